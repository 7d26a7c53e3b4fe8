import { addDays, compareDates, daysBetween, type IsoDate } from '../date.ts'
import type { Metric, PlanPoint } from '../metric.ts'
import { type Period, shareElapsed } from '../period.ts'

/**
 * The share of the way that the plan expects at the end of a day: `E(τ)` of the method, 0 to 1.
 * - Without points the plan is linear over the period.
 * - A phased plan runs in straight lines through its dated points, from 0 before the first day to 1 on the last.
 * - A milestone is all or nothing, so its plan is a step: at its point of share 1, else on the last day.
 * - A level to maintain is to be kept from the first day on, so 1 is expected at once.
 */
export function expectedShare(metric: Pick<Metric, 'plan' | 'target'>, period: Period, asOf: IsoDate): number {
  if (asOf < period.from) return 0
  if (metric.target.kind === 'maintain') return 1
  if (metric.target.kind === 'milestone') return asOf >= dueDay(metric.plan, period) ? 1 : 0
  if (metric.plan.length === 0) return shareElapsed(period, asOf)
  return phasedShare(metric.plan, period, asOf)
}

/** Linear interpolation between the dated points of a phased plan. A point speaks of the end of its day. */
export function phasedShare(plan: readonly PlanPoint[], period: Period, asOf: IsoDate): number {
  const inside = plan.filter((point) => point.date >= period.from && point.date <= period.to)
  const points = [...inside].sort((a, b) => compareDates(a.date, b.date))
  const start: PlanPoint = { date: addDays(period.from, -1), share: 0 }
  const end: PlanPoint = { date: period.to, share: points.find((point) => point.date === period.to)?.share ?? 1 }
  const line = [start, ...points.filter((point) => point.date < period.to), end]
  const after = line.find((point) => point.date >= asOf) ?? end
  const before = line.findLast((point) => point.date < after.date) ?? start
  if (asOf >= after.date) return after.share
  const way = daysBetween(before.date, asOf) / daysBetween(before.date, after.date)
  return before.share + (after.share - before.share) * way
}

function dueDay(plan: readonly PlanPoint[], period: Period): IsoDate {
  const reached = plan.filter((point) => point.share >= 1).map((point) => point.date)
  return reached.sort()[0] ?? period.to
}
