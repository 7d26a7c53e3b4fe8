import { readNumber } from '../../cells/read-number.ts'
import type { RawTable } from '../../export-file.ts'

/** Places of two counts and of the share that the first has of the second. */
export interface SharePlaces {
  readonly part: number
  readonly whole: number
  readonly share: number
}

const rowsTried = 30

/**
 * True where the figures themselves prove which columns they are: the printed share is that of the two counts in every
 * row, and in one of them at least it is not zero.
 */
export function sharesProve(table: RawTable, header: number, places: SharePlaces): boolean {
  let proven = false
  for (const row of table.rows.slice(header + 1, header + 1 + rowsTried)) {
    const [part, whole, printed] = [places.part, places.whole, places.share].map((at) => countIn(row[at] ?? null))
    if (part === undefined || whole === undefined || whole === 0) continue
    if (printed === undefined || Math.abs(part / whole - printed) > 0.000_06 + printed * 0.01) return false
    proven ||= part > 0
  }
  return proven
}

function countIn(cell: string | number | null): number | undefined {
  for (const decimal of ['.', ','] as const) {
    const read = readNumber(cell, decimal)
    if (read.kind === 'value') return read.percent ? read.value / 100 : read.value
  }
  return undefined
}
