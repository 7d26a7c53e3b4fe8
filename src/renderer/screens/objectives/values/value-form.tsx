import { Button, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Metric } from '../../../../core/metric.ts'
import { DateField } from '../../../components/period-fields.tsx'
import { useAfterPeriod } from '../../../reporting.tsx'
import { useWords } from '../../../use-words.tsx'
import { useOpened } from '../../../workspace.tsx'
import { firstRate } from './first-rate.ts'
import { RateFields } from './rate-fields.tsx'
import type { NewValue } from './value-changes.ts'
import { ValueField } from './value-field.tsx'

interface ValueFormProps {
  readonly metric: Metric
  readonly onEnter: (value: NewValue) => void
  readonly busy: boolean
}

/** A date, a value and where it comes from. It stands inside another form, so it is a group of fields with a button. */
export function ValueForm({ metric, onEnter, busy }: ValueFormProps) {
  const { say } = useWords()
  const { today } = useOpened()
  const afterPeriod = useAfterPeriod()
  const isRate = metric.basis === 'ratio'
  const [date, setDate] = useState(today)
  const [sampleSize, setSampleSize] = useState<number | null>(null)
  const [source, setSource] = useState('')
  const [rate, setRate] = useState(() => firstRate(metric, null))
  return (
    <div className="value-form" data-rate={isRate}>
      <DateField
        label={say('screen.objectives.value-date')}
        value={date}
        description={afterPeriod(date)}
        error={date > today ? say('register.frame.future') : undefined}
        onChange={setDate}
      />
      {isRate ? (
        <RateFields metric={metric} rate={rate} onRate={setRate} />
      ) : (
        <ValueField metric={metric} value={rate.value} onValue={(value) => setRate({ ...rate, value })} />
      )}
      {isRate && (
        <NumberInput
          label={say('screen.objectives.value-sample')}
          min={0}
          allowDecimal={false}
          value={sampleSize ?? ''}
          onChange={(size) => setSampleSize(typeof size === 'number' ? size : null)}
        />
      )}
      <TextInput
        label={say('screen.objectives.value-source')}
        value={source}
        maxLength={200}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={source.trim() === '' || rate.value === null || date > today}
        loading={busy}
        onClick={() => {
          if (rate.value !== null) onEnter({ ...rate, value: rate.value, date, sampleSize, source: source.trim() })
        }}
      >
        {say('screen.objectives.value-enter')}
      </Button>
    </div>
  )
}
