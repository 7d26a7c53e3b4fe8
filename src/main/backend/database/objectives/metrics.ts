import type { Database } from 'better-sqlite3'
import type { Metric } from '../../../../core/metric.ts'
import { loadParts, saveParts } from './metric-parts.ts'
import { type MetricRow, metricOf, metricRowOf } from './metric-row.ts'

/** All metrics in force by the id of their objective. */
export function loadMetrics(db: Database): Map<string, Metric[]> {
  const partsOf = loadParts(db)
  const byObjective = new Map<string, Metric[]>()
  const rows = db
    .prepare<[], MetricRow & { objective_id: string }>(
      'SELECT * FROM metrics WHERE removed_at IS NULL ORDER BY position, id',
    )
    .all()
  for (const row of rows) {
    const metrics = byObjective.get(row.objective_id) ?? []
    metrics.push(metricOf(row, partsOf(row.id)))
    byObjective.set(row.objective_id, metrics)
  }
  return byObjective
}

export function saveMetric(db: Database, objectiveId: string, position: number, metric: Metric): void {
  const row = { ...metricRowOf(metric), objective_id: objectiveId, position }
  const columns = Object.keys(row)
  db.prepare(
    `INSERT INTO metrics (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})
     ON CONFLICT (id) DO UPDATE SET
       ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}, removed_at = NULL`,
  ).run(row)
  saveParts(db, metric)
}

export function removeMetricsExcept(db: Database, objectiveId: string, kept: readonly string[], now: string): void {
  db.prepare(
    `UPDATE metrics SET removed_at = ? WHERE objective_id = ? AND removed_at IS NULL
     AND id NOT IN (SELECT value FROM json_each(?))`,
  ).run(now, objectiveId, JSON.stringify(kept))
}
