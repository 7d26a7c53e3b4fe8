import type { Period } from '../period.ts'
import type { DateOrder } from '../sources/shape/source.ts'
import { periodInName } from './export-date.ts'
import type { ExportFile } from './export-file.ts'
import type { ReadTable } from './import-plan.ts'
import { periodAbove } from './table/period-above.ts'
import { rangeOf } from './table/read-table.ts'
import { statedAbove } from './table/stated-above.ts'
import type { TableSurvey } from './table/survey-table.ts'

/** The days of which a file speaks: those that were asked for, else those that it covers; null where nothing says so. */
export function daysOfFile(surveys: readonly TableSurvey[], order: DateOrder, file: ExportFile): Period | null {
  return askedDays(surveys, file) ?? coveredDays(surveys, order, file)
}

/** The days for which its tables gave values by day or by period. */
export function daysRead(tables: readonly ReadTable[]): Period | null {
  const days = tables.flatMap(({ period, summary: { daily, periods } }) =>
    period === null || (daily === null && periods === null) ? [] : [period.from, period.to],
  )
  return days.length > 0 ? rangeOf(days) : null
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

/** A file with a table by day tells by it which days its other tables cover. */
function windowOf(surveys: readonly TableSurvey[], order: DateOrder): Period | null {
  const days = surveys.flatMap((survey) => survey.daysIn(order) ?? []).flatMap(({ from, to }) => [from, to])
  return days.length > 0 ? rangeOf(days) : null
}
