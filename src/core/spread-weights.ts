interface Weighed {
  readonly id: string
  readonly weight: number
}

/**
 * What the others weigh so that all total 100 while one keeps its weight: they share the rest in the proportion in which
 * they stand, in whole percents; equally where none of them weighs anything. Weights are percents, 0 to 100.
 */
export function spreadRest(parts: readonly Weighed[], keptId: string): Map<string, number> {
  const kept = parts.find(({ id }) => id === keptId)
  const others = parts.filter(({ id }) => id !== keptId)
  if (kept === undefined || others.length === 0) return new Map(parts.map(({ id }) => [id, 100]))
  const rest = Math.max(0, 100 - kept.weight)
  const total = others.reduce((sum, { weight }) => sum + weight, 0)
  const shares = others.map(({ weight }) => Math.floor(rest * (total === 0 ? 1 / others.length : weight / total)))
  const left = rest - shares.reduce((sum, share) => sum + share, 0)
  const spread = others.map(({ id }, place): [string, number] => [id, (shares[place] ?? 0) + (place === 0 ? left : 0)])
  return new Map([[kept.id, Math.min(100, kept.weight)], ...spread])
}
