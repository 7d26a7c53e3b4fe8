import { Textarea } from '@mantine/core'
import type { IsoDate } from '../../../core/date.ts'
import { DateField } from '../../components/period-fields.tsx'
import { useWords } from '../../use-words.tsx'

interface StepFieldsProps {
  readonly step: 'decided' | 'acted-on' | 'closed'
  readonly value: { readonly text: string; readonly date: IsoDate } | null
  /** The day of the step before: this one cannot lie before it. */
  readonly after: IsoDate
  /** An empty text takes the step away. */
  readonly onChange: (text: string, date: IsoDate | null) => void
}

/** What happened at a step and when; the day is asked once there is something to date. */
export function StepFields({ step, value, after, onChange }: StepFieldsProps) {
  const { say, date } = useWords()
  return (
    <>
      <Textarea
        aria-label={say(`register.insights.step-${step}`)}
        autosize
        maxLength={200}
        value={value?.text ?? ''}
        onChange={(event) => onChange(event.currentTarget.value, value?.date ?? null)}
      />
      {value !== null && (
        <div className="insight-step-date">
          <DateField
            label={say('register.insights.step-date')}
            value={value.date}
            error={value.date < after ? say('register.insights.too-early', { date: date(after) }) : undefined}
            onChange={(chosen) => onChange(value.text, chosen)}
          />
        </div>
      )}
    </>
  )
}
