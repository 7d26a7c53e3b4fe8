import type { ChangedShape, Law } from '../../../sources/shape/recognition.ts'
import type { Report } from '../../../sources/shape/source.ts'
import { readNumber } from '../../cells/read-number.ts'
import type { ExportFile, RawTable } from '../../export-file.ts'
import type { Row } from '../../rows.ts'
import { borneOutIn, type Reading } from './laws.ts'
import { fits, widthOf } from './locate-by-shape.ts'
import type { Located, LocatedColumn } from './located-column.ts'

const rowsTried = 60

/**
 * Finds the columns of a report of which some neighbours are new or gone, in whatever language: of all ways to read the
 * table those are kept that break no law of its figures and of which most laws speak. A column is known where all these
 * ways agree on it.
 */
export function locateByLaws(
  table: RawTable,
  at: number,
  { tables, identity }: ExportFile,
  report: Report,
): Located | undefined {
  const shape = report.recognition?.changed
  const header = table.rows.at(at) ?? []
  if (shape === undefined || shape.sheet !== table.index) return undefined
  if (shape.sheets !== tables.length && !shape.named.test(identity.name)) return undefined
  if (!header.every((cell) => readNumber(cell, '.').kind !== 'value')) return undefined
  const rows = [...table.rows.slice(at + 1, at + 1 + rowsTried)]
  const held = mostBorneOut(
    readingsOf(report.columns.length, widthOf(header), shape.most).filter((one) =>
      looksRight(rows[0] ?? [], one, shape),
    ),
    rows,
    shape.laws,
  )
  const agreed = header.map((_, index) => {
    const places = new Set(held.map((reading) => reading[index] ?? null))
    return places.size === 1 ? ([...places][0] ?? null) : null
  })
  const columns = agreed.map((place, index): LocatedColumn => {
    const column = place === null ? null : (report.columns[place] ?? null)
    return { index, header: String(header[index] ?? ''), column }
  })
  return columns.some(({ column }) => (column?.measure ?? null) !== null) ? { columns, language: null } : undefined
}

/** All ways in which neighbouring columns may be new or gone. */
function readingsOf(known: number, width: number, most: number): Reading[] {
  const more = width - known
  if (more === 0 || Math.abs(more) > most) return []
  const places = Array.from({ length: known }, (_, place) => place)
  return Array.from({ length: Math.min(known, width) + 1 }, (_, from) =>
    more > 0
      ? [...places.slice(0, from), ...Array.from({ length: more }, () => null), ...places.slice(from)]
      : [...places.slice(0, from), ...places.slice(from - more)],
  )
}

function looksRight(row: Row, reading: Reading, { cells }: ChangedShape): boolean {
  const placed = Object.fromEntries(
    Object.entries(cells).flatMap(([place, kind]) => {
      const index = reading.indexOf(Number(place))
      return index < 0 ? [] : [[index, kind]]
    }),
  )
  return Object.keys(placed).length > 0 && fits(row, placed)
}

/**
 * The readings that break no law, and of these the ones that bear out the most: more than one, where there are more. Only
 * where each of them breaks one, those that do so in a row now and then.
 */
function mostBorneOut(readings: readonly Reading[], rows: readonly Row[], laws: readonly Law[]): Reading[] {
  const strict = borneOutBy(readings, rows, laws, 'all')
  return strict.length > 0 ? strict : borneOutBy(readings, rows, laws, 'nearly-all')
}

function borneOutBy(
  readings: readonly Reading[],
  rows: readonly Row[],
  laws: readonly Law[],
  wanted: 'all' | 'nearly-all',
): Reading[] {
  const counted = readings.map((reading) => ({ reading, count: borneOutIn(rows, reading, laws, wanted) }))
  const most = Math.max(Math.min(2, laws.length), ...counted.map(({ count }) => count))
  return counted.filter(({ count }) => count === most).map(({ reading }) => reading)
}
