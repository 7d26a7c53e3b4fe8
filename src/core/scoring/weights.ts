/** Whether weights in percent total 100, and what they total. */
export interface WeightsTotal {
  readonly total: number
  readonly exact: boolean
}

/** Three times 33.3333333333 is not 100, but 0.1 + 0.2 + 99.7 is, though a computer adds it up to 100.00000000000001. */
const roundingError = 1e-9

/**
 * The total of the weights of an objective's metrics, or of a pillar's objectives, in percent.
 * They must total exactly 100; otherwise the save is refused. No weights at all are not yet a mistake.
 */
export function weightsTotal(weights: readonly number[]): WeightsTotal {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return { total, exact: weights.length === 0 || Math.abs(total - 100) <= roundingError }
}
