import { read, utils, type WorkBook, write } from '@e965/xlsx'
import type { Cell, RawTable } from '../../../core/import/export-file.ts'
import { limits } from './limits.ts'

/**
 * The sheets of a workbook, old or new. Text stays text and numbers stay numbers: no date is recognised, no formula
 * is computed. Only this file knows the package; it throws on a damaged workbook.
 */
export function readSheets(bytes: Uint8Array): RawTable[] {
  const workbook = read(bytes, {
    type: 'array',
    dense: true,
    cellDates: false,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
    cellNF: false,
    cellStyles: false,
    bookVBA: false,
  })
  return workbook.SheetNames.map((name, index) => ({ name, index, rows: rowsOf(workbook, name), firstRow: 1 }))
}

/** A new workbook with the same cells in the same places; not packed, since the store packs what it keeps. */
export function writeSheets(tables: readonly RawTable[]): Uint8Array {
  const workbook = utils.book_new()
  for (const { name, rows } of tables) {
    const sheet = utils.aoa_to_sheet(Array.from(rows, (row) => row.map((cell) => (cell === '' ? null : cell))))
    utils.book_append_sheet(workbook, sheet, name)
  }
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx', compression: false }))
}

interface SheetCell {
  readonly t?: string
  readonly v?: unknown
}

function rowsOf(workbook: WorkBook, name: string): Cell[][] {
  const data: unknown = workbook.Sheets[name]?.['!data']
  if (!Array.isArray(data)) return []
  const rows = Array.from(data, (row: unknown) =>
    Array.isArray(row) ? Array.from(row.slice(0, limits.sheetColumns), cellOf) : [],
  )
  while (rows.at(-1)?.every((cell) => cell === null) === true) rows.pop()
  return rows
}

function cellOf(raw: unknown): Cell {
  if (typeof raw !== 'object' || raw === null) return null
  const { t, v }: SheetCell = raw
  if (t === 'e' || v === undefined || v === null) return null
  if (typeof v === 'number') return v
  if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE'
  return String(v)
}
