import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { InsightView } from '../../../contract/register-views.ts'
import type { DueInsight } from '../../../core/check-in/check-in.ts'
import type { Insight } from '../../../core/evidence/insight.ts'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { DateField } from '../../components/period-fields.tsx'
import { useChange } from '../../register-changes.ts'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import { onlyInsight } from '../insights/insight-record.ts'
import { CheckInCard } from './check-in-card.tsx'
import { useFocusFirst } from './focus-first.ts'

interface InsightCardProps {
  readonly item: DueInsight
  readonly insight: InsightView
  readonly onDone: () => void
  readonly onUnchanged: () => void
}

/** What was decided, or done, about something heard; or that it still waits. */
export function InsightCard({ item, insight, onDone, onUnchanged }: InsightCardProps) {
  const { say, date } = useWords()
  const { today } = useOpened()
  const { step } = item
  const [text, setText] = useState('')
  const [owner, setOwner] = useState('')
  const [day, setDay] = useState(today)
  const [tried, setTried] = useState(false)
  const form = useFocusFirst<HTMLFormElement>()
  const save = useChange((changed: Insight, seen) => ask('insight.save', { insight: changed, seen }), { from: 'form' })
  const earliest = insight.decision?.date ?? insight.heardOn
  const dayError =
    day > today
      ? say('register.frame.future')
      : day < earliest
        ? say('register.insights.too-early', { date: date(earliest) })
        : undefined
  return (
    <CheckInCard
      kind={say('check-in.kind-insight')}
      title={say(`check-in.ask-${step}`)}
      known={
        <>
          <p className="check-in-heard">{insight.statement}</p>
          <p>
            {say('check-in.heard', { date: date(insight.heardOn), days: insight.daysOpen })}
            {insight.decision !== null && ` ${say('check-in.decided', { what: insight.decision.text })}`}
          </p>
        </>
      }
    >
      <form
        ref={form}
        className="form-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (text.trim() === '' || dayError !== undefined) return
          const written = { text: text.trim(), date: day }
          const done = step === 'decision' ? { decision: written } : { action: { ...written, owner: owner.trim() } }
          save.mutate({ ...onlyInsight(insight), ...done }, { onSuccess: onDone })
        }}
      >
        {save.isError && <FailureMessage error={save.error} />}
        <TextInput
          label={say(step === 'decision' ? 'register.insights.step-decided' : 'register.insights.step-acted-on')}
          maxLength={200}
          value={text}
          error={tried && text.trim() === '' ? say('check-in.step-missing') : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className="form-row">
          <DateField label={say('register.insights.step-date')} value={day} error={dayError} onChange={setDay} />
          {step === 'action' && (
            <TextInput
              label={say('register.insights.owner')}
              maxLength={200}
              value={owner}
              onChange={(event) => setOwner(event.currentTarget.value)}
            />
          )}
        </div>
        <div className="check-in-actions">
          <Button type="submit" loading={save.isPending}>
            {say('screen.frame.save')}
          </Button>
          <Button variant="default" onClick={onUnchanged}>
            {say('check-in.still-open')}
          </Button>
        </div>
      </form>
    </CheckInCard>
  )
}
