/** A goal on a scale of five anchors from −2 to +2, where 0 is the level expected. */
export interface ScaledGoal {
  readonly weight: number
  readonly level: number
}

/** The correlation between goals that Kiresuk and Sherman assume (1968); the method keeps it. */
const rho = 0.3

/**
 * The T score of goal attainment scaling: `50 + 10·Σwx / √((1−ρ)Σw² + ρ(Σw)²)` with ρ = 0.3
 * (Kiresuk & Sherman, Community Mental Health Journal 4, 1968). 50 is "as expected" over all goals.
 * Returns null where no goal has a weight.
 */
export function goalScaleT(goals: readonly ScaledGoal[]): number | null {
  const weight = goals.reduce((sum, goal) => sum + goal.weight, 0)
  const squares = goals.reduce((sum, goal) => sum + goal.weight ** 2, 0)
  const spread = Math.sqrt((1 - rho) * squares + rho * weight ** 2)
  if (spread === 0) return null
  return 50 + (10 * goals.reduce((sum, goal) => sum + goal.weight * goal.level, 0)) / spread
}

/** The attainment of one scale: `(x + 2) / 2` within 0 and 1, so that the expected level 0 is 1. */
export function attainmentOfScale(level: number): number {
  return Math.min(1, Math.max(0, (level + 2) / 2))
}
