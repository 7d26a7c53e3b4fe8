import { CFB, read, utils, type WorkBook, write } from '@e965/xlsx'
import type { Cell } from '../../../core/import/cell.ts'
import type { RawTable } from '../../../core/import/export-file.ts'
import { limits } from './limits.ts'

/**
 * The sheets of a workbook, of an old one from its records. Text stays text and numbers stay numbers: no date is
 * recognised, no formula is computed. Only a time of day, into which spreadsheets turn durations, is the text that they show.
 * Only this file knows the package; it throws on a damaged workbook.
 */
export function readSheets(bytes: Uint8Array): RawTable[] {
  const workbook = read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    type: 'buffer',
    dense: true,
    cellDates: false,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
    cellNF: true,
    cellStyles: false,
    bookVBA: false,
  })
  return workbook.SheetNames.map((name, index) => ({ name, index, firstRow: 1, ...cellsOf(workbook, name) }))
}

/** The records of an old workbook, out of the container in which they lie; undefined where it has none. */
export function streamOf(bytes: Uint8Array): Uint8Array | undefined {
  const container: unknown = CFB.read(bytes, { type: 'array' })
  const found: readonly unknown[] = ['/Workbook', '/Book'].map((path) => CFB.find(container, path))
  for (const entry of found) {
    const content = typeof entry === 'object' && entry !== null && 'content' in entry ? entry.content : undefined
    if (Array.isArray(content) || content instanceof Uint8Array) return Uint8Array.from(content)
  }
  return undefined
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
  /** How the number is shown: `0.00%`, `h:mm:ss`. */
  readonly z?: unknown
}

function cellsOf(workbook: WorkBook, name: string): Pick<RawTable, 'percentages'> & { rows: Cell[][] } {
  const data: unknown = workbook.Sheets[name]?.['!data']
  if (!Array.isArray(data)) return { rows: [] }
  const percentages = new Set<number>()
  const rows = Array.from(data, (row: unknown) =>
    Array.isArray(row) ? Array.from(row.slice(0, limits.sheetColumns), (raw, at) => cellOf(raw, at, percentages)) : [],
  )
  while (rows.at(-1)?.every((cell) => cell === null) === true) rows.pop()
  return percentages.size === 0 ? { rows } : { rows, percentages: [...percentages] }
}

function cellOf(raw: unknown, at: number, percentages: Set<number>): Cell {
  if (typeof raw !== 'object' || raw === null) return null
  const { t, v, z }: SheetCell = raw
  if (t === 'e' || v === undefined || v === null) return null
  if (typeof v === 'number') {
    if (typeof z === 'string' && z.endsWith('%')) percentages.add(at)
    return typeof z === 'string' && isTimeOfDay(v, z) ? timeShown(v, z) : v
  }
  if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE'
  return String(v)
}

/** Numbers of days under a format of hours without any of days: `0:04:34` that a spreadsheet took for a time. */
function isTimeOfDay(days: number, format: string): boolean {
  return days >= 0 && days < 1000 && /h/i.test(format) && !/[dy%]/i.test(format)
}

/** As the spreadsheet shows it: what was `4:34` is hours and minutes to it, and shown as it was. */
function timeShown(days: number, format: string): string {
  const seconds = Math.round(days * 86_400)
  const two = (number: number) => String(number).padStart(2, '0')
  const start = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`
  return /s/i.test(format) ? `${start}:${two(seconds % 60)}` : start
}
