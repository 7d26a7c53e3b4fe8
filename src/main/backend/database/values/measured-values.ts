import type { Database } from 'better-sqlite3'
import type { MeasureId } from '../../../../core/measure.ts'
import { isWholeMonth } from './spans.ts'

/** What the days of one month say about one account. Which of the figures may be used, the measure's basis decides. */
export interface AccountMonth {
  readonly subjectId: number
  readonly month: string
  readonly sum: number
  readonly days: number
  /** The value of the last day known. */
  readonly last: number
  /** JSON array of import numbers. */
  readonly imports: string
}

/** Daily values of accounts by month, or with `lifetime` the states on the days on which they were exported. */
export function accountMonths(
  db: Database,
  accountIds: readonly string[],
  measure: MeasureId,
  grain: 'day' | 'lifetime',
): AccountMonth[] {
  return db
    .prepare<unknown[], AccountMonth>(
      `SELECT subject_id AS subjectId, month, sum, days, last, imports
       FROM measures JOIN account_months ON measure_id = measures.id
       WHERE subject_id IN (${accountSubjects}) AND name = ? AND grain = ? ORDER BY month, subject_id`,
    )
    .all(JSON.stringify(accountIds), measure, grain)
}

/** Values that the platform itself counted over exactly one calendar month. */
export function wholeMonths(db: Database, accountIds: readonly string[], measure: MeasureId): AccountMonth[] {
  return db
    .prepare<unknown[], AccountMonth>(
      `SELECT subject_id AS subjectId, substr(to_date, 1, 7) AS month, value AS sum, 1 AS days, value AS last,
         json_array(import_number) AS imports
       FROM stored_values
       WHERE subject_id IN (${accountSubjects}) AND measure = ? AND grain = 'period' AND ${isWholeMonth}
       ORDER BY month, subject_id`,
    )
    .all(JSON.stringify(accountIds), measure)
}

export interface RatioMonth {
  readonly month: string
  readonly numerator: number
  readonly denominator: number
  readonly imports: string
}

/** A rate's parts by month, from the days on which both are known. */
export function ratioMonths(
  db: Database,
  accountIds: readonly string[],
  numerator: MeasureId,
  denominator: MeasureId,
): RatioMonth[] {
  return db
    .prepare<unknown[], RatioMonth>(
      `SELECT substr(to_date, 1, 7) AS month, sum(above.value) AS numerator, sum(below.value) AS denominator,
         json_group_array(DISTINCT import_number) AS imports
       FROM (${accountSubjects}) AS own
       CROSS JOIN observations AS above ON above.measure_id = (SELECT id FROM measures WHERE name = ?) AND above.subject_id = own.id
       CROSS JOIN observations AS below ON below.measure_id = (SELECT id FROM measures WHERE name = ?)
         AND below.subject_id = above.subject_id AND below.span_id = above.span_id
       JOIN spans ON spans.id = above.span_id JOIN value_columns ON value_columns.id = above.column_id
       WHERE grain = 'day' GROUP BY month ORDER BY month`,
    )
    .all(JSON.stringify(accountIds), numerator, denominator)
}

const accountSubjects = `SELECT id FROM subjects WHERE kind = 'account' AND account_id IN (SELECT value FROM json_each(?))`
