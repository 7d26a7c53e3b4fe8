import { daysBetween } from '../date.ts'
import type { DailySeries } from './daily-series.ts'
import type { Outlier, QualityRules } from './quality.ts'

/** Makes the median distance from the median comparable with a standard deviation, for values that scatter normally. */
const normalSpread = 1.4826

/**
 * Days far from the median of their weekday: |value − median| > factor · spread. Weekends are quiet for everybody, so each
 * weekday is judged by its own kind. Where more than half of the values are equal the spread is 0 and nothing is judged.
 */
export function outliersOf({ measure, values }: DailySeries, rules: QualityRules): Outlier[] {
  const weekdays = Map.groupBy(values, ({ day }) => daysBetween('2024-01-01', day) % 7)
  return [...weekdays.values()]
    .flatMap((own): Outlier[] => {
      if (own.length < rules.outlierMinimum) return []
      const median = medianOf(own.map(({ value }) => value))
      const spread = normalSpread * medianOf(own.map(({ value }) => Math.abs(value - median)))
      const far = (value: number) => spread > 0 && Math.abs(value - median) > rules.outlierFactor * spread
      return own.filter(({ value }) => far(value)).map((one) => ({ measure, ...one, median, spread }))
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const above = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? above : ((sorted[middle - 1] ?? 0) + above) / 2
}
