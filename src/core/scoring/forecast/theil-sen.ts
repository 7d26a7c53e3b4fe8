import { median } from './order-statistics.ts'

/** One observation: `x` in periods, `y` in the unit of the metric. */
export interface Observed {
  readonly x: number
  readonly y: number
}

export interface Line {
  readonly slope: number
  readonly intercept: number
}

/** Where a line runs through its points: with as many above as below, or with nothing over when all are added up. */
export type Through = 'median' | 'mean'

/**
 * The Theil–Sen line: the median of the slopes between all pairs, through the median of what is left (Sen, Journal of the
 * American Statistical Association 63, 1968). A month that a campaign or a crisis threw off hardly turns it.
 * Months that are added up need the mean: of a visit every other month, the median would make none, or one each month.
 * Null where fewer than two different `x` are known.
 */
export function theilSen(points: readonly Observed[], through: Through = 'median'): Line | null {
  const slopes: number[] = []
  for (const [place, one] of points.entries())
    for (const other of points.slice(place + 1))
      if (other.x !== one.x) slopes.push((other.y - one.y) / (other.x - one.x))
  if (slopes.length === 0) return null
  const slope = median(slopes)
  const left = points.map(({ x, y }) => y - slope * x)
  return { slope, intercept: through === 'median' ? median(left) : mean(left) }
}

export function at({ slope, intercept }: Line, x: number): number {
  return intercept + slope * x
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
