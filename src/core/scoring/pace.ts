/**
 * How attainment runs against the plan: `pace = A / E(τ)`; 1 is on plan.
 * Null when the plan expected nothing yet (a division by zero would praise anything), or when nothing is known.
 */
export function paceRatio(attainment: number | null, expected: number): number | null {
  return attainment === null || expected <= 0 ? null : attainment / expected
}
