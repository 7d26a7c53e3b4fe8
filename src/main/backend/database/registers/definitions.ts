import type { Database } from 'better-sqlite3'
import { type DefinitionChange, type Definitions, type Splice, shippedChanges } from '../../../../core/definitions.ts'

interface ChangeRow extends Omit<DefinitionChange, 'measures' | 'origin'> {
  readonly measures: string
}

/** Shipped changes and the person's own, and where series were spliced. */
export function loadDefinitions(db: Database): Definitions {
  const own = db
    .prepare<[], ChangeRow>(
      'SELECT id, platform, measures, date, what, source FROM definition_changes ORDER BY date, id',
    )
    .all()
    .map((row): DefinitionChange => ({ ...row, measures: JSON.parse(row.measures), origin: 'own' }))
  const splices = db
    .prepare<[], Splice>(
      `SELECT change_id AS changeId, metric_id AS metricId, reason, factor, spliced_by AS who, spliced_at AS at
       FROM splices ORDER BY spliced_at, change_id, metric_id`,
    )
    .all()
  return { changes: [...shippedChanges, ...own], splices }
}

export function saveChange(db: Database, change: DefinitionChange): void {
  const { id, platform, date, what, source } = change
  db.prepare(
    `INSERT INTO definition_changes (id, platform, measures, date, what, source)
     VALUES (@id, @platform, @measures, @date, @what, @source)
     ON CONFLICT (id) DO UPDATE SET platform = excluded.platform, measures = excluded.measures, date = excluded.date,
       what = excluded.what, source = excluded.source`,
  ).run({ id, platform, date, what, source, measures: JSON.stringify(change.measures) })
}

/** With its splices, which have nothing left to put together. */
export function removeChange(db: Database, id: string): void {
  db.prepare('DELETE FROM splices WHERE change_id = ?').run(id)
  db.prepare('DELETE FROM definition_changes WHERE id = ?').run(id)
}

export function saveSplice(db: Database, splice: Splice): void {
  db.prepare(
    `INSERT INTO splices (change_id, metric_id, reason, factor, spliced_by, spliced_at)
     VALUES (@changeId, @metricId, @reason, @factor, @who, @at)
     ON CONFLICT (change_id, metric_id) DO UPDATE SET reason = excluded.reason, factor = excluded.factor,
       spliced_by = excluded.spliced_by, spliced_at = excluded.spliced_at`,
  ).run(splice)
}

export function removeSplice(db: Database, changeId: string, metricId: string): void {
  db.prepare('DELETE FROM splices WHERE change_id = ? AND metric_id = ?').run(changeId, metricId)
}
