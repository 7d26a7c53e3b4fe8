import { Button, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Metric } from '../../../../core/metric.ts'
import { InnerForm } from '../../../components/inner-form.tsx'
import { DateField } from '../../../components/period-fields.tsx'
import { useAfterPeriod } from '../../../reporting.tsx'
import { useWords } from '../../../use-words.tsx'
import { useOpened } from '../../../workspace.tsx'
import { firstRate } from './first-rate.ts'
import { type Rate, RateFields } from './rate-fields.tsx'
import type { NewValue } from './value-changes.ts'
import { ValueField } from './value-field.tsx'

interface ValueFormProps {
  readonly metric: Metric
  readonly onEnter: (value: NewValue, onEntered: () => void) => void
  readonly busy: boolean
}

/** A date, a value and where it comes from. It stands inside another form, so it is a group of fields with a button. */
export function ValueForm({ metric, onEnter, busy }: ValueFormProps) {
  const { say } = useWords()
  const { today } = useOpened()
  const isRate = metric.basis === 'ratio'
  const [date, setDate] = useState(today)
  const late = useAfterPeriod()(date)
  const [sampleSize, setSampleSize] = useState<number | null>(null)
  const [source, setSource] = useState('')
  const begun = firstRate(metric, null)
  const [rate, setRate] = useState(begun)
  const { value } = rate
  const complete = source.trim() !== '' && value !== null && date <= today
  const submit = () => {
    if (!complete) return
    onEnter({ ...rate, value, date, sampleSize, source: source.trim() }, () => {
      setRate(begun)
      setSampleSize(null)
      setSource('')
    })
  }
  return (
    <InnerForm
      label={say('screen.objectives.entered')}
      className={isRate ? 'value-form value-form-rate' : 'value-form'}
      pending={source.trim() !== '' || !isSame(rate, begun)}
      onEnter={submit}
    >
      <DateField
        label={say('screen.objectives.value-date')}
        value={date}
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
      <Button variant="default" disabled={!complete} loading={busy} onClick={submit}>
        {say('screen.objectives.value-enter')}
      </Button>
      {late !== undefined && <p className="value-late soft small">{late}</p>}
    </InnerForm>
  )
}

function isSame(a: Rate, b: Rate): boolean {
  return a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator
}
