import { isMeasure, type MeasureId, measureOf } from '../../../../core/measure.ts'
import type { MeasureBinding, Metric } from '../../../../core/metric.ts'
import { usualStage } from '../../../../core/usual-stage.ts'
import { MeasureField } from '../../../measures/measure-field.tsx'
import { useWords } from '../../../use-words.tsx'
import type { MetricPart } from '../metric-part.ts'
import { NarrowFields } from './narrow-fields.tsx'

interface MeasureFieldsProps extends MetricPart {
  readonly binding: MeasureBinding
}

/** Which column of the platforms' exports, and of whose. */
export function MeasureFields({ binding, onPart }: MeasureFieldsProps) {
  const { say } = useWords()
  const change = (part: Partial<MeasureBinding>) => onPart({ binding: { ...binding, ...part } })
  return (
    <>
      <div className="form-row">
        <MeasureField
          label={say('screen.import.measure')}
          value={binding.measure}
          onChoose={(id) => id !== null && onPart(measuredBy(id, binding))}
        />
        <MeasureField
          label={say('screen.objectives.divided-by')}
          placeholder={say('screen.objectives.divided-by-nothing')}
          clearable
          value={binding.denominator}
          onChoose={(denominator) =>
            onPart({
              binding: { ...binding, denominator },
              ...(denominator === null ? {} : { basis: 'ratio', unit: 'share' }),
            })
          }
        />
      </div>
      <NarrowFields binding={binding} onBinding={change} />
    </>
  )
}

/** A measure brings its unit, its basis and the stage where it usually stands; a rate brings the parts from which it is recomputed. */
function measuredBy(id: MeasureId, before: MeasureBinding): Partial<Metric> {
  const { basis, unit, ratioOf, additive } = measureOf(id)
  const [numerator, denominator] = ratioOf ?? []
  const parts =
    numerator !== undefined && denominator !== undefined && isMeasure(numerator) && isMeasure(denominator)
      ? { measure: numerator, denominator }
      : { measure: id, denominator: null }
  // Reach of several months cannot be added up, so it is held month by month.
  const window = basis === 'flow' && !additive ? { window: 'month' as const } : {}
  return { binding: { ...before, ...parts }, basis, unit, stage: usualStage(id), ...window }
}
