import type { Database } from 'better-sqlite3'
import type { ManualEntry } from '../../../../contract/views.ts'
import type { Author } from '../changes/change-record.ts'

const columns = 'id, metric_id AS metricId, date, value, numerator, denominator, sample_size AS sampleSize, source'

/** Values entered by hand that still stand, oldest first. */
export function loadEntries(db: Database): ManualEntry[] {
  return db
    .prepare<[], ManualEntry>(
      `SELECT ${columns} FROM manual_entries WHERE withdrawn_at IS NULL ORDER BY date, entered_at, id`,
    )
    .all()
}

export function entriesOf(db: Database, metricId: string): ManualEntry[] {
  return db
    .prepare<[string], ManualEntry>(
      `SELECT ${columns} FROM manual_entries WHERE metric_id = ? AND withdrawn_at IS NULL ORDER BY date, entered_at, id`,
    )
    .all(metricId)
}

export function addEntry(db: Database, entry: ManualEntry, author: Author): void {
  db.prepare(
    `INSERT INTO manual_entries (id, metric_id, date, value, numerator, denominator, sample_size, source, entered_at, entered_by)
     VALUES (@id, @metricId, @date, @value, @numerator, @denominator, @sampleSize, @source, @at, @who)`,
  ).run({ ...entry, ...author })
}

/** Withdrawn, not deleted: an issued report may have stood on it. */
export function withdrawEntry(db: Database, id: string, now: string): void {
  db.prepare('UPDATE manual_entries SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL').run(now, id)
}
