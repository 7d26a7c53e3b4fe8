import type { Database } from 'better-sqlite3'
import type { Objective } from '../../../../core/objective.ts'
import { loadMetrics, removeMetricsExcept, saveMetric } from './metrics.ts'

type ObjectiveRow = Omit<Objective, 'period' | 'metrics'> & { readonly from_date: string; readonly to_date: string }

/** The objectives in force, in the order in which they were written; removed ones stay in the file, unseen. */
export function loadObjectives(db: Database): Objective[] {
  const metrics = loadMetrics(db)
  return db
    .prepare<[], ObjectiveRow>(
      `SELECT id, pillar, statement, audience, benefit, commitment, weight, owner, from_date, to_date
       FROM objectives WHERE removed_at IS NULL ORDER BY position, id`,
    )
    .all()
    .map(({ from_date, to_date, ...row }) => ({
      ...row,
      period: { from: from_date, to: to_date },
      metrics: metrics.get(row.id) ?? [],
    }))
}

/** Writes an objective as it now is. Its metrics that are not named any more are removed; their entries are kept. */
export function saveObjective(db: Database, objective: Objective, now: string): void {
  const { period, metrics, ...row } = objective
  db.prepare(
    `INSERT INTO objectives (id, position, pillar, statement, audience, benefit, commitment, weight, owner, from_date, to_date)
     VALUES (@id, (SELECT coalesce(max(position), 0) + 1 FROM objectives), @pillar, @statement, @audience, @benefit,
       @commitment, @weight, @owner, @from, @to)
     ON CONFLICT (id) DO UPDATE SET pillar = excluded.pillar, statement = excluded.statement,
       audience = excluded.audience, benefit = excluded.benefit, commitment = excluded.commitment,
       weight = excluded.weight, owner = excluded.owner, from_date = excluded.from_date, to_date = excluded.to_date,
       removed_at = NULL`,
  ).run({ ...row, from: period.from, to: period.to })
  for (const [position, metric] of metrics.entries()) saveMetric(db, objective.id, position, metric)
  const kept = metrics.map((metric) => metric.id)
  removeMetricsExcept(db, objective.id, kept, now)
}

export function removeObjective(db: Database, id: string, now: string): void {
  db.prepare('UPDATE objectives SET removed_at = ? WHERE id = ?').run(now, id)
  removeMetricsExcept(db, id, [], now)
}

/** The objective that owns a metric, removed or not; undefined for an id that is new. */
export function objectiveOfMetric(db: Database, metricId: string): string | undefined {
  return db.prepare<[string], string>('SELECT objective_id FROM metrics WHERE id = ?').pluck().get(metricId)
}
