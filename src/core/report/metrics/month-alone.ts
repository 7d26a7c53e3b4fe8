import { addMonths, firstDayOf, type IsoMonth, lastDayOf } from '../../date.ts'
import type { Facts } from '../../facts.ts'
import type { Metric, MetricPoint } from '../../metric.ts'
import { hasValue, monthValue } from '../../scoring/actual.ts'
import { changesOf } from '../../scoring/definition-break.ts'
import { splicedPoints } from '../../scoring/spliced-points.ts'

/** The value of a month alone, as it was reported; null without data. */
export function valueIn(metric: Metric, points: readonly MetricPoint[], month: IsoMonth): number | null {
  const point = points.find((candidate) => candidate.month === month)
  return point === undefined || !hasValue(point) ? null : monthValue(metric, point)
}

/**
 * Gives of any month the value of the same month a year before, spliced where somebody spliced it; null across a change of
 * definition that nobody spliced.
 */
export function yearBefore(metric: Metric, facts: Facts): (month: IsoMonth) => number | null {
  const points = splicedPoints(metric, facts.histories[metric.id] ?? [], facts)
  const { splices } = facts.definitions
  const unspliced = changesOf(metric, facts).filter(
    ({ id }) => !splices.some((splice) => splice.changeId === id && splice.metricId === metric.id),
  )
  return (month) => {
    const before = addMonths(month, -12)
    const isBroken = unspliced.some(({ date }) => firstDayOf(before) < date && date <= lastDayOf(month))
    return isBroken ? null : valueIn(metric, points, before)
  }
}
