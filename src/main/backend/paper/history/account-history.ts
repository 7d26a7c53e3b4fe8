import type { Database } from 'better-sqlite3'
import { type MeasureId, measureOf } from '../../../../core/measure.ts'
import type { MeasureBinding, Metric, MetricPoint } from '../../../../core/metric.ts'
import { type AccountMonth, accountMonths, ratioMonths, wholeMonths } from '../../database/values/measured-values.ts'
import { pointOf, ratioPoint } from './point.ts'

/** Turns import numbers, as JSON, into the ids that a page may see. */
export type SourceIds = (json: string) => readonly string[]

interface Question {
  readonly db: Database
  readonly accountIds: readonly string[]
  readonly measure: MeasureId
  readonly sources: SourceIds
}

/** Months of what accounts as a whole counted. */
export function accountHistory(
  db: Database,
  metric: Pick<Metric, 'basis'>,
  binding: MeasureBinding,
  accountIds: readonly string[],
  sources: SourceIds,
): MetricPoint[] {
  const question: Question = { db, accountIds, measure: binding.measure, sources }
  const measure = measureOf(binding.measure)
  const parts = binding.denominator === null ? measure.ratioOf : ([binding.measure, binding.denominator] as const)
  if (parts !== undefined) return ratioHistory(question, parts[0] as MeasureId, parts[1] as MeasureId)
  if (measure.basis === 'ratio') return toldRates(question)
  if (measure.basis === 'stock') return stockHistory(question)
  if (metric.basis === 'ratio') return dailyMeans(question)
  return measure.additive ? sums(question) : peopleHistory(question)
}

function ratioHistory({ db, accountIds, sources }: Question, numerator: MeasureId, denominator: MeasureId) {
  return ratioMonths(db, accountIds, numerator, denominator).map((row) =>
    ratioPoint(row.month, row.numerator, row.denominator, { sources: sources(row.imports) }),
  )
}

/**
 * A rate exported without its parts, or a score, cannot be recomputed. The one value of a month stands as it is told, and
 * first of all one over the whole month; the mean of several days or accounts is an estimate, and graded as one.
 */
function toldRates({ db, accountIds, measure, sources }: Question): MetricPoint[] {
  const whole = wholeMonths(db, accountIds, measure)
  const told = [...whole, ...without(accountMonths(db, accountIds, measure, 'day'), whole)]
  return byMonth(told, (month, rows) => {
    const values = total(rows, (row) => row.days)
    return pointOf(month, {
      value: total(rows, (row) => row.sum) / values,
      grade: values === 1 ? 'A' : 'D',
      sources: sourcesOf(rows, sources),
    })
  })
}

function dailyMeans({ db, accountIds, measure, sources }: Question): MetricPoint[] {
  return byMonth(accountMonths(db, accountIds, measure, 'day'), (month, rows) =>
    ratioPoint(
      month,
      total(rows, (row) => row.sum),
      total(rows, (row) => row.days),
      { sources: sourcesOf(rows, sources) },
    ),
  )
}

function sums({ db, accountIds, measure, sources }: Question): MetricPoint[] {
  const daily = accountMonths(db, accountIds, measure, 'day')
  const rows = [...daily, ...without(wholeMonths(db, accountIds, measure), daily)]
  return byMonth(rows, (month, of) =>
    pointOf(month, { value: total(of, (row) => row.sum), sources: sourcesOf(of, sources) }),
  )
}

/**
 * People reached: their daily counts are never added up. A count that the platform made over the whole month stands;
 * else the mean of the days. Of several accounts the largest counts, since the same people may follow them all.
 */
function peopleHistory({ db, accountIds, measure, sources }: Question): MetricPoint[] {
  const whole = wholeMonths(db, accountIds, measure)
  const rows = [...whole, ...without(accountMonths(db, accountIds, measure, 'day'), whole)]
  return byMonth(rows, (month, of) =>
    pointOf(month, { value: Math.max(...of.map((row) => row.sum / row.days)), sources: sourcesOf(of, sources) }),
  )
}

/** The last state known of each account, added up; a month in which an account was not exported keeps its state. */
function stockHistory({ db, accountIds, measure, sources }: Question): MetricPoint[] {
  const daily = accountMonths(db, accountIds, measure, 'day')
  const rows = [...daily, ...without(accountMonths(db, accountIds, measure, 'lifetime'), daily)]
  const state = new Map<number, AccountMonth>()
  return byMonth(rows, (month, of) => {
    for (const row of of) state.set(row.subjectId, row)
    const known = [...state.values()]
    return pointOf(month, { value: total(known, (row) => row.last), sources: sourcesOf(known, sources) })
  })
}

function byMonth(rows: readonly AccountMonth[], point: (month: string, rows: readonly AccountMonth[]) => MetricPoint) {
  const months = [...new Set(rows.map((row) => row.month))].sort()
  return months.map((month) =>
    point(
      month,
      rows.filter((row) => row.month === month),
    ),
  )
}

function without(rows: readonly AccountMonth[], others: readonly AccountMonth[]): AccountMonth[] {
  const known = new Set(others.map((row) => `${row.subjectId} ${row.month}`))
  return rows.filter((row) => !known.has(`${row.subjectId} ${row.month}`))
}

function total<Row>(rows: readonly Row[], value: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + value(row), 0)
}

function sourcesOf(rows: readonly AccountMonth[], sources: SourceIds): readonly string[] {
  return [...new Set(rows.flatMap((row) => sources(row.imports)))]
}
