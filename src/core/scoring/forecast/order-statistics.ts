/** The middle of the values, the mean of the two middle ones where they are even in number; NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/**
 * The value under which a share of the values lies, 0 to 1, in a straight line between neighbours (type 7 of Hyndman and
 * Fan, The American Statistician 50, 1996). The values need not be sorted; NaN of none.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort()
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below === above ? below : below + (above - below) * (place - Math.floor(place))
}
