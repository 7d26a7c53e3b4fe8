import type { Period } from '../../../period.ts'
import type { DateOrder } from '../../../sources/shape/source.ts'
import { daysNamedIn } from '../../cells/days-in-text.ts'
import { readPeriod } from '../../cells/read-period.ts'
import type { RawTable } from '../../export-file.ts'
import type { ProblemLog } from '../../problem-log.ts'
import { rangeOf } from '../read-table.ts'
import type { TableSurvey } from '../survey-table.ts'

/** The days that one side of a comparison is about; null where it names none, such as `Last 3 months`. */
export function comparedPeriod({ compared = '' }: RawTable, order: DateOrder): Period | null {
  const days = daysNamedIn(compared, order)
  return days.length === 2 ? rangeOf(days) : readPeriod(compared)
}

/** The tables whose days are known: a side of a comparison without days, or on days of the other one, says nothing. */
export function datedSides(surveys: readonly TableSurvey[], order: DateOrder, log: ProblemLog): readonly TableSurvey[] {
  const undated = surveys.filter(({ match: { table } }) => isCompared(table) && comparedPeriod(table, order) === null)
  const severity = undated.length === surveys.length ? 'error' : 'warning'
  for (const { match } of undated)
    log.add('comparison-undated', severity, { table: match.table.name }, { period: match.table.compared ?? '' })
  const dated = surveys.filter((survey) => !undated.includes(survey))
  const strangers = dated.filter((survey) => !isOnItsDays(survey, order))
  for (const { match } of strangers)
    log.add('comparison-side-left-out', 'notice', { table: match.table.name }, { period: match.table.compared ?? '' })
  return dated.filter((survey) => !strangers.includes(survey))
}

function isCompared({ compared }: RawTable): boolean {
  return compared !== undefined
}

/** A table by day prints the days of one side only. */
function isOnItsDays(survey: TableSurvey, order: DateOrder): boolean {
  const period = comparedPeriod(survey.match.table, order)
  const days = survey.daysIn(order)
  return period === null || days === null || (period.from <= days.from && days.to <= period.to)
}
