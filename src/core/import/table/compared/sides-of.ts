import { fold } from '../../../sources/fold.ts'
import { type Cell, isFilled } from '../../cell.ts'
import type { RawTable } from '../../export-file.ts'
import { changedRows, type Row } from '../../rows.ts'

const rowsTried = 6

/**
 * Tables that stand side by side under one header row which begins anew: each is given alone, its cells in their own
 * columns and those of the others empty. A table that stands alone is given as it is.
 */
export function sidesOf(table: RawTable): RawTable[] {
  for (let at = 0; at < Math.min(rowsTried, table.rows.length); at += 1) {
    const starts = startsIn(table.rows.at(at) ?? [])
    if (starts.length > 1) return starts.map((start, side) => sideOf(table, at, start, starts[side + 1] ?? Infinity))
  }
  return [table]
}

/** Where a header row begins anew: its first word comes again, after an empty column or with all that follows it. */
function startsIn(header: readonly Cell[]): number[] {
  const words = header.map((cell) => fold(String(cell ?? '')))
  const first = words[0] ?? ''
  if (first === '') return []
  const starts = words.flatMap((word, at) => (word === first ? [at] : []))
  const sides = starts.map((start, side) => words.slice(start, starts[side + 1]))
  const filled = sides.map((side) => side.filter((word) => word !== ''))
  const apart = starts.every((start) => start === 0 || words[start - 1] === '')
  const alike = filled.every((side) => side.join('|') === filled[0]?.join('|'))
  return (apart || alike) && filled.every((side) => side.length > 1) ? starts : []
}

function sideOf(table: RawTable, header: number, start: number, end: number): RawTable {
  const ownCells = (row: Row) => row.map((cell, at) => (at >= start && at < end ? cell : null))
  const before = header === 0 ? undefined : table.rows.at(header - 1)
  const above = ownCells(before ?? []).filter(isFilled)
  const title = above[0]
  if (above.length !== 1 || typeof title !== 'string') return { ...table, rows: changedRows(table.rows, ownCells) }
  const rows = changedRows(table.rows, ownCells, header)
  return { ...table, name: title, rows, firstRow: table.firstRow + header }
}
