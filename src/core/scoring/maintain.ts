import { type IsoDate, type IsoMonth, lastDayOf } from '../date.ts'
import type { Metric, MetricPoint } from '../metric.ts'
import { monthsOf, type Period } from '../period.ts'
import type { MaintainTarget } from '../target.ts'
import { hasValue, heldValue } from './actual.ts'
import { tolerance } from './status.ts'

/** How a level was kept, month by month. */
export interface Maintained {
  readonly met: number
  readonly due: number
  /** Due months without a value; they count as not met. */
  readonly missing: number
  /** The last due month: null while none is due. */
  readonly last: 'met' | 'not-met' | 'missing' | null
}

/**
 * Months met and due of a maintain target. A month is due once it, or the objective, is over by the end of `asOf`.
 * A due month without a value counts as not met and as missing. A rate of 0 out of 0 (no adverse event was seen, so none
 * could be handed over late) is no missing value: there was nothing to keep, so that month is not due.
 * Months before `since` are left out.
 */
export function maintained(
  metric: Pick<Metric, 'basis' | 'window'>,
  target: MaintainTarget,
  points: readonly MetricPoint[],
  period: Period,
  asOf: IsoDate,
  since: IsoDate = period.from,
): Maintained {
  const months = dueMonths({ from: since, to: period.to }, asOf).filter((month) => !hadNothingToKeep(points, month))
  const outcomes = months.map((month) => {
    const known = points.some((point) => point.month === month && hasValue(point))
    const held = known ? heldValue(metric, points, period, lastDayOf(month)) : null
    if (held === null) return 'missing'
    return keeps(target, held.value) ? 'met' : 'not-met'
  })
  return {
    met: outcomes.filter((outcome) => outcome === 'met').length,
    due: outcomes.length,
    missing: outcomes.filter((outcome) => outcome === 'missing').length,
    last: outcomes.at(-1) ?? null,
  }
}

/** True when a value keeps the level: at or above it, at or below it, or within the band around it. */
export function keeps(target: Pick<MaintainTarget, 'rule' | 'level' | 'tolerance'>, value: number): boolean {
  const slack = tolerance * Math.max(1, Math.abs(target.level))
  if (target.rule === 'above') return value >= target.level - slack
  if (target.rule === 'below') return value <= target.level + slack
  return Math.abs(value - target.level) <= target.tolerance * Math.abs(target.level) + slack
}

function dueMonths(period: Period, asOf: IsoDate): IsoMonth[] {
  const end = asOf < period.to ? asOf : period.to
  return monthsOf({ from: period.from, to: end }).filter((month) => lastDayOf(month) <= asOf || period.to <= asOf)
}

function hadNothingToKeep(points: readonly MetricPoint[], month: IsoMonth): boolean {
  return points.some((point) => point.month === month && point.denominator === 0 && !hasValue(point))
}
