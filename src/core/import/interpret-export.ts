import type { IsoDate } from '../date.ts'
import type { Period } from '../period.ts'
import type { DateOrder, Role } from '../sources/source.ts'
import { completeYears } from './cells/complete-years.ts'
import { dateOrderOf, readDate } from './cells/read-date.ts'
import { type DecimalSign, decimalSignOf } from './cells/read-number.ts'
import { readPeriod } from './cells/read-period.ts'
import { eventOfFile } from './counting/event-of-file.ts'
import { isTestimony } from './counting/guard.ts'
import { exportDateInName, periodInName } from './export-date.ts'
import type { Cell, ExportFile } from './export-file.ts'
import type { ReadExport, ReadTable } from './import-plan.ts'
import { keptApartByCurrency } from './kept-apart-by-currency.ts'
import { ProblemLog } from './problem-log.ts'
import { type Recognised, recognise } from './recognise.ts'
import { accountGroups, hintInPath, platformOf } from './table/account-of-table.ts'
import { rowsOf } from './table/data-rows.ts'
import { noteTable } from './table/note-table.ts'
import { noteUnread } from './table/note-unread.ts'
import { periodAbove } from './table/period-above.ts'
import { rangeOf, readTable } from './table/read-table.ts'
import { readTogether } from './table/read-together.ts'
import { statedAbove } from './table/stated-above.ts'
import type { TableContext } from './table/table-context.ts'
import { aboutWholePeriod } from './table/whole-period.ts'
import type { OpenTable } from './values/table-values.ts'

/** What is known of a file beside its cells. */
export interface ReadingWish {
  /** Stands in for the day of the export where the file's name is silent. */
  readonly importedOn: IsoDate
  /** Where the values of its tables go. */
  readonly open: OpenTable
  /** The days covered, where its neighbours know them. */
  readonly window?: Period | null
  /** The day of the export, where the very same bytes were imported before. */
  readonly exportedOn?: IsoDate | undefined
}

/** From cells to values. */
export function interpretExport(file: ExportFile, wish: ReadingWish): ReadExport {
  const { importedOn, open } = wish
  const refused = file.problems.some((problem) => problem.severity === 'error') || file.tables.length === 0
  const found = refused ? [] : recognise(file)
  const log = new ProblemLog()
  if (found.length === 0) return unrecognised(file, refused, importedOn, log)
  const name = file.identity.name
  const exported = exportDateInName(name) ?? importedOn
  const exportedOn = wish.exportedOn ?? (exported > importedOn ? importedOn : exported)
  const matches = found.map((match) => withYears(match, exportedOn, log))
  const locale = localeOf(matches, { name, exportedOn }, log)
  const covered = wish.window ?? askedDays(matches, file) ?? coveredDays(matches, locale.dateOrder, file)
  const context = { ...locale, window: covered, exportedOn, log }
  const tables = readTogether(matches, open, (match, put) => readMatch(match, file, { ...context, open: put }), log)
  const known = new Set(matches.map((match) => match.table.index))
  noteUnread(
    file,
    file.tables.filter(({ index }) => !known.has(index)),
    log,
  )
  const main = matches[0]
  const verified = matches.every((match) => isVerified(match))
  if (!verified) log.add('layout-unverified', 'notice', {})
  const personal = notePersons(matches, log)
  return {
    file: file.identity,
    status: 'recognised',
    personal,
    source: main?.source.id ?? null,
    verified,
    language: matches.find((match) => match.language !== null)?.language ?? null,
    period: periodOf(tables) ?? covered,
    exportedOn,
    tables,
    problems: [...file.problems, ...log.problems()],
  }
}

function unrecognised(file: ExportFile, refused: boolean, exportedOn: IsoDate, log: ProblemLog): ReadExport {
  const header = file.tables[0]?.rows.find((row) => row.filter((cell) => cell !== null && cell !== '').length > 1)
  if (!refused) log.add('layout-unknown', 'error', {}, { headers: headerText(header ?? file.tables[0]?.rows[0] ?? []) })
  return {
    file: file.identity,
    status: refused ? 'refused' : 'unknown',
    source: null,
    verified: false,
    language: null,
    period: null,
    exportedOn,
    tables: [],
    problems: [...file.problems, ...log.problems()],
  }
}

/** True where rows are persons: the file will not be kept, and people's own words may need to be reported. */
function notePersons(matches: readonly Recognised[], log: ProblemLog): boolean {
  const personal = matches.some((match) => match.report.counting !== undefined)
  if (!personal) return false
  log.add('file-not-kept', 'notice', {})
  for (const { table } of matches)
    table.rows.forEach((row, at) => {
      const place = { table: table.name, row: table.firstRow + at }
      if (row.some(isTestimony)) log.add('adverse-event-warning', 'warning', place)
    })
  return true
}

