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

/**
 * Lets weights total so many percent, and keeps their proportions, in hundredths of a percent. What rounding leaves over
 * goes to the heaviest; where nothing weighs anything, all weigh the same.
 */
export function sharedOut<Part extends { readonly weight: number }>(parts: readonly Part[], percent = 100): Part[] {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  const hundredths = parts.map(({ weight }) =>
    Math.round((total === 0 ? 1 / parts.length : weight / total) * percent * 100),
  )
  const rest = Math.round(percent * 100) - hundredths.reduce((sum, part) => sum + part, 0)
  const heaviest = hundredths.indexOf(Math.max(...hundredths))
  return parts.map((part, place) => ({
    ...part,
    weight: ((hundredths[place] ?? 0) + (place === heaviest ? rest : 0)) / 100,
  }))
}

/**
 * What comes back among others keeps its weight in percent, and the others share out the rest in proportion. Where it
 * weighed all of the 100, all of them share.
 */
export function makingRoomFor<Part extends { readonly weight: number }>(
  parts: readonly Part[],
  isBack: (part: Part) => boolean,
): Part[] {
  const others = parts.filter((part) => !isBack(part))
  const kept = parts.filter(isBack).reduce((sum, { weight }) => sum + weight, 0)
  if (kept >= 100 || others.every(({ weight }) => weight === 0)) return sharedOut(parts)
  const shared = sharedOut(others, 100 - kept)
  return parts.map((part) => (isBack(part) ? part : (shared[others.indexOf(part)] ?? part)))
}
