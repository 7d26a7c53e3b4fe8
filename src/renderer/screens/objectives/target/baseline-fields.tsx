import { TextInput } from '@mantine/core'
import type { Unit } from '../../../../core/metric.ts'
import type { Baseline } from '../../../../core/target.ts'
import { NumberField } from '../../../components/number-field.tsx'
import { DateField } from '../../../components/period-fields.tsx'
import { useWords } from '../../../use-words.tsx'

interface BaselineFieldsProps {
  readonly baseline: Baseline
  readonly unit: Unit
  readonly dateError?: string | undefined
  readonly onBaseline: (baseline: Baseline) => void
}

/** Where the metric stood before the work began, when, and how that is known. */
export function BaselineFields({ baseline, unit, dateError, onBaseline }: BaselineFieldsProps) {
  const { say, term } = useWords()
  return (
    <div className="form-row">
      <NumberField
        label={term('figure.baseline')}
        unit={unit}
        value={baseline.value}
        onChange={(value) => onBaseline({ ...baseline, value })}
      />
      <DateField
        label={say('screen.objectives.baseline-date')}
        value={baseline.date}
        error={dateError}
        onChange={(date) => onBaseline({ ...baseline, date })}
      />
      <TextInput
        label={say('screen.objectives.baseline-source')}
        value={baseline.source}
        onChange={(event) => onBaseline({ ...baseline, source: event.currentTarget.value })}
      />
    </div>
  )
}
