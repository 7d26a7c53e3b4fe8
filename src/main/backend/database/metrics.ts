import type { Database } from 'better-sqlite3'
import type { Metric, PlanPoint } from '../../../core/metric.ts'
import type { Platform } from '../../../core/platform.ts'
import type { LadderGoal } from '../../../core/target.ts'
import { type MetricParts, type MetricRow, metricOf, metricRowOf } from './metric-row.ts'

type OfMetric<Part> = Part & { readonly metric_id: string }

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

function saveParts(db: Database, metric: Metric): void {
  for (const table of ['metric_plan_points', 'metric_ladder_goals', 'metric_scale_anchors', 'metric_binding_platforms'])
    db.prepare(`DELETE FROM ${table} WHERE metric_id = ?`).run(metric.id)
  const { target, binding } = metric
  const addPoint = db.prepare('INSERT INTO metric_plan_points (metric_id, date, share) VALUES (?, ?, ?)')
  for (const point of metric.plan) addPoint.run(metric.id, point.date, point.share)
  const addGoal = db.prepare(
    `INSERT INTO metric_ladder_goals (metric_id, position, stakeholder_id, base_stage, target_stage) VALUES (?, ?, ?, ?, ?)`,
  )
  for (const [position, goal] of (target.kind === 'ladder' ? target.goals : []).entries())
    addGoal.run(metric.id, position, goal.stakeholderId, goal.base, goal.target)
  const addAnchor = db.prepare('INSERT INTO metric_scale_anchors (metric_id, level, text) VALUES (?, ?, ?)')
  for (const [place, text] of (target.kind === 'goal-scale' ? target.anchors : []).entries())
    addAnchor.run(metric.id, place - 2, text)
  const addPlatform = db.prepare(
    'INSERT INTO metric_binding_platforms (metric_id, position, platform) VALUES (?, ?, ?)',
  )
  for (const [position, platform] of (binding.kind === 'measure' ? binding.platforms : []).entries())
    addPlatform.run(metric.id, position, platform)
}

function loadParts(db: Database): (metricId: string) => MetricParts {
  const plan = grouped<PlanPoint>(db, 'SELECT metric_id, date, share FROM metric_plan_points ORDER BY date')
  const goals = grouped<LadderGoal>(
    db,
    `SELECT metric_id, stakeholder_id AS stakeholderId, base_stage AS base, target_stage AS target
     FROM metric_ladder_goals ORDER BY position`,
  )
  const anchors = grouped<{ text: string }>(db, 'SELECT metric_id, text FROM metric_scale_anchors ORDER BY level')
  const platforms = grouped<{ platform: Platform }>(
    db,
    'SELECT metric_id, platform FROM metric_binding_platforms ORDER BY position',
  )
  return (metricId) => ({
    plan: plan.get(metricId) ?? [],
    goals: goals.get(metricId) ?? [],
    anchors: (anchors.get(metricId) ?? []).map((anchor) => anchor.text),
    platforms: (platforms.get(metricId) ?? []).map((row) => row.platform),
  })
}

function grouped<Part extends object>(db: Database, sql: string): Map<string, Omit<OfMetric<Part>, 'metric_id'>[]> {
  const groups = new Map<string, Omit<OfMetric<Part>, 'metric_id'>[]>()
  for (const { metric_id, ...part } of db.prepare<[], OfMetric<Part>>(sql).all()) {
    const group = groups.get(metric_id)
    if (group === undefined) groups.set(metric_id, [part])
    else group.push(part)
  }
  return groups
}
