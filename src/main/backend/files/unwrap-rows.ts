import type { Cell } from '../../../core/import/cell.ts'
import { findDelimiter } from './delimiter.ts'
import { cellsIn } from './parse-rows.ts'
import { beginsComment } from './split-tables.ts'

type Unwrap = (row: readonly Cell[]) => readonly Cell[]

/**
 * Some tools wrap each whole row in a second pair of quotes: then every row is one cell that holds a row, and this takes
 * it out. Undefined where the first rows of a text are not wrapped.
 */
export function unwrapping(rows: readonly (readonly Cell[])[]): Unwrap | undefined {
  const own = rows.filter((row) => !isComment(row) && row.some((cell) => cell !== ''))
  if (!own.every((row) => row.slice(1).every((cell) => cell === ''))) return undefined
  const wrapped = own.filter((row) => /[,;\t]/.test(firstOf(row)))
  if (wrapped.length < 2 || wrapped.length < own.length * 0.8) return undefined
  const { delimiter } = findDelimiter(wrapped.map(firstOf).join('\n'))
  const cellsOf = (row: readonly Cell[]) => cellsIn(firstOf(row), delimiter)
  const widths = own.map((row) => cellsOf(row).length)
  const width = widths.find((one) => one > 1)
  const alike = widths.filter((one) => one === width).length
  return alike > own.length / 2 ? (row) => (isComment(row) ? row : cellsOf(row)) : undefined
}

function isComment(row: readonly Cell[]): boolean {
  return beginsComment(firstOf(row))
}

function firstOf(row: readonly Cell[]): string {
  return String(row[0] ?? '')
}
