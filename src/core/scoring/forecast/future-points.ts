import type { IsoMonth } from '../../date.ts'
import type { Metric, MetricPoint } from '../../metric.ts'
import { median } from './order-statistics.ts'

/** Values that cannot be: fewer than none where none was ever below zero, more than all of a share, beyond the ends of a scale. */
export function boundsOf(
  metric: Pick<Metric, 'unit' | 'target'>,
  known: readonly number[],
): { readonly least: number; readonly most: number } {
  if (metric.target.kind === 'goal-scale') return { least: -2, most: 2 }
  return {
    least: known.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY,
    most: metric.unit === 'share' && known.every((value) => value <= 1) ? 1 : Number.POSITIVE_INFINITY,
  }
}

/**
 * Months to come as points like those known, so that they are combined by the same rules. A rate of a month to come weighs
 * what a month weighed so far: the median of the denominators, or of the samples.
 */
export function futurePoints(
  known: readonly MetricPoint[],
  months: readonly IsoMonth[],
  values: readonly number[],
): MetricPoint[] {
  const denominators = known.flatMap(({ denominator }) =>
    denominator === null || denominator <= 0 ? [] : [denominator],
  )
  const samples = known.flatMap(({ sampleSize }) => (sampleSize === null || sampleSize <= 0 ? [] : [sampleSize]))
  const denominator = denominators.length === 0 ? null : median(denominators)
  const sampleSize = samples.length === 0 ? null : Math.round(median(samples))
  return months.map((month, place) => {
    const value = values[place] ?? null
    const numerator = denominator === null || value === null ? null : value * denominator
    return { month, value, numerator, denominator, sampleSize, grade: 'D', sources: [] }
  })
}
