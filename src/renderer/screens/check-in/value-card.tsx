import { Button, Input, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DueValue } from '../../../core/check-in/check-in.ts'
import { nextValueOn } from '../../../core/check-in/due-items.ts'
import type { Metric } from '../../../core/metric.ts'
import type { Objective } from '../../../core/objective.ts'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { DateField } from '../../components/period-fields.tsx'
import { useChange } from '../../register-changes.ts'
import { useAfterPeriod } from '../../reporting.tsx'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import { firstRate } from '../objectives/values/first-rate.ts'
import { RateFields } from '../objectives/values/rate-fields.tsx'
import type { NewValue } from '../objectives/values/value-changes.ts'
import { ValueField } from '../objectives/values/value-field.tsx'
import { CheckInCard } from './check-in-card.tsx'
import { useFocusFirst } from './focus-first.ts'
import { RhythmField } from './rhythm-field.tsx'

interface ValueCardProps {
  readonly item: DueValue
  readonly metric: Metric
  readonly objective: Objective
  readonly onDone: () => void
}

/** The next value of a metric that is filled in by hand, with its day and its source. */
export function ValueCard({ item, metric, objective, onDone }: ValueCardProps) {
  const { say, date, figure } = useWords()
  const { today } = useOpened()
  const isRate = metric.basis === 'ratio'
  const afterPeriod = useAfterPeriod()
  const [rate, setRate] = useState(() => firstRate(metric, item.last?.value ?? null))
  const [day, setDay] = useState(item.since < today && today > objective.period.to ? objective.period.to : today)
  const [sampleSize, setSampleSize] = useState<number | null>(null)
  const [source, setSource] = useState('')
  const [tried, setTried] = useState(false)
  const form = useFocusFirst<HTMLFormElement>()
  const enter = useChange((value: NewValue) => ask('metric.enter', { metricId: metric.id, ...value }))
  const { value } = rate
  const every = { subject: 'metric', subjectId: metric.id, every: item.every } as const
  const next = nextValueOn(metric, objective, { date: day, value: value ?? 0 }, [every])
  return (
    <CheckInCard
      kind={say('check-in.kind-value')}
      title={say('check-in.ask-value', { name: metric.name })}
      known={
        <>
          <p>{objective.statement}</p>
          <p>
            {item.last === null
              ? say('check-in.no-value')
              : say('check-in.last-value', {
                  value: figure({ value: item.last.value, kind: metric.unit }),
                  date: date(item.last.date),
                })}{' '}
            {say('check-in.since', { date: date(item.since) })}
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
          if (value === null || source.trim() === '' || day > today) return
          enter.mutate({ ...rate, value, date: day, sampleSize, source: source.trim() }, { onSuccess: onDone })
        }}
      >
        {enter.isError && <FailureMessage error={enter.error} />}
        {isRate ? (
          <RateFields metric={metric} rate={rate} onRate={setRate} />
        ) : (
          <ValueField metric={metric} value={value} onValue={(typed) => setRate({ ...rate, value: typed })} />
        )}
        {tried && value === null && <Input.Error role="alert">{say('screen.frame.number-missing')}</Input.Error>}
        <div className="form-row">
          <TextInput
            label={say('screen.objectives.value-source')}
            required
            maxLength={200}
            value={source}
            error={tried && source.trim() === '' ? say('check-in.source-missing') : undefined}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <DateField
            label={say('screen.objectives.value-date')}
            value={day}
            description={afterPeriod(day)}
            error={day > today ? say('register.frame.future') : undefined}
            onChange={setDay}
          />
          {isRate && (
            <NumberInput
              label={say('screen.objectives.value-sample')}
              min={0}
              allowDecimal={false}
              value={sampleSize ?? ''}
              onChange={(size) => setSampleSize(typeof size === 'number' ? size : null)}
            />
          )}
        </div>
        <div className="check-in-actions">
          <Button type="submit" loading={enter.isPending}>
            {say('check-in.save-value')}
          </Button>
          <RhythmField subject="metric" subjectId={metric.id} every={item.every} next={next} />
        </div>
      </form>
    </CheckInCard>
  )
}
