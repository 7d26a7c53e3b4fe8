import type { Database } from 'better-sqlite3'
import type { IsoMonth } from '../../../../core/date.ts'
import type { EvidenceGrade } from '../../../../core/metric.ts'

/** By metric and month: how well the evidence log proves what was entered by hand. */
export type ProvenMonths = ReadonlyMap<string, ReadonlyMap<IsoMonth, EvidenceGrade>>

/**
 * An entry of the log that speaks of a metric and has a file proves the values of its month: grade A where the entry
 * itself is a signed survey or an export, B otherwise.
 */
export function provenMonths(db: Database): ProvenMonths {
  const rows = db
    .prepare<[], { metricId: string; month: IsoMonth; grade: EvidenceGrade }>(
      `SELECT subject_id AS metricId, substr(date, 1, 7) AS month, iif(min(grade) = 'A', 'A', 'B') AS grade
       FROM evidence_entries JOIN evidence_subjects ON entry_id = evidence_entries.id AND kind = 'metric'
       WHERE removed_at IS NULL AND EXISTS (SELECT 1 FROM evidence_attachments
         WHERE evidence_attachments.entry_id = evidence_entries.id)
       GROUP BY subject_id, month`,
    )
    .all()
  const byMetric = Map.groupBy(rows, ({ metricId }) => metricId)
  return new Map([...byMetric].map(([id, found]) => [id, new Map(found.map(({ month, grade }) => [month, grade]))]))
}
