import { fold } from '../../sources/fold.ts'
import type { Role } from '../../sources/shape/column.ts'
import type { Report } from '../../sources/shape/source.ts'
import { isFilled } from '../cell.ts'
import { CellsByRole } from '../cells/cells-by-role.ts'
import { isNoDataRow } from '../no-data.ts'
import type { Recognised } from '../recognise.ts'
import type { Row } from '../rows.ts'
import { isOddId } from './post-identity.ts'
import { placeOfSum } from './sum-row.ts'
import type { DataRow } from './table-context.ts'
import { isTotalWord } from './total-words.ts'

/** A row below the header: one of the data, or the platform's own total of them. */
export interface RowBelow {
  readonly row: DataRow
  readonly isTotal: boolean
}

/** The rows below the header, without empty ones, repeated headers, descriptions and words that there is nothing. */
export function* rowsOf(match: Recognised): Generator<RowBelow> {
  const rowBelow = rowSorter(match)
  let at = match.header
  for (const cells of match.table.rows.slice(match.header + 1)) {
    at += 1
    const below = rowBelow(cells, at)
    if (below !== undefined) yield below
  }
}

/** Says what the row at a place is; undefined for one that holds nothing. */
export function rowSorter(match: Recognised): (cells: Row, at: number) => RowBelow | undefined {
  const { table, header } = match
  const titles = table.rows.at(header) ?? []
  const isTotal = totalTest(match)
  const firstOfData = header + 1 + rowsOfQuestions(match)
  return (cells, at) => {
    const filled = cells.some(isFilled)
    const isAbove = at < firstOfData || repeats(cells, titles) || explains(match, cells, at)
    if (!filled || isAbove || isNoDataRow(cells)) return undefined
    const row = { number: table.firstRow + at, cells }
    return { row, isTotal: isTotal(row) }
  }
}

/** Exports pasted one under the other repeat their header. */
function repeats(cells: Row, header: Row): boolean {
  return cells[0] === header[0] && cells[1] === header[1] && header.every((cell, at) => (cells[at] ?? null) === cell)
}

/** The row of descriptions says nothing in the columns by which rows are told apart. */
function explains({ report, header, columns }: Recognised, cells: Row, at: number): boolean {
  if (report.quirks?.descriptionRow !== true || at !== header + 1) return false
  const keys = columns.filter(({ column }) => column?.required === true && column.role !== 'figure')
  return keys.every(({ index }) => (cells[index] ?? '') === '')
}

/** How many rows under the header say in words and for programs what its short names stand for. */
export function rowsOfQuestions({ report, table, header }: Recognised): number {
  const forPrograms = report.quirks?.questionsBelow
  if (forPrograms === undefined) return 0
  const isForPrograms = (at: number) => forPrograms.test(String(table.rows.at(at)?.find(isFilled) ?? ''))
  return [2, 1].find((below) => isForPrograms(header + below)) ?? 0
}

function totalTest(match: Recognised): (row: DataRow) => boolean {
  const { totalWords = [], totalWithout = [], totalBegins, idForm } = match.report.quirks ?? {}
  const words = new Set(totalWords)
  const cells = new CellsByRole(match.columns)
  const roles = totalWithout.filter((role) => cells.column(role) !== undefined)
  const firstRow = match.table.firstRow + match.header + 1
  const sum = placeOfSum(match)
  return (row) =>
    (sum !== undefined && row.number === firstRow + sum) ||
    (idForm !== undefined && row.number === firstRow && isOddId(cells.cell(row, 'post-id'), idForm)) ||
    (totalBegins !== undefined &&
      row.cells.some((cell) => typeof cell === 'string' && totalBegins.test(cell.trim()))) ||
    (words.size > 0 && (words.has(fold(String(row.cells[0] ?? ''))) || words.has(fold(lastFilled(row))))) ||
    (roles.length > 0 && roles.every((role) => cells.text(row, role) === null)) ||
    isSumOfAll(row, match.report, cells)
}

/** What rows are told apart by, in one report or another. */
const tellingApart: readonly Role[] = ['date', 'day-index', 'from', 'range', 'post-id', 'link', 'published', 'segment']

/**
 * A person may have added up all rows in a spreadsheet. Where rows are persons or what they wrote such a word may be one
 * of theirs, and a segment may be called so: a search for `total`.
 */
function isSumOfAll({ cells: row }: DataRow, { counting, counts, lines }: Report, cells: CellsByRole): boolean {
  if (counting !== undefined || counts !== undefined || lines !== undefined) return false
  if (!isTotalWord(row.find(isFilled) ?? null)) return false
  const keys = tellingApart.flatMap((role) =>
    cells.columns(role).map(({ index }) => ({ role, cell: row[index] ?? null })),
  )
  return keys.length > 0 && keys.every(({ role, cell }) => !isFilled(cell) || (role !== 'segment' && isTotalWord(cell)))
}

/** An exploration of Google Analytics says so behind its last column. */
function lastFilled({ cells }: DataRow): string {
  return String(cells.findLast(isFilled) ?? '')
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