function headerText(header: readonly Cell[]): string {
  return header
    .slice(0, 6)
    .map((cell) => String(cell ?? '').slice(0, 40))
    .join(', ')
}

function isVerified(match: Recognised): boolean {
  return match.source.verified && match.language !== null && match.report.verifiedIn.includes(match.language)
}

function readMatch(
  found: Recognised,
  file: ExportFile,
  context: Omit<TableContext, 'platform' | 'account' | 'accountHint' | 'event'>,
): ReadTable[] {
  const match = keptApartByCurrency(aboutWholePeriod(found, context.window), context.log)
  const { rows, totals } = rowsOf(match)
  const usual = platformOf(match, file)
  const accountHint = hintInPath(file.identity.name)
  const event = eventOfFile(file, match.report)
  const { comments } = match.report
  const stated = comments === undefined ? null : (statedAbove(file, match.table, comments)?.account ?? null)
  const groups = accountGroups(match, rows, file.identity.name)
  const tables = groups.map(({ account: { name, platformId }, rows: own, platform = usual }) => {
    const account = { name: name ?? stated, platformId }
    return readTable(match, own, totals, { ...context, platform, account, accountHint, event })
  })
  noteTable(match, rows, tables, context)
  return tables
}

function withYears(match: Recognised, exportedOn: IsoDate, log: ProblemLog): Recognised {
  const completed = completeYears(match, exportedOn)
  if (completed === null) return match
  log.add('year-inferred', 'notice', { table: match.table.name }, { ...completed.days, exportedOn })
  return completed.match
}

/** The days that were asked for, where a table or its comment lines say so: some of them may be without data. */
function askedDays(matches: readonly Recognised[], file: ExportFile): Period | null {
  for (const { table, report } of matches) {
    const stated = report.comments === undefined ? null : statedAbove(file, table, report.comments)
    if (stated !== null && stated.period !== null) return stated.period
  }
  for (const cell of cellsOf(matches, ['window'])) {
    const period = typeof cell === 'string' ? readPeriod(cell) : null
    if (period !== null) return period
  }
  return null
}

/** The days that the file covers: as its daily tables show, else as it says above its headers or in its name. */
function coveredDays(matches: readonly Recognised[], order: DateOrder, file: ExportFile): Period | null {
  return windowOf(matches, order) ?? periodAbove(matches, order, file.tables) ?? periodInName(file.identity.name)
}

function* cellsOf(matches: readonly Recognised[], roles: readonly Role[]): Generator<Cell> {
  for (const match of matches) {
    const indexes = match.columns
      .filter(({ column }) => column !== null && roles.includes(column.role))
      .map(({ index }) => index)
    for (const row of match.table.rows.slice(match.header + 1)) for (const index of indexes) yield row[index] ?? null
  }
}

function localeOf(
  matches: readonly Recognised[],
  { name, exportedOn }: { readonly name: string; readonly exportedOn: IsoDate },
  log: ProblemLog,
): { decimal: DecimalSign; dateOrder: DateOrder } {
  const platformOrder = usualOrder(matches)
  const days = cellsOf(matches, ['date', 'scope', 'from', 'to', 'published'])
  const order = dateOrderOf(days, periodInName(name), exportedOn)
  if (order === undefined)
    log.add('date-order-guessed', 'notice', {}, { order: platformOrder === 'month-first' ? 'month' : 'day' })
  const dateOrder = order === undefined || order === 'no-matter' ? platformOrder : order
  return { decimal: decimalSignOf(cellsOf(matches, ['figure'])) ?? usualSign(matches), dateOrder }
}

/** Only in English may the month come first; nearly all platforms write one order in every language. */
function usualOrder(matches: readonly Recognised[]): DateOrder {
  const order = matches[0]?.report.dateOrder ?? 'month-first'
  if (order !== 'of-language') return order
  const language = matches.find((match) => match.language !== null)?.language ?? 'en'
  return language === 'en' ? 'month-first' : 'day-first'
}

/** Most platforms write a point before the decimals in every language. */
function usualSign(matches: readonly Recognised[]): DecimalSign {
  const local = matches.find(({ report, language }) => report.quirks?.localNumbers === true && language !== null)
  return local === undefined || local.language === 'en' ? '.' : ','
}

/** A file with a table by day tells by it which days its other tables cover. */
function windowOf(matches: readonly Recognised[], order: DateOrder): Period | null {
  const daily = matches.filter((match) => match.report.grain === 'day')
  const days = [...cellsOf(daily, ['date'])].flatMap((cell) => readDate(cell, order) ?? [])
  return days.length > 0 ? rangeOf(days) : null
}

function periodOf(tables: readonly ReadTable[]): Period | null {
  const days = tables.flatMap(({ period, summary: { daily, periods } }) =>
    period === null || (daily === null && periods === null) ? [] : [period.from, period.to],
  )
  return days.length > 0 ? rangeOf(days) : null
}
