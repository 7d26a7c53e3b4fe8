import type { ChangedShape, Law, Report } from '../../sources/source.ts'
import { readNumber } from '../cells/read-number.ts'
import type { Cell, ExportFile, RawTable } from '../export-file.ts'
import type { Row } from '../rows.ts'
import { fits, widthOf } from './locate-by-shape.ts'
import type { Located, LocatedColumn } from './locate-columns.ts'

const rowsTried = 60

/** For each column of a table the place in the report of what it may be; null for a new one. */
type Reading = readonly (number | null)[]

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

/** The readings that break no law, and of these the ones that bear out the most: more than one, where there are more. */
function mostBorneOut(readings: readonly Reading[], rows: readonly Row[], laws: readonly Law[]): Reading[] {
  const counted = readings.map((reading) => ({ reading, count: borneOutIn(rows, reading, laws) }))
  const most = Math.max(Math.min(2, laws.length), ...counted.map(({ count }) => count))
  return counted.filter(({ count }) => count === most).map(({ reading }) => reading)
}

/** How many laws the figures of all rows bear out; fewer than none where they break one. */
function borneOutIn(rows: readonly Row[], reading: Reading, laws: readonly Law[]): number {
  let count = 0
  for (const law of laws) {
    const places = placesIn(reading, law)
    const found = places === undefined ? 'silent' : inAllRows(rows, places)
    if (found === 'broken') return -1
    if (found === 'borne-out') count += 1
  }
  return count
}

interface Places {
  readonly parts: readonly number[]
  readonly sum: number
  readonly of: number | null
}

/** Where the columns of a law stand; undefined where one of them is missing. */
function placesIn(reading: Reading, law: Law): Places | undefined {
  const sum = reading.indexOf(law.sum)
  const of = law.of === undefined ? null : reading.indexOf(law.of)
  const others = () => reading.flatMap((place, index) => (place === 0 || index === sum ? [] : index))
  const named = law.parts === 'others' ? others() : law.parts.map((place) => reading.indexOf(place))
  const parts = law.ofThoseThere === true ? named.filter((index) => index >= 0) : named
  return sum < 0 || of === -1 || parts.length === 0 || parts.includes(-1) ? undefined : { parts, sum, of }
}

function inAllRows(rows: readonly Row[], { parts, sum, of }: Places): 'borne-out' | 'broken' | 'silent' {
  let isBorneOut = false
  for (const row of rows) {
    const figures = parts.map((index) => figureIn(row[index] ?? null))
    const printed = figureIn(row[sum] ?? null)
    const whole = of === null ? 1 : figureIn(row[of] ?? null)
    if (figures.includes(undefined) || printed === undefined || whole === undefined) return 'broken'
    if (whole === 0) continue
    const made = figures.reduce<number>((all, figure) => all + (figure ?? 0), 0) / whole
    if (Math.abs(made - printed) > 1e-4) return 'broken'
    isBorneOut ||= printed !== 0
  }
  return isBorneOut ? 'borne-out' : 'silent'
}

/** Nothing counts as none here: where there are no followers the cell is empty. */
function figureIn(cell: Cell): number | undefined {
  const read = readNumber(cell, '.')
  if (read.kind === 'empty') return 0
  return read.kind === 'value' ? (read.percent ? read.value / 100 : read.value) : undefined
}
