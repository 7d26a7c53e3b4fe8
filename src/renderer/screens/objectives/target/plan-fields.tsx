import { SegmentedControl } from '@mantine/core'
import { planFaults } from '../../../../core/objective-faults.ts'
import { monthsOf } from '../../../../core/period.ts'
import { type PlanShape, planShape, planShapes, seasonalPlan } from '../../../../core/plan-shape.ts'
import { useWords } from '../../../use-words.tsx'
import { evenly } from '../evenly.ts'
import type { MetricPart } from '../metric-part.ts'
import { PlanPoints } from './plan-points.tsx'
import { SeasonFields } from './season-fields.tsx'

/** How much of the way is expected by when: a straight line, dated points, or a share for each month. */
export function PlanFields(part: MetricPart) {
  const { say, failure } = useWords()
  const { metric, period, onPart } = part
  const shape = planShape(metric.plan, period)
  const [fault] = planFaults(metric, period)
  const choose = (chosen: PlanShape) => {
    if (chosen === shape) return
    if (chosen === 'linear') onPart({ plan: [] })
    else if (chosen === 'phased') onPart({ plan: [{ date: period.to, share: 1 }] })
    else onPart({ plan: seasonalPlan(evenShares(monthsOf(period).length), period) })
  }
  return (
    <fieldset className="form-fields">
      <legend>{say('interview.plan.title')}</legend>
      <SegmentedControl
        w="fit-content"
        aria-label={say('interview.plan.title')}
        data={planShapes.map((value) => ({ value, label: say(`interview.plan.${value}`) }))}
        value={shape}
        onChange={(value) => choose(planShapes.find((each) => each === value) ?? 'linear')}
      />
      <p className="soft small">{say(`interview.plan.${shape}-why`)}</p>
      {shape === 'phased' && <PlanPoints {...part} error={fault === undefined ? null : failure(fault)} />}
      {shape === 'seasonal' && <SeasonFields {...part} />}
    </fieldset>
  )
}

function evenShares(count: number): number[] {
  const months = Array.from({ length: count }, (_, place) => ({ id: String(place) }))
  return [...evenly(months).values()]
}
