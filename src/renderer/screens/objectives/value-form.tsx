import { Button, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Metric } from '../../../core/metric.ts'
import { ChoiceField } from '../../components/choice-field.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { DateField } from '../../components/period-fields.tsx'
import { useWords } from '../../language.tsx'
import { useOpened } from '../../workspace.tsx'
import type { NewValue } from './value-changes.ts'

interface ValueFormProps {
  readonly metric: Metric
  readonly onEnter: (value: NewValue) => void
  readonly busy: boolean
}

/** A date, a value and where it comes from. It stands inside another form, so it is a group of fields with a button. */
export function ValueForm({ metric, onEnter, busy }: ValueFormProps) {
  const { say } = useWords()
  const { today } = useOpened()
  const [date, setDate] = useState(today)
  const [value, setValue] = useState(0)
  const [sampleSize, setSampleSize] = useState<number | null>(null)
  const [source, setSource] = useState('')
  const rate = metric.basis === 'ratio'
  return (
    <div className="value-form" data-rate={rate}>
      <DateField label={say('screen.objectives.value-date')} value={date} onChange={setDate} />
      <ValueField metric={metric} value={value} onValue={setValue} />
      {rate && (
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
        disabled={source.trim() === ''}
        loading={busy}
        onClick={() => onEnter({ date, value, numerator: null, denominator: null, sampleSize, source: source.trim() })}
      >
        {say('screen.objectives.value-enter')}
      </Button>
    </div>
  )
}

const levels = ['-2', '-1', '0', '1', '2'] as const
const reached = ['0', '1'] as const

interface ValueFieldProps {
  readonly metric: Metric
  readonly value: number
  readonly onValue: (value: number) => void
}

/** A number; for a scale one of its five levels, for a milestone reached or not. */
function ValueField({ metric, value, onValue }: ValueFieldProps) {
  const { say } = useWords()
  const label = say('screen.objectives.value')
  const { target } = metric
  if (target.kind === 'goal-scale')
    return (
      <ChoiceField
        label={label}
        choices={levels}
        nameOf={(level) => say('screen.frame.pair', { name: level, meaning: target.anchors[Number(level) + 2] ?? '' })}
        value={levels.find((level) => Number(level) === value) ?? '0'}
        onChoose={(level) => onValue(Number(level))}
      />
    )
  if (target.kind === 'milestone')
    return (
      <ChoiceField
        label={label}
        choices={reached}
        nameOf={(each) => say(each === '1' ? 'screen.objectives.reached' : 'screen.objectives.not-reached')}
        value={value === 1 ? '1' : '0'}
        onChoose={(each) => onValue(Number(each))}
      />
    )
  return <NumberField label={label} unit={metric.unit} value={value} onChange={onValue} />
}
