import type { IsoDate } from '../date.ts'
import type { Period } from '../period.ts'
import type { Problem } from '../problem.ts'
import type { DateOrder } from '../sources/shape/source.ts'
import { isFilled } from './cell.ts'
import { completeYears } from './cells/complete-years.ts'
import type { DecimalSign } from './cells/read-number.ts'
import { beginningOf, eventOfFile } from './counting/event-of-file.ts'
import { warnOfTestimony } from './counting/warn-of-testimony.ts'
import { exportDateInName, periodInName } from './export-date.ts'
import type { ExportFile, RawTable } from './export-file.ts'
import { guessPlatform } from './guess-platform.ts'
import type { ReadExport, ReadTable } from './import-plan.ts'
import { keptApartByCurrency } from './kept-apart-by-currency.ts'
import { saysNoData } from './no-data.ts'
import { ProblemLog } from './problem-log.ts'
import { type Recognised, recognise } from './recognise.ts'
import type { Row } from './rows.ts'
import { noSupplements, type Supplements } from './supplement/supplement.ts'
import { supplemented } from './supplement/supplemented.ts'
import { accountGroups } from './table/account-groups.ts'
import { platformOf } from './table/account-of-table.ts'
import { comparedPeriod, datedSides } from './table/compared/compared-periods.ts'
import { rowsOf } from './table/data-rows.ts'
import { hintInPath } from './table/hint-in-path.ts'
import { noteTable, RowNotes } from './table/note-table.ts'
import { noteUnread } from './table/note-unread.ts'
import { daysAbove, periodAbove } from './table/period-above.ts'
import { rangeOf, TableReader } from './table/read-table.ts'
import { readTogether } from './table/read-together.ts'
import { statedAbove } from './table/stated-above.ts'
import { LocaleClues, surveyTable, type TableSurvey } from './table/survey-table.ts'
import type { DataRow, TableContext } from './table/table-context.ts'
import { titleOf } from './table/table-title.ts'
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
  /** What persons add to the readings of sources. */
  readonly supplements?: Supplements
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
  const { supplements = noSupplements } = wish
  const matches = found.map((match) => withYears(supplemented(match, supplements), exportedOn, log))
  const clues = new LocaleClues(periodInName(name), exportedOn)
  for (const day of [...daysAbove(matches, file.tables), ...beginningsOf(matches, file)]) clues.orders.add(day)
  const met = matches.map((match) => surveyTable(match, clues))
  const locale = localeOf(matches, clues, file, log)
  const surveys = datedSides(met, locale.dateOrder, log)
  if (surveys.length === 0) return unread(file, exportedOn, log)
  const covered = wish.window ?? askedDays(surveys, file) ?? coveredDays(surveys, locale.dateOrder, file)
  const context = { ...locale, window: covered, exportedOn, log }
  const tables = readTogether(
    surveys,
    open,
    (survey, put) => readMatch(survey, file, { ...context, open: put }),
    context,
  )
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

/** When what was held began, as the file writes it: that tells of its order of day and month too. */
function beginningsOf(matches: readonly Recognised[], file: ExportFile): string[] {
  return matches.flatMap(({ report: { event } }) => (event === undefined ? [] : (beginningOf(file, event) ?? [])))
}

function unrecognised(file: ExportFile, refused: boolean, exportedOn: IsoDate, log: ProblemLog): ReadExport {
  const empty = refused ? null : saysNoData(file)
  if (empty !== null) log.add('no-data', 'error', {}, { text: empty })
  else if (!refused) log.add('layout-unknown', 'error', {}, whatIsSeen(file))
  const read = unread(file, exportedOn, log)
  return refused || empty !== null ? read : { ...read, status: 'unknown' }
}

function unread(file: ExportFile, exportedOn: IsoDate, log: ProblemLog): ReadExport {
  return {
    file: file.identity,
    status: 'refused',
    source: null,
    verified: false,
    language: null,
    period: null,
    exportedOn,
    tables: [],
    problems: [...file.problems, ...log.problems()],
  }
}

function whatIsSeen(file: ExportFile): Problem['data'] {
  return { headers: headerText(likelyHeader(file.tables[0])), platform: guessPlatform(file) ?? 'none' }
}

/** The first row of more than one cell. */
function likelyHeader(table: RawTable | undefined): Row {
  for (const row of table?.rows ?? []) if (row.filter(isFilled).length > 1) return row
  return table?.rows.at(0) ?? []
}

/** True where rows are persons: the file will not be kept, and people's own words may need to be reported. */
function notePersons(matches: readonly Recognised[], log: ProblemLog): boolean {
  const personal = matches.some((match) => match.report.counting !== undefined)
  if (!personal) return false
  log.add('file-not-kept', 'notice', {})
  for (const { table } of matches) warnOfTestimony(table, log)
  return true
}

