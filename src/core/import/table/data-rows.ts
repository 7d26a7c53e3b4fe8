import { fold } from '../../sources/fold.ts'
import { CellsByRole } from '../cells/cells-by-role.ts'
import type { Cell } from '../export-file.ts'
import type { Recognised } from '../recognise.ts'
import type { DataRow } from './table-context.ts'

export interface SplitRows {
  readonly rows: readonly DataRow[]
  readonly totals: readonly DataRow[]
}

/** The rows below the header, without empty ones, repeated headers, descriptions and the platform's own total. */
export function rowsOf(match: Recognised): SplitRows {
  const { table, header } = match
  const titles = table.rows[header] ?? []
  const all: DataRow[] = []
  table.rows.forEach((cells, at) => {
    const filled = cells.some((cell) => cell !== null && cell !== '')
    if (at <= header || !filled || repeats(cells, titles) || explains(match, cells, at)) return
    all.push({ number: table.firstRow + at, cells })
  })
  const total = totalTest(match)
  return { rows: all.filter((row) => !total(row)), totals: all.filter(total) }
}

/** Exports pasted one under the other repeat their header. */
function repeats(cells: readonly Cell[], header: readonly Cell[]): boolean {
  return cells[0] === header[0] && cells[1] === header[1] && header.every((cell, at) => (cells[at] ?? null) === cell)
}

/** The row of descriptions says nothing in the columns by which rows are told apart. */
function explains({ report, header, columns }: Recognised, cells: readonly Cell[], at: number): boolean {
  if (report.quirks?.descriptionRow !== true || at !== header + 1) return false
  const keys = columns.filter(({ column }) => column?.required === true && column.role !== 'figure')
  return keys.every(({ index }) => (cells[index] ?? '') === '')
}

function totalTest(match: Recognised): (row: DataRow) => boolean {
  const { totalWords = [], totalWithout = [], totalBegins } = match.report.quirks ?? {}
  const words = new Set(totalWords)
  const cells = new CellsByRole(match.columns)
  const roles = totalWithout.filter((role) => cells.column(role) !== undefined)
  return (row) =>
    (totalBegins !== undefined &&
      row.cells.some((cell) => typeof cell === 'string' && totalBegins.test(cell.trim()))) ||
    (words.size > 0 && (words.has(fold(String(row.cells[0] ?? ''))) || words.has(fold(lastFilled(row))))) ||
    (roles.length > 0 && roles.every((role) => cells.text(row, role) === null))
}

/** An exploration of Google Analytics says so behind its last column. */
function lastFilled({ cells }: DataRow): string {
  return String(cells.findLast((cell) => cell !== null && cell !== '') ?? '')
}

/**
 * A name that a re-save cut at its commas is one cell again, and its value is the last filled cell. Sums stay those of
 * the columns as they are printed.
 */
export function rejoined(row: DataRow): DataRow {
  const filled = row.cells.flatMap((cell, at) => (String(cell ?? '').trim() === '' ? [] : at))
  const last = filled.at(-1)
  if (filled.length < 3 || last === undefined) return row
  const name = filled.slice(0, -1).map((at) => String(row.cells[at]))
  return { ...row, cells: [name.join(',').trim(), row.cells[last] ?? null], valueAt: last }
}
