export interface Weighed {
  readonly id: string
  /** Percent of what they share. */
  readonly weight: number
}

/**
 * Gives one part another weight and spreads what is left over the others as they stood to each other, so that all total 100
 * again. Where the others had nothing they share equally; a part that stands alone keeps the whole.
 */
export function respread(parts: readonly Weighed[], id: string, weight: number): Weighed[] {
  const others = parts.filter((part) => part.id !== id)
  const wanted = others.length === 0 ? 100 : Math.min(100, Math.max(0, weight))
  const before = others.reduce((sum, part) => sum + part.weight, 0)
  const share = (part: Weighed) => (before === 0 ? 1 / others.length : part.weight / before)
  return parts.map((part) => ({ id: part.id, weight: part.id === id ? wanted : (100 - wanted) * share(part) }))
}