function headerText(header: Row): string {
  return header
    .slice(0, 6)
    .map((cell) => String(cell ?? '').slice(0, 40))
    .join(', ')
}

function isVerified(match: Recognised): boolean {
  return match.source.verified && match.language !== null && match.report.verifiedIn.includes(match.language)
}

function readMatch(
  survey: TableSurvey,
  file: ExportFile,
  context: Omit<TableContext, 'platform' | 'account' | 'accountHint' | 'event'>,
): ReadTable[] {
  const match = keptApartByCurrency(aboutWholePeriod(survey, context.window), survey, context.log)
  const usual = platformOf(match, file)
  const accountHint = hintInPath(file.identity.name)
  const event = eventOfFile(file, match.report, context.dateOrder)
  const { comments } = match.report
  const stated = comments === undefined ? null : (statedAbove(file, match.table, comments)?.account ?? null)
  const { name } = file.identity
  const window = comparedPeriod(match.table, context.dateOrder) ?? context.window
  // Other columns may make other rows the totals.
  const accounts = match === survey.match ? survey.accounts.groups(name) : accountGroups(match, name)
  const readers = accounts.groups.map(({ account, platform = usual }) => {
    const named = { name: account.name ?? stated, platformId: account.platformId }
    return new TableReader(match, { ...context, window, platform, account: named, accountHint, event })
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

function withYears(match: Recognised, exportedOn: IsoDate, log: ProblemLog): Recognised {
  const completed = completeYears(match, exportedOn)
  if (completed === null) return match
  log.add('year-inferred', 'notice', { table: match.table.name }, { ...completed.days, exportedOn })
  return completed.match
}

/** The days that were asked for, where a table or its comment lines say so: some of them may be without data. */
function askedDays(surveys: readonly TableSurvey[], file: ExportFile): Period | null {
  for (const { match } of surveys) {
    const { comments } = match.report
    const stated = comments === undefined ? null : statedAbove(file, match.table, comments)
    if (stated !== null && stated.period !== null) return stated.period
  }
  return surveys.find(({ asked }) => asked !== null)?.asked ?? null
}

/** The days that the file covers: as it says above its headers, else as its daily tables show, else by its name. */
function coveredDays(surveys: readonly TableSurvey[], order: DateOrder, file: ExportFile): Period | null {
  const matches = surveys.map(({ match }) => match)
  return periodAbove(matches, order, file.tables) ?? windowOf(surveys, order) ?? periodInName(file.identity.name)
}

function localeOf(
  matches: readonly Recognised[],
  clues: LocaleClues,
  { delimiter }: ExportFile,
  log: ProblemLog,
): { decimal: DecimalSign; dateOrder: DateOrder } {
  const sign = clues.signs.decide()
  const isContinental = sign === ',' || delimiter === ';'
  const usual = clues.orders.haveAmericanClocks ? 'month-first' : usualOrder(matches, isContinental)
  const order = clues.orders.decide()
  const by = matches[0]?.report.dateOrder === 'of-spreadsheet' ? 'spreadsheet' : 'platform'
  if (order === undefined)
    log.add('date-order-guessed', 'notice', {}, { order: usual === 'month-first' ? 'month' : 'day', by })
  const dateOrder = order === undefined || order === 'no-matter' ? usual : order
  return { decimal: sign ?? usualSign(matches), dateOrder }
}

/**
 * Only in English may the month come first, and English is always known by its words; nearly all platforms write one
 * order in every language. Where spreadsheets part cells by semicolons and decimals by commas the day comes first.
 */
function usualOrder(matches: readonly Recognised[], isContinental: boolean): DateOrder {
  const order = matches[0]?.report.dateOrder ?? 'month-first'
  if (order === 'of-spreadsheet' && isContinental) return 'day-first'
  if (order === 'month-first' || order === 'day-first') return order
  const language = matches.find((match) => match.language !== null)?.language
  return language === 'en' ? 'month-first' : 'day-first'
}

/** Most platforms write a point before the decimals in every language. */
function usualSign(matches: readonly Recognised[]): DecimalSign {
  const local = matches.find(({ report, language }) => report.quirks?.localNumbers === true && language !== null)
  return local === undefined || local.language === 'en' ? '.' : ','
}

/** A file with a table by day tells by it which days its other tables cover. */
function windowOf(surveys: readonly TableSurvey[], order: DateOrder): Period | null {
  const days = surveys.flatMap((survey) => survey.daysIn(order) ?? []).flatMap(({ from, to }) => [from, to])
  return days.length > 0 ? rangeOf(days) : null
}

function periodOf(tables: readonly ReadTable[]): Period | null {
  const days = tables.flatMap(({ period, summary: { daily, periods } }) =>
    period === null || (daily === null && periods === null) ? [] : [period.from, period.to],
  )
  return days.length > 0 ? rangeOf(days) : null
}
