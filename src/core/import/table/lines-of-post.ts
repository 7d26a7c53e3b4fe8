import { fold } from '../../sources/fold.ts'
import type { Report, Role } from '../../sources/source.ts'
import { type Cell, isFilled } from '../cell.ts'
import type { RawTable } from '../export-file.ts'
import type { Row } from '../rows.ts'
import { widthOf } from './locate-by-shape.ts'
import { languagesOf } from './locate-columns.ts'
import type { LocatedColumn } from './located-column.ts'
import { idInLink } from './post-identity.ts'

/** Nobody writes so many figures about one post. */
const mostRows = 1000

/**
 * A table whose lines are all about one post says its link and its day once: they are put beside each line, behind the
 * cells of the file. Undefined where no link of a post stands beside the header. Another table below the lines is cut off.
 */
export function linesOfPost(
  table: RawTable,
  header: number,
  columns: readonly LocatedColumn[],
  report: Report,
): { readonly table: RawTable; readonly columns: readonly LocatedColumn[] } | undefined {
  const link = table.rows.at(header)?.[1] ?? null
  if (table.rows.length > mostRows || idInLink(String(link ?? ''), report.quirks ?? {}) === null) return undefined
  const all = [...table.rows]
  const end = endOfLines(all, header)
  const own = all.slice(0, end)
  const width = Math.max(...own.map((row) => row.length))
  const said: Cell[] = [link, publishedIn(own.slice(header + 1), report)]
  const beside = (row: Row, place: number): Row =>
    place > header && row.some(isFilled) ? [...row, ...Array<Cell>(width - row.length).fill(null), ...said] : row
  const place = (role: Role, index: number): LocatedColumn[] =>
    report.columns.flatMap((column) => (column.role === role ? { index, header: '', column } : []))
  return {
    table: { ...table, rows: own.map(beside), ...belowIn(all, end) },
    columns: [...columns.slice(0, width), ...place('link', width), ...place('published', width + 1)],
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
  return lines.find(([name]) => languagesOf(fold(String(name ?? '')), words).length > 0)?.[1] ?? null
}
