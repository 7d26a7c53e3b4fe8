import type { Commitment } from '../../../../core/objective.ts'
import type { Status } from '../../../../core/scoring/score.ts'

/** Names of the cells on the method sheet. Formulas speak of them by name, so that a reader can follow a formula. */
export const settingNames = {
  cap: 'attainment_cap',
  smallSample: 'small_sample',
  minimumCoverage: 'minimum_coverage',
  tolerance: 'rounding_tolerance',
} as const

export type ThresholdSet = Commitment | 'pace'

export function thresholdName(colour: 'green' | 'amber', set: ThresholdSet): string {
  return `${colour}_${set}`
}

/** The two statuses use words of their own: near the target is not the same as slow. */
export type Against = 'attainment' | 'pace'

export function statusName(status: Status, against: Against): string {
  return `status_${against}_${status.replaceAll('-', '_')}`
}
