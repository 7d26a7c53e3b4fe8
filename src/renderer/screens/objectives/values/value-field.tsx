import type { Metric } from '../../../../core/metric.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { NumberField } from '../../../components/number-field.tsx'
import { useWords } from '../../../use-words.tsx'

const levels = ['-2', '-1', '0', '1', '2'] as const
const reached = ['0', '1'] as const

interface ValueFieldProps {
  readonly metric: Metric
  readonly value: number | null
  readonly onValue: (value: number) => void
}

/** A number; for a scale one of its five levels, for a milestone reached or not. */
export function ValueField({ metric, value, onValue }: ValueFieldProps) {
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
