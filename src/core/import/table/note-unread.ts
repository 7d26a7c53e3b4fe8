import type { ExportFile, RawTable } from '../export-file.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { Rows } from '../rows.ts'
import { isProse } from './period-above.ts'

/** Says which tables of a file nothing reads: by their title, or by their rows where an empty row cut them off. */
export function noteUnread(file: ExportFile, unread: readonly RawTable[], log: ProblemLog): void {
  const untitled = file.identity.name.replace(/^.*\//, '')
  for (const { name, rows, firstRow, comments, index } of unread.filter((table) => !isProse(table))) {
    const headless = rows.at(0)?.some((cell) => /\d/.test(String(cell ?? ''))) === true && comments === undefined
    if (name === untitled && headless && index > 0)
      log.add('rows-apart', 'warning', { table: name, row: firstRow }, { rows: filledIn(rows) })
    else log.add('table-ignored', 'notice', { table: name }, { title: name })
  }
}

function filledIn(rows: Rows): number {
  let filled = 0
  for (const row of rows) if (row.some((cell) => cell !== null && cell !== '')) filled += 1
  return filled
}
