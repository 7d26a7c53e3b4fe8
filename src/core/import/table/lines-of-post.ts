import { fold } from '../../sources/fold.ts'
import type { Role } from '../../sources/shape/column.ts'
import type { Line, Report } from '../../sources/shape/source.ts'
import type { ExportLanguage } from '../../sources/shape/words.ts'
import { type Cell, isFilled } from '../cell.ts'
import { readNumber } from '../cells/read-number.ts'
import type { RawTable } from '../export-file.ts'
import type { Row } from '../rows.ts'
import { fits, widthOf } from './locate/locate-by-shape.ts'
import { languagesOf } from './locate/locate-columns.ts'
import type { LocatedColumn } from './locate/located-column.ts'
import { idInLink } from './post-identity.ts'

/** Nobody writes so many figures about one post. */
const mostRows = 1000

interface LinesOfPost {
  readonly table: RawTable
  readonly columns: readonly LocatedColumn[]
  /** Lines in words that nobody knows, by the numbers of their rows. */
  readonly lineAt?: ReadonlyMap<number, Line>
}

/**
 * A table whose lines are all about one post says its link and its day once: they are put beside each line, behind the
 * cells of the file. Undefined where no link of a post stands beside the header, or nothing
 * tells the lines. Another table below them is cut off.
 */
export function linesOfPost(
  table: RawTable,
  header: number,
  columns: readonly LocatedColumn[],
  report: Report,
  language: ExportLanguage | null,
): LinesOfPost | undefined {
  const link = table.rows.at(header)?.[1] ?? null
  if (table.rows.length > mostRows || idInLink(String(link ?? ''), report.quirks ?? {}) === null) return undefined
  const all = [...table.rows]
  const end = endOfLines(all, header)
  const own = all.slice(0, end)
  const lineAt = language === null ? provedLines(own, header, table.firstRow, report) : undefined
  if (language === null && lineAt === undefined) return undefined
  const width = Math.max(...own.map((row) => row.length))
  const said: Cell[] = [link, publishedIn(own.slice(header + 1), report)]
  const beside = (row: Row, place: number): Row =>
    place > header && row.some(isFilled) ? [...row, ...Array<Cell>(width - row.length).fill(null), ...said] : row
  const place = (role: Role, index: number): LocatedColumn[] =>
    report.columns.flatMap((column) => (column.role === role ? { index, header: '', column } : []))
  return {
    table: { ...table, rows: own.map(beside), ...belowIn(all, end) },
    columns: [...columns.slice(0, width), ...place('link', width), ...place('published', width + 1)],
    ...(lineAt === undefined ? {} : { lineAt }),
  }
}

/** A line is a name and a figure; three words in a row are the header of another table. */
function endOfLines(rows: readonly Row[], header: number): number {
  const next = rows.findIndex((row, place) => place > header && widthOf(row) > 2)
  if (next < 0) return rows.length
  return widthOf(rows[next - 1] ?? []) === 1 ? next - 1 : next
}

function belowIn(rows: readonly Row[], end: number): Pick<RawTable, 'below'> {
  const title = rows[end]?.find(isFilled)
  return title === undefined ? {} : { below: String(title) }
}

function publishedIn(lines: readonly Row[], { columns }: Report): Cell {
  const words = columns.find(({ role }) => role === 'published')?.words ?? {}
  const named = lines.find(([name]) => languagesOf(fold(String(name ?? '')), words).length > 0)
  return (named ?? lines.find((line) => fits(line, { 1: 'text' }) && fits(line, { 1: 'date' })))?.[1] ?? null
}

/** By the numbers of their rows; undefined where the figures do not bear out that they stand in the order of the report. */
function provedLines(
  rows: readonly Row[],
  header: number,
  firstRow: number,
  { lines = [], linesProved }: Report,
): ReadonlyMap<number, Line> | undefined {
  if (linesProved === undefined) return undefined
  const counts = rows.flatMap((row, place) => {
    const count = place > header ? wholeIn(row[1] ?? null) : undefined
    return count === undefined ? [] : [{ number: firstRow + place, count }]
  })
  const { places, sum, parts } = linesProved
  const whole = counts[sum]?.count ?? 0
  const summed = parts.reduce((before, part) => before + (counts[part]?.count ?? Number.NaN), 0)
  if (whole === 0 || summed !== whole) return undefined
  const placed = lines.map((line, at) => [counts[places[at] ?? -1]?.number ?? -1, line] as const)
  return new Map(placed)
}

/** What is counted one by one, whichever sign parts its thousands; undefined for a day or a text. */
function wholeIn(cell: Cell): number | undefined {
  for (const sign of ['.', ','] as const) {
    const read = readNumber(cell, sign)
    if (read.kind === 'value' && Number.isInteger(read.value)) return read.value
  }
  return undefined
}
