import type { Metric } from './metric.ts'
import type { Period } from './period.ts'
import type { Pillar } from './pillar.ts'

/** `committed`: 1.0 is expected. `aspirational`: 0.7 is good. */
export const commitments = ['committed', 'aspirational'] as const
export type Commitment = (typeof commitments)[number]

/** Who is to do what, how much, by when, for which audience, and what that opens for the business. */
export interface Objective {
  readonly id: string
  readonly pillar: Pillar
  readonly statement: string
  readonly audience: string
  /** The business benefit that it opens downstream, in the executive's own words. */
  readonly benefit: string
  readonly commitment: Commitment
  /** Percent of its pillar; the objectives of a pillar total exactly 100. */
  readonly weight: number
  readonly owner: string
  readonly period: Period
  readonly metrics: readonly Metric[]
}
