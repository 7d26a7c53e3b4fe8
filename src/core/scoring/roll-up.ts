import type { Score } from './score.ts'

/** A part of a roll-up: a metric in an objective, an objective in a pillar, a pillar in the index. Weights are percent. */
export interface WeighedPart {
  readonly weight: number
  /** The part's score with everything missing taken as 0. */
  readonly floor: number
  /** The share of the part's weight that has data; 0 or 1 for a metric. */
  readonly coverage: number
}

/**
 * Rolls parts up by weight. Only floor and coverage add up; the rest follows, and so a part without data lowers the
 * coverage and widens the range instead of disappearing: `measured = floor / coverage`,
 * `ceiling = floor + most · (1 − coverage)`. `most` is the most that a missing value could count: the cap of attainment,
 * 1 unless the settings say more. With less, what is measured could pass its own ceiling.
 * Parts without any weight have coverage 0. The order of the parts does not matter.
 */
export function rollUp(parts: readonly WeighedPart[], most = 1): Score {
  const floor = weightedMean(parts.map((part) => ({ weight: part.weight, value: part.floor })))
  const coverage = weightedMean(parts.map((part) => ({ weight: part.weight, value: part.coverage })))
  return { floor, coverage, ceiling: floor + most * (1 - coverage), measured: coverage === 0 ? null : floor / coverage }
}

/** A metric as a part: without data it counts as 0 in the floor and adds nothing to the coverage. */
export function metricPart(weight: number, counted: number | null): WeighedPart {
  return { weight, floor: counted ?? 0, coverage: counted === null ? 0 : 1 }
}

/** `Σ w·v / Σ w`; 0 where nothing has a weight. */
export function weightedMean(items: readonly { readonly weight: number; readonly value: number }[]): number {
  const weight = items.reduce((sum, item) => sum + item.weight, 0)
  return weight === 0 ? 0 : items.reduce((sum, item) => sum + item.weight * item.value, 0) / weight
}

/**
 * What the plan expected of the parts that have data, so that what was measured and what was planned speak of the same
 * work: `Σ w·coverage·plan ÷ Σ w·coverage`. Where nothing has data yet, the plan of all parts.
 */
export function planOf(parts: readonly (WeighedPart & { readonly expected: number })[]): number {
  const known = parts.some((part) => part.weight * part.coverage > 0)
  return weightedMean(
    parts.map(({ weight, coverage, expected }) => ({ weight: known ? weight * coverage : weight, value: expected })),
  )
}
