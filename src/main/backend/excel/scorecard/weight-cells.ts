import { at } from './scorecard-columns.ts'

/** How much of the whole index a row is: its weight among its siblings, times the share of the whole above it. */
export interface ShareOfIndex {
  readonly formula: string
  readonly value: number
}

/** A row with a weight, as it stands among its siblings. */
export interface WeighedRow {
  readonly row: number
  readonly weight: number | null
}

export function shareOfIndex(
  own: WeighedRow,
  siblings: readonly WeighedRow[],
  parent: { readonly row: number; readonly share: number },
): ShareOfIndex {
  const total = siblings.reduce((sum, sibling) => sum + (sibling.weight ?? 0), 0)
  const weights = siblings.map((sibling) => at('weight', sibling.row)).join('+')
  return {
    formula: `IF((${weights})=0,0,${at('share', parent.row)}*${at('weight', own.row)}/(${weights}))`,
    value: total === 0 ? 0 : (parent.share * (own.weight ?? 0)) / total,
  }
}
