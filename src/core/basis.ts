/** How values combine over time: they add up, the last one counts, or they are recomputed (see docs/glossary.md). */
export type Basis = 'flow' | 'stock' | 'ratio'

/** What a platform counts, or a person: how its values combine, and in which unit they are. */
export interface Measure {
  readonly basis: Basis
  /** False for reach and unique people: their daily values must never be summed for a period. */
  readonly additive: boolean
  readonly unit: 'count' | 'share' | 'hours' | 'seconds' | 'money' | 'points'
  /** The additive measures from which a ratio is recomputed, where both are exported. */
  readonly ratioOf?: readonly [numerator: string, denominator: string]
}
