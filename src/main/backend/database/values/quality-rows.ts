import type { Database } from 'better-sqlite3'
import type { IsoDate } from '../../../../core/date.ts'
import type { ReadColumn } from '../../../../core/import/import-plan.ts'
import type { MeasureId } from '../../../../core/measure.ts'
import { type Problem, withoutQuestion } from '../../../../core/problem.ts'
import type { DailySeries } from '../../../../core/quality/daily-series.ts'
import type { ExportedWindow } from '../../../../core/quality/overlaps.ts'
import type { AccountQuality } from '../../../../core/quality/quality.ts'
import type { LastExported } from '../../../../core/quality/stale-metrics.ts'

/** What an account as a whole counted by day, one series for each measure. */
export function dailySeries(db: Database, accountId: string): DailySeries[] {
  const rows = db
    .prepare<[string], { measure: MeasureId; day: IsoDate; value: number }>(
      `SELECT name AS measure, to_date AS day, value FROM subjects CROSS JOIN measures
       CROSS JOIN observations ON measure_id = measures.id AND subject_id = subjects.id
       JOIN spans ON spans.id = span_id
       WHERE account_id = ? AND kind = 'account' AND grain = 'day' ORDER BY measure, to_date`,
    )
    .all(accountId)
  return [...Map.groupBy(rows, (row) => row.measure)].map(([measure, values]) => ({
    measure,
    values: values.map(({ day, value }) => ({ day, value })),
  }))
}

/** What imports that still stand brought for an account, in the order in which they were made. */
export function exportedWindows(db: Database, accountId: string): ExportedWindow[] {
  return db
    .prepare<[string], Omit<ExportedWindow, 'measures'> & { readonly measures: string }>(
      `SELECT report, file_name AS file, from_date AS "from", to_date AS "to",
         json_group_array(DISTINCT json_extract(columns.value, '$.measure')) AS measures
       FROM import_tables JOIN imports ON imports.number = import_number
         LEFT JOIN json_each(mapping) AS tables ON json_extract(tables.value, '$.index') = table_index
         LEFT JOIN json_each(tables.value, '$.columns') AS columns
       WHERE account_id = ? AND from_date IS NOT NULL AND undone_at IS NULL
       GROUP BY imports.number, report ORDER BY imports.number, report`,
    )
    .all(accountId)
    .map(({ measures, ...window }) => ({ ...window, measures: measuresIn(measures) }))
}

function measuresIn(json: string): MeasureId[] {
  const found: readonly (MeasureId | null)[] = JSON.parse(json)
  return found.filter((measure) => measure !== null)
}

export function rowCounts(db: Database, accountId: string): Pick<AccountQuality, 'rows' | 'merged' | 'rejected'> {
  return (
    db
      .prepare<[string], Pick<AccountQuality, 'rows' | 'merged' | 'rejected'>>(
        `SELECT coalesce(sum(rows), 0) AS rows, coalesce(sum(merged), 0) AS merged, coalesce(sum(rejected), 0) AS rejected
       FROM import_tables JOIN imports ON imports.number = import_number WHERE account_id = ? AND undone_at IS NULL`,
      )
      .get(accountId) ?? { rows: 0, merged: 0, rejected: 0 }
  )
}

export function postCounts(db: Database, accountId: string): AccountQuality['posts'] {
  return (
    db
      .prepare<[string], AccountQuality['posts']>(
        `SELECT count(*) AS "all", count(*) - count(published_on) AS withoutDate, count(*) - count(platform_id) AS withoutId
       FROM posts JOIN subjects ON subjects.id = subject_id WHERE account_id = ?`,
      )
      .get(accountId) ?? { all: 0, withoutDate: 0, withoutId: 0 }
  )
}

/**
 * The last day of which the standing imports of an account tell, its posts and segments included. What has no days of its
 * own, as the make-up of an audience, tells of the day of its export: it counts only where nothing else is there.
 */
export function lastDayOf(db: Database, accountId: string): IsoDate | null {
  return (
    db
      .prepare<[string], IsoDate | null>(
        `SELECT coalesce(max(CASE WHEN from_date IS NOT NULL THEN last_data_on END), max(last_data_on))
         FROM import_tables JOIN imports ON imports.number = import_number
         WHERE account_id = ? AND undone_at IS NULL`,
      )
      .pluck()
      .get(accountId) ?? null
  )
}

/**
 * Up to which day the standing imports tell of each measure of each account. Responses to surveys are counted, and stand in
 * no column.
 */
export function lastExported(db: Database): LastExported[] {
  return db
    .prepare<[], LastExported>(
      `SELECT account_id AS accountId, json_extract(columns.value, '$.measure') AS measure, max(last_data_on) AS day
       FROM import_tables JOIN imports ON imports.number = import_number
         JOIN json_each(mapping) AS tables ON json_extract(tables.value, '$.index') = table_index
         JOIN json_each(tables.value, '$.columns') AS columns
       WHERE account_id IS NOT NULL AND last_data_on IS NOT NULL AND undone_at IS NULL AND measure IS NOT NULL
       GROUP BY account_id, measure
       UNION ALL
       SELECT account_id, 'responses', max(last_data_on) FROM import_tables JOIN imports ON imports.number = import_number
       WHERE account_id IS NOT NULL AND platform = 'survey' AND last_data_on IS NOT NULL AND undone_at IS NULL
       GROUP BY account_id`,
    )
    .all()
}

export interface ImportNotes {
  readonly importId: string
  readonly file: string
  readonly importedAt: string
  readonly tables: readonly { readonly table: string; readonly columns: readonly ReadColumn[] }[]
  readonly problems: readonly Problem[]
}

/** What was noted of each import that still stands, latest first. */
export function importNotes(db: Database): ImportNotes[] {
  return db
    .prepare<[], { importId: string; file: string; importedAt: string; mapping: string; problems: string }>(
      `SELECT id AS importId, file_name AS file, imported_at AS importedAt, mapping, problems
       FROM imports WHERE undone_at IS NULL ORDER BY number DESC`,
    )
    .all()
    .map(({ mapping, problems, ...row }) => ({
      ...row,
      tables: JSON.parse(mapping),
      problems: withoutQuestion(JSON.parse(problems)),
    }))
}
