import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import type { DueConfidence } from '../../../core/check-in/check-in.ts'
import { nextDue } from '../../../core/check-in/rhythm.ts'
import type { Confidence } from '../../../core/lock.ts'
import type { Objective } from '../../../core/objective.ts'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useChange } from '../../register-changes.ts'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import { CheckInCard } from './check-in-card.tsx'
import { useFocusFirst } from './focus-first.ts'
import { RhythmField } from './rhythm-field.tsx'

const levels = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']

interface ConfidenceCardProps {
  readonly item: DueConfidence
  readonly objective: Objective
  readonly onDone: () => void
}

/** How sure the team is today, from 1 to 10; the arrow keys choose, Enter saves. */
export function ConfidenceCard({ item, objective, onDone }: ConfidenceCardProps) {
  const { say, date } = useWords()
  const { today } = useOpened()
  const { last } = item
  const [level, setLevel] = useState(String(last?.level ?? 5))
  const [note, setNote] = useState('')
  const form = useFocusFirst<HTMLFormElement>()
  const label = useId()
  const enter = useChange((said: Omit<Confidence, 'saidBy'>, seen) => ask('confidence.enter', { ...said, seen }), {
    from: 'form',
  })
  return (
    <CheckInCard
      kind={say('check-in.kind-confidence')}
      title={say('check-in.ask-confidence')}
      known={
        <>
          <p>{objective.statement}</p>
          <p>
            {last === null
              ? say('check-in.no-confidence')
              : say('check-in.last-confidence', { level: last.level, date: date(last.date), who: last.saidBy })}
          </p>
        </>
      }
    >
      <form
        ref={form}
        className="form-fields"
        onSubmit={(event) => {
          event.preventDefault()
          enter.mutate(
            { objectiveId: objective.id, date: today, level: Number(level), note: note.trim() },
            { onSuccess: onDone },
          )
        }}
      >
        {enter.isError && <FailureMessage error={enter.error} />}
        <div>
          <p className="field-label" id={label}>
            {say('check-in.level')}
          </p>
          <SegmentedControl fullWidth aria-labelledby={label} data={levels} value={level} onChange={setLevel} />
          <p className="check-in-scale soft small">
            <span>{say('check-in.level-low')}</span>
            <span>{say('check-in.level-high')}</span>
          </p>
        </div>
        <TextInput
          label={say('check-in.level-note')}
          value={note}
          maxLength={1000}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className="check-in-actions">
          <Button type="submit" loading={enter.isPending}>
            {say('check-in.save-confidence')}
          </Button>
          <RhythmField
            subject="objective"
            subjectId={objective.id}
            every={item.every}
            next={nextDue(today, item.every)}
          />
        </div>
      </form>
    </CheckInCard>
  )
}
