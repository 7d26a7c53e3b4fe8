import type { Basis } from '../../basis.ts'
import { addMonths, firstDayOf, type IsoDate, type IsoMonth, lastDayOf, monthOf } from '../../date.ts'
import type { Facts } from '../../facts.ts'
import type { Metric, MetricPoint } from '../../metric.ts'
import { hasValue } from '../actual.ts'
import { changesOf } from '../definition-break.ts'
import { median } from './order-statistics.ts'

/** A trend is drawn through a year of months; quarterly surveys may reach back for two. */
export const mostObservations = 12
const furthestBack = 24

/** The points of months that are over: half a month of views is no month of views. */
export function completed(points: readonly MetricPoint[], asOf: IsoDate): MetricPoint[] {
  return points.filter((point) => lastDayOf(point.month) <= asOf && hasValue(point))
}

/** The latest completed points that were all counted in one way: none from before a change of definition nobody spliced. */
export function trendPoints(
  metric: Pick<Metric, 'id' | 'binding'>,
  known: readonly MetricPoint[],
  facts: Pick<Facts, 'definitions' | 'accounts'>,
  asOf: IsoDate,
): MetricPoint[] {
  const { splices } = facts.definitions
  const changed = changesOf(metric, facts)
    .filter(({ id, date }) => date <= asOf && !splices.some((one) => one.changeId === id && one.metricId === metric.id))
    .map(({ date }) => date)
  const first = addMonths(monthOf(asOf), 1 - furthestBack)
  return known
    .filter(({ month }) => month >= first && changed.every((date) => firstDayOf(month) >= date))
    .slice(-mostObservations)
}

/**
 * The months to come until the end of the plan in which a value is due, at the pace of the values so far: a flow that is
 * entered once a quarter goes on once a quarter. What is no flow always has a value in the last month.
 */
export function monthsAhead(basis: Basis, known: readonly MetricPoint[], endsOn: IsoDate): IsoMonth[] {
  const last = known.at(-1)?.month
  if (last === undefined) return []
  const steps = known.slice(1).map(({ month }, place) => monthsBetween(known[place]?.month ?? month, month))
  const step = Math.max(1, Math.round(median(steps.length === 0 ? [1] : steps)))
  const end = monthOf(endsOn)
  const ahead: IsoMonth[] = []
  for (let month = addMonths(last, step); month <= end; month = addMonths(month, step)) ahead.push(month)
  if (basis !== 'flow' && last < end && ahead.at(-1) !== end) ahead.push(end)
  return ahead
}

/** `monthsBetween('2025-11', '2026-02')` is 3. */
export function monthsBetween(from: IsoMonth, to: IsoMonth): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}
