import { addDays, type IsoDate } from '../date.ts'
import type { Period } from '../period.ts'
import { completeYears } from './cells/complete-years.ts'
import { beginningOf } from './counting/event-of-file.ts'
import { warnOfTestimony } from './counting/warn-of-testimony.ts'
import { daysOfFile, daysRead } from './days-of-file.ts'
import { exportDateInName, periodInName } from './export-date.ts'
import type { ExportFile } from './export-file.ts'
import type { ReadExport } from './import-plan.ts'
import { localeOf } from './locale-of-file.ts'
import { ProblemLog } from './problem-log.ts'
import { type Recognised, recognise } from './recognise.ts'
import { noSupplements, type Supplements } from './supplement/supplement.ts'
import { supplemented } from './supplement/supplemented.ts'
import { datedSides } from './table/compared/compared-periods.ts'
import { noteUnread } from './table/note-unread.ts'
import { daysAbove } from './table/period-above.ts'
import { readMatch } from './table/read-match.ts'
import { readTogether } from './table/read-together.ts'
import { LocaleClues, surveyTable } from './table/survey-table.ts'
import { unread, unrecognised } from './unread-export.ts'
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

/**
 * From cells to values: which report each table is, how the file writes days and numbers, which days it covers, and then
 * what its rows say.
 */
export function interpretExport(file: ExportFile, wish: ReadingWish): ReadExport {
  const refused = file.problems.some((problem) => problem.severity === 'error') || file.tables.length === 0
  const found = refused ? [] : recognise(file)
  const log = new ProblemLog()
  if (found.length === 0) return unrecognised(file, refused, wish.importedOn, log)
  const exportedOn = wish.exportedOn ?? exportDay(file, wish.importedOn)
  const { supplements = noSupplements } = wish
  const matches = found.map((match) => withYears(supplemented(match, supplements), exportedOn, log))
  return readMatches(matches, file, { ...wish, exportedOn }, log)
}

/** An export is never later than its import. */
function exportDay(file: ExportFile, importedOn: IsoDate): IsoDate {
  const named = exportDateInName(file.identity.name) ?? importedOn
  return named > importedOn ? importedOn : named
}

type DatedWish = ReadingWish & { readonly exportedOn: IsoDate }

function readMatches(matches: readonly Recognised[], file: ExportFile, wish: DatedWish, log: ProblemLog): ReadExport {
  const { exportedOn } = wish
  const clues = new LocaleClues(periodInName(file.identity.name), exportedOn)
  for (const day of [...daysAbove(matches, file.tables), ...beginningsOf(matches, file)]) clues.orders.add(day)
  const met = matches.map((match) => surveyTable(match, clues))
  const locale = localeOf(matches, clues, file, log)
  const surveys = datedSides(met, locale.dateOrder, log)
  if (surveys.length === 0) return unread(file, exportedOn, log)
  const window = wish.window ?? daysOfFile(surveys, locale.dateOrder, file)
  // The clock of a computer may be wrong, but hardly by years.
  const latestDay = addDays(wish.importedOn, 2 * 366)
  const context = { ...locale, window, exportedOn, latestDay, log }
  const tables = readTogether(
    surveys,
    wish.open,
    (survey, open) => readMatch(survey, file, { ...context, open }),
    context,
  )
  noteOtherTables(matches, file, log)
  const verified = matches.every(isVerified)
  if (!verified) log.add('layout-unverified', 'notice', {})
  return {
    file: file.identity,
    status: 'recognised',
    personal: notePersons(matches, log),
    source: matches[0]?.source.id ?? null,
    verified,
    language: matches.find((match) => match.language !== null)?.language ?? null,
    period: daysRead(tables) ?? window,
    exportedOn,
    tables,
    problems: [...file.problems, ...log.problems()],
  }
}

function noteOtherTables(matches: readonly Recognised[], file: ExportFile, log: ProblemLog): void {
  const known = new Set(matches.map(({ table }) => table.index))
  const others = file.tables.filter(({ index }) => !known.has(index))
  noteUnread(file, others, log)
}

/** True where rows are persons: the file will not be kept, and people's own words may need to be reported. */
function notePersons(matches: readonly Recognised[], log: ProblemLog): boolean {
  const personal = matches.some((match) => match.report.counting !== undefined)
  if (!personal) return false
  log.add('file-not-kept', 'notice', {})
  for (const { table } of matches) warnOfTestimony(table, log)
  return true
}

function isVerified(match: Recognised): boolean {
  return match.source.verified && match.language !== null && match.report.verifiedIn.includes(match.language)
}

function withYears(match: Recognised, exportedOn: IsoDate, log: ProblemLog): Recognised {
  const completed = completeYears(match, exportedOn)
  if (completed === null) return match
  log.add('year-inferred', 'notice', { table: match.table.name }, { ...completed.days, exportedOn })
  return completed.match
}

/** When what was held began, as the file writes it: that tells of its order of day and month too. */
function beginningsOf(matches: readonly Recognised[], file: ExportFile): string[] {
  return matches.flatMap(({ report: { event } }) => (event === undefined ? [] : (beginningOf(file, event) ?? [])))
}
