/** Whole percents that total 100: `evenly` over three gives 34, 33, 33. */
export function evenly(weighed: readonly { readonly id: string }[]): Map<string, number> {
  const each = Math.floor(100 / weighed.length)
  const rest = 100 - each * weighed.length
  return new Map(weighed.map(({ id }, place) => [id, each + (place < rest ? 1 : 0)]))
}
