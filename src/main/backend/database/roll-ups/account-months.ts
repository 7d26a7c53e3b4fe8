import type { Database } from 'better-sqlite3'

/** Counts the months of the touched accounts anew, one measure after the other. */
export function accountCounter(db: Database): (measure: number) => void {
  const forget = db.prepare(
    'DELETE FROM account_months WHERE measure_id = ? AND subject_id IN (SELECT subject_id FROM touched_accounts)',
  )
  // With a lone max() SQLite takes the other columns from the row of that maximum: the value of the last day.
  const count = db.prepare(
    `INSERT INTO account_months SELECT measure_id, subject_id, grain, month, sum, days, last, imports FROM (
       SELECT measure_id, subject_id, grain, substr(to_date, 1, 7) AS month, sum(value) AS sum, count(*) AS days,
         max(to_date), value AS last, json_group_array(DISTINCT import_number) AS imports
       FROM touched_accounts AS touched CROSS JOIN observations USING (subject_id)
       JOIN spans ON spans.id = span_id JOIN value_columns ON value_columns.id = column_id
       WHERE measure_id = ? AND grain IN ('day', 'lifetime') GROUP BY subject_id, grain, month)`,
  )
  return (measure) => {
    forget.run(measure)
    count.run(measure)
  }
}
