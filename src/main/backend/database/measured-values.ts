import type { Database } from 'better-sqlite3'
import type { MeasureId } from '../../../core/measure.ts'

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
  // With a lone max() SQLite takes `value` from the row of that maximum.
  return db
    .prepare<unknown[], AccountMonth & { latest: string }>(
      `SELECT subject_id AS subjectId, substr(to_date, 1, 7) AS month, sum(value) AS sum, count(*) AS days,
         max(to_date) AS latest, value AS last, json_group_array(DISTINCT import_number) AS imports
       FROM observations
       WHERE subject_id IN (${accountSubjects}) AND measure = ? AND grain = ?
       GROUP BY subject_id, month ORDER BY month, subject_id`,
    )
    .all(JSON.stringify(accountIds), measure, grain)
}

/** Values that the platform itself counted over exactly one calendar month. */
export function wholeMonths(db: Database, accountIds: readonly string[], measure: MeasureId): AccountMonth[] {
  return db
    .prepare<unknown[], AccountMonth>(
      `SELECT subject_id AS subjectId, substr(to_date, 1, 7) AS month, value AS sum, 1 AS days, value AS last,
         json_array(import_number) AS imports
       FROM observations
       WHERE subject_id IN (${accountSubjects}) AND measure = ? AND grain = 'period'
         AND from_date = date(to_date, 'start of month') AND to_date = date(from_date, '+1 month', '-1 day')
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
      `SELECT substr(above.to_date, 1, 7) AS month, sum(above.value) AS numerator, sum(below.value) AS denominator,
         json_group_array(DISTINCT above.import_number) AS imports
       FROM observations AS above JOIN observations AS below USING (subject_id, grain, from_date, to_date)
       WHERE above.subject_id IN (${accountSubjects}) AND above.measure = ? AND below.measure = ? AND above.grain = 'day'
       GROUP BY month ORDER BY month`,
    )
    .all(JSON.stringify(accountIds), numerator, denominator)
}

const accountSubjects = `SELECT id FROM subjects WHERE kind = 'account' AND account_id IN (SELECT value FROM json_each(?))`
