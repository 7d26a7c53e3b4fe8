import { DateInput } from '@mantine/dates'
import type { IsoDate } from '../../core/date.ts'
import type { Period } from '../../core/period.ts'
import { useWords } from '../use-words.tsx'

interface PeriodFieldsProps {
  readonly period: Period
  readonly onChange: (period: Period) => void
  readonly error?: string | undefined
}

/** From one day to another, both included. */
export function PeriodFields({ period, onChange, error }: PeriodFieldsProps) {
  const { say } = useWords()
  const reversed = period.from > period.to ? say('screen.frame.reversed') : undefined
  return (
    <div className="form-row">
      <DateField
        label={say('screen.frame.from')}
        value={period.from}
        onChange={(from) => onChange({ ...period, from })}
      />
      <DateField
        label={say('screen.frame.to')}
        value={period.to}
        error={reversed ?? error}
        onChange={(to) => onChange({ ...period, to })}
      />
    </div>
  )
}

interface DateFieldProps {
  readonly label: string
  readonly value: IsoDate
  readonly onChange: (date: IsoDate) => void
  readonly description?: string | undefined
  readonly error?: string | undefined
}

export function DateField({ label, value, onChange, description, error }: DateFieldProps) {
  return (
    <DateInput
      label={label}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value}
      error={error}
      valueFormat="D MMM YYYY"
      onChange={(date) => {
        if (date !== null) onChange(date)
      }}
    />
  )
}
