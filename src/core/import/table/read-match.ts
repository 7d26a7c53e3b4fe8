import { eventOfFile } from '../counting/event-of-file.ts'
import type { ExportFile } from '../export-file.ts'
import type { ReadTable } from '../import-plan.ts'
import { keptApartByCurrency } from '../kept-apart-by-currency.ts'
import { accountGroups } from './account-groups.ts'
import { platformOf } from './account-of-table.ts'
import { comparedPeriod } from './compared/compared-periods.ts'
import { rowsOf } from './data-rows.ts'
import { hintInPath } from './hint-in-path.ts'
import { noteTable, RowNotes } from './note-table.ts'
import { TableReader } from './read-table.ts'
import { statedAbove } from './stated-above.ts'
import type { TableSurvey } from './survey-table.ts'
import type { DataRow, TableContext } from './table-context.ts'
import { titleOf } from './table-title.ts'
import { aboutWholePeriod } from './whole-period.ts'

/** Reads a table that was looked through: as many as it has accounts, each row by the reader of its own. */
export function readMatch(
  survey: TableSurvey,
  file: ExportFile,
  context: Omit<TableContext, 'platform' | 'account' | 'accountHint' | 'event' | 'mostCells'>,
): ReadTable[] {
  const match = keptApartByCurrency(aboutWholePeriod(survey, context.window), survey, context.log)
  const usual = platformOf(match, file)
  const accountHint = hintInPath(file.identity.name)
  const event = eventOfFile(file, match.report, context.dateOrder)
  const { comments } = match.report
  const stated = comments === undefined ? null : (statedAbove(file, match.table, comments)?.account ?? null)
  const { name } = file.identity
  const mostCells = survey.mostCells(file.identity)
  const window = comparedPeriod(match.table, context.dateOrder) ?? context.window
  // Other columns may make other rows the totals.
  const accounts = match === survey.match ? survey.accounts.groups(name) : accountGroups(match, name)
  const readers = accounts.groups.map(({ account, platform = usual }) => {
    const named = { name: account.name ?? stated, platformId: account.platformId }
    return new TableReader(match, { ...context, mostCells, window, platform, account: named, accountHint, event })
  })
  const notes = new RowNotes(match)
  let totals: DataRow | undefined
  for (const { row, isTotal } of rowsOf(match)) {
    if (isTotal) totals ??= row
    else {
      notes.add(row)
      readers[accounts.groupOf(row)]?.read(row)
    }
  }
  const tables = readers.map((reader) => reader.done(totals, survey.blanks.found()))
  noteTable(match, notes, survey.hasNumbers, tables, { ...context, window }, titleOf(match.table, file))
  return tables
}
