import { fold } from '../../../sources/fold.ts'
import type { Structure } from '../../../sources/shape/recognition.ts'
import type { Report } from '../../../sources/shape/source.ts'
import type { Cell } from '../../cell.ts'
import { readDate } from '../../cells/read-date.ts'
import { readNumber } from '../../cells/read-number.ts'
import type { ExportFile, RawTable } from '../../export-file.ts'
import { rowsInHead } from '../../rows.ts'
import { borneOutIn } from './laws.ts'
import type { Located, LocatedColumn } from './located-column.ts'
import { sharesProve } from './shares-prove.ts'

/** Finds a report's columns by the shape of the table, for languages whose words are not known. */
export function locateByShape(
  table: RawTable,
  at: number,
  { tables, identity }: ExportFile,
  report: Report,
): Located | undefined {
  const header = table.rows.at(at) ?? []
  const first = table.rows.at(at + 1) ?? []
  const above = at === 0 ? [] : (table.rows.at(at - 1) ?? [])
  const shape = report.recognition?.structure?.find(
    (structure) =>
      (structure.sheets ?? tables.length) === tables.length &&
      (structure.named?.test(identity.name) ?? true) &&
      (structure.sheet ?? table.index) === table.index &&
      (structure.rows === undefined || structure.rows === filledBelow(table, at)) &&
      (structure.firstWidth?.includes(widestOf(tables[0])) ?? true) &&
      widthOf(header) === structure.width &&
      (structure.title?.test(table.name) ?? true) &&
      fits(above, structure.above ?? {}) &&
      header.every((cell) => readNumber(cell, '.').kind !== 'value') &&
      fits(first, structure.cells) &&
      Object.entries(structure.headers ?? {}).every(([index, word]) => word.test(fold(String(header[+index] ?? '')))) &&
      (structure.shares === undefined || sharesProve(table, at, structure.shares)) &&
      standTheLaws(table, at, structure),
  )
  if (shape === undefined) return undefined
  const { from = 0, width } = shape
  const columns = header.slice(from, from + width).map((cell, at): LocatedColumn => {
    const position = shape.columns === undefined ? at : shape.columns[at]
    const known = position === undefined ? null : (report.columns[position] ?? null)
    const header = String(cell ?? '')
    return {
      index: from + at,
      header,
      column: known?.dimension === 'of-header' ? { ...known, dimension: fold(header) } : known,
    }
  })
  return { columns, language: null }
}

const rowsTried = 60

/** Other columns in as many places would break what holds between the figures, in more than a row now and then. */
function standTheLaws(table: RawTable, at: number, { laws = [], width }: Structure): boolean {
  const places = Array.from({ length: width }, (_, place) => place)
  return (
    laws.length === 0 || borneOutIn([...table.rows.slice(at + 1, at + 1 + rowsTried)], places, laws, 'nearly-all') >= 0
  )
}

/** How many rows of the head of a table below its header hold something. */
export function filledBelow({ rows }: RawTable, at: number): number {
  let filled = 0
  for (const row of rows.slice(at + 1, rowsInHead)) if (widthOf(row) > 0) filled += 1
  return filled
}

export function widthOf(header: readonly Cell[]): number {
  return header.filter((cell) => cell !== null && String(cell).trim() !== '').length
}

function widestOf(table: RawTable | undefined): number {
  return Math.max(0, ...Array.from(table?.rows.slice(0, 3) ?? [], widthOf))
}

/** `Tue, Feb 18, 2025`, `Mon Feb 03 2025`. */
const englishDay = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? [A-Z][a-z]{2} \d{1,2},? \d{4}$/

/** True where the cells of a row are of the kinds that stand at their places. */
export function fits(row: readonly Cell[], cells: Structure['cells']): boolean {
  return Object.entries(cells).every(([index, kind]) => kinds[kind](row[Number(index)] ?? null))
}

const kinds: Readonly<Record<Structure['cells'][number], (cell: Cell) => boolean>> = {
  date: (cell) => readDate(cell, 'month-first') !== undefined || readDate(cell, 'day-first') !== undefined,
  'english-day': (cell) => englishDay.test(String(cell ?? '')),
  number: (cell) => readNumber(cell, '.').kind === 'value' || readNumber(cell, ',').kind === 'value',
  id: (cell) => /^\d{15,20}$|^\d[.,]\d+e\+\d+$/i.test(String(cell ?? '')),
  link: (cell) => /^https?:\/\//.test(String(cell ?? '')),
  text: (cell) => typeof cell === 'string',
}
