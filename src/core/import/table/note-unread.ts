import { baseName } from '../../file-name.ts'
import { isFilled } from '../cell.ts'
import type { ExportFile, RawTable } from '../export-file.ts'
import type { ProblemLog } from '../problem-log.ts'
import { type Rows, someRow } from '../rows.ts'
import { isProse } from './period-above.ts'
import { titleOf } from './table-title.ts'

/** Says which tables of a file nothing reads: by their title, or by their rows where an empty row cut them off. */
export function noteUnread(file: ExportFile, unread: readonly RawTable[], log: ProblemLog): void {
  const untitled = baseName(file.identity.name)
  const telling = unread.filter(
    (table) => !(isProse(table) && !holdsFigure(table)) && !(table.name === untitled && isPreamble(table)),
  )
  for (const table of telling) {
    const { name, rows, firstRow, comments, index } = table
    const headless = rows.at(0)?.some((cell) => /\d/.test(String(cell ?? ''))) === true && comments === undefined
    if (name === untitled && headless && index > 0)
      log.add('rows-apart', 'warning', { table: name, row: firstRow }, { rows: filledIn(rows) })
    else log.add('table-ignored', 'notice', { table: name }, { title: titleOf(table, file) })
  }
}

/** A few lines at the top, each a word and what it is: `Brand:` and its name, as listening tools write them. */
function isPreamble({ rows, index }: RawTable): boolean {
  return index === 0 && rows.length <= 12 && !someRow(rows, (row) => row.filter(isFilled).length > 2)
}

/** Under a title a figure may stand alone, with one word above it. */
function holdsFigure({ rows }: RawTable): boolean {
  return someRow(rows, (row) => row.some((cell) => /^\d[\d.,' ]*$/.test(String(cell ?? '').trim())))
}

function filledIn(rows: Rows): number {
  let filled = 0
  for (const row of rows) if (row.some(isFilled)) filled += 1
  return filled
}
