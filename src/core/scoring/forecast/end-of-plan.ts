import { addDays, type IsoDate } from '../../date.ts'
import type { Metric, MetricPoint } from '../../metric.ts'
import type { Objective } from '../../objective.ts'
import type { Period } from '../../period.ts'
import type { MaintainTarget } from '../../target.ts'
import { heldValue } from '../actual.ts'
import { attainmentOfParts, attainmentOfWay, isRefusal } from '../attainment.ts'
import { attainmentOfScale } from '../goal-scale.ts'
import { maintained } from '../maintain.ts'

/** What will be held against the target on the last day of a plan, and what is then attained. */
export interface EndOfPlan {
  readonly value: number
  readonly attainment: number
}

/**
 * Scores points to come, from the day `ahead` on, together with those known, at the end of the plan and by the rules of
 * every score. What the points known decide is worked out once, since hundreds of ways to go on are asked.
 */
export function endOfPlan(
  metric: Metric,
  { period }: Pick<Objective, 'period'>,
  known: readonly MetricPoint[],
  ahead: IsoDate,
): (future: readonly MetricPoint[]) => EndOfPlan | null {
  const isState = metric.target.kind === 'ladder' || metric.target.kind === 'goal-scale'
  const held = isState ? { ...metric, basis: 'stock' as const } : metric
  const attain = attainmentAt(metric, known, period, ahead)
  return (future) => {
    const points = [...known, ...future]
    const value = heldValue(held, points, period, period.to)?.value
    const attainment = value === undefined ? null : attain(value, points)
    return value === undefined || attainment === null ? null : { value, attainment }
  }
}

type Attain = (value: number, points: readonly MetricPoint[]) => number | null

function attainmentAt(metric: Metric, known: readonly MetricPoint[], period: Period, ahead: IsoDate): Attain {
  const { target } = metric
  switch (target.kind) {
    case 'increase':
    case 'decrease':
      return (value) => {
        const raw = attainmentOfWay(target.baseline.value, target.value, value)
        return isRefusal(raw) ? null : raw
      }
    case 'maintain':
      return keptMonths(metric, target, known, period, ahead)
    case 'ladder': {
      const due = target.goals.reduce((sum, goal) => sum + goal.target - goal.base, 0)
      return (value) => attainmentOfParts({ done: value, due })
    }
    case 'goal-scale':
      return attainmentOfScale
    case 'milestone':
      return () => null
  }
}

/** Months met of months due: those before `ahead` are decided, those from then on by what comes. */
function keptMonths(
  metric: Metric,
  target: MaintainTarget,
  known: readonly MetricPoint[],
  period: Period,
  ahead: IsoDate,
): Attain {
  const since = ahead > period.from ? ahead : period.from
  const none = { met: 0, due: 0 }
  const past =
    since > period.from
      ? maintained(metric, target, known, { ...period, to: addDays(since, -1) }, addDays(since, -1))
      : none
  return (_, points) => {
    const next = maintained(metric, target, points, period, period.to, since)
    return attainmentOfParts({ done: past.met + next.met, due: past.due + next.due })
  }
}
