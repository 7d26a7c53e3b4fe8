import type { Period } from '../../core/period.ts'

/** From the back to the front, as they are drawn over each other. */
export const coverageParts = ['stored', 'covered', 'overlaps', 'again', 'gaps'] as const
export type CoveragePart = (typeof coverageParts)[number]
export type Coverage = Readonly<Record<CoveragePart, readonly Period[]>>

/** The days of one measure. */
export interface CoverageRow extends Coverage {
  readonly name: string
}

/** Measures of which the very same days are known: one strip says it for all of them. */
export interface CoverageStrip extends Coverage {
  readonly names: readonly string[]
}

/** The measures that most others share first, so that what differs stands at the end where one sees it. */
export function stripsOf(rows: readonly CoverageRow[]): CoverageStrip[] {
  const same = Map.groupBy(rows, (row) =>
    JSON.stringify(coverageParts.map((part) => row[part].map(({ from, to }) => [from, to]))),
  )
  return [...same.values()]
    .flatMap((alike) => {
      const [first] = alike
      return first === undefined ? [] : [{ ...first, names: alike.map(({ name }) => name) }]
    })
    .sort((a, b) => b.names.length - a.names.length)
}
