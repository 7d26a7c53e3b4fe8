import type { Database } from 'better-sqlite3'
import type { IsoDate } from '../../../../core/date.ts'

/** The last day for which anything was imported, entered or recorded; null in an empty workspace. */
export function lastDataOn(db: Database): IsoDate | null {
  return (
    db
      .prepare<[], IsoDate | null>(
        `SELECT max(day) FROM (
           SELECT max(last_data_on) AS day FROM imports WHERE undone_at IS NULL
           UNION ALL SELECT max(date) FROM manual_entries WHERE withdrawn_at IS NULL
           UNION ALL SELECT max(date) FROM stage_moves WHERE withdrawn_at IS NULL
             AND stakeholder_id IN (SELECT id FROM stakeholders WHERE removed_at IS NULL)
           UNION ALL SELECT max(heard_on) FROM insights WHERE removed_at IS NULL
           UNION ALL SELECT substr(max(coalesce(handed_over_at, seen_at)), 1, 10) FROM compliance_events
             WHERE removed_at IS NULL
         )`,
      )
      .pluck()
      .get() ?? null
  )
}
