import type { Database } from 'better-sqlite3'
import type { Metric, PlanPoint } from '../../../../core/metric.ts'
import type { Platform } from '../../../../core/platform.ts'
import type { LadderGoal } from '../../../../core/target.ts'
import type { MetricParts } from './metric-row.ts'

/** The tables beside `metrics`, each with the columns that a part fills after the id of its metric. */
const tables = {
  metric_plan_points: ['date', 'share'],
  metric_ladder_goals: ['position', 'stakeholder_id', 'base_stage', 'target_stage'],
  metric_scale_anchors: ['level', 'text'],
  metric_binding_platforms: ['position', 'platform'],
  metric_binding_accounts: ['position', 'account_id'],
  metric_binding_texts: ['position', 'text'],
  metric_binding_options: ['position', 'option'],
} as const
type PartTable = keyof typeof tables
type PartRow = readonly (string | number)[]

/** Writes what stands beside a metric as it now is. */
export function saveParts(db: Database, { id, plan, target, binding }: Metric): void {
  const measured = binding.kind === 'measure' ? binding : null
  const answers = binding.kind === 'answers' ? binding : null
  const goals = target.kind === 'ladder' ? target.goals : []
  const anchors = target.kind === 'goal-scale' ? target.anchors : []
  const rows: Readonly<Record<PartTable, readonly PartRow[]>> = {
    metric_plan_points: plan.map(({ date, share }) => [date, share]),
    metric_ladder_goals: goals.map((goal, position) => [position, goal.stakeholderId, goal.base, goal.target]),
    metric_scale_anchors: anchors.map((text, place) => [place - 2, text]),
    metric_binding_platforms: inOrder(measured?.platforms ?? []),
    metric_binding_accounts: inOrder((measured ?? answers)?.accountIds ?? []),
    metric_binding_texts: inOrder(measured?.textContains ?? []),
    metric_binding_options: inOrder(answers?.options ?? []),
  }
  for (const [table, columns] of Object.entries(tables)) {
    db.prepare(`DELETE FROM ${table} WHERE metric_id = ?`).run(id)
    const places = columns.map(() => '?').join(', ')
    const add = db.prepare(`INSERT INTO ${table} (metric_id, ${columns.join(', ')}) VALUES (?, ${places})`)
    for (const row of rows[table as PartTable]) add.run(id, ...row)
  }
}

function inOrder(names: readonly string[]): PartRow[] {
  return names.map((name, position) => [position, name])
}

export function loadParts(db: Database): (metricId: string) => MetricParts {
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
  const accounts = grouped<{ id: string }>(
    db,
    'SELECT metric_id, account_id AS id FROM metric_binding_accounts ORDER BY position',
  )
  const texts = grouped<{ text: string }>(db, 'SELECT metric_id, text FROM metric_binding_texts ORDER BY position')
  const options = grouped<{ option: string }>(
    db,
    'SELECT metric_id, option FROM metric_binding_options ORDER BY position',
  )
  return (metricId) => ({
    plan: plan.get(metricId) ?? [],
    goals: goals.get(metricId) ?? [],
    anchors: (anchors.get(metricId) ?? []).map((anchor) => anchor.text),
    platforms: (platforms.get(metricId) ?? []).map((row) => row.platform),
    accountIds: (accounts.get(metricId) ?? []).map((row) => row.id),
    texts: (texts.get(metricId) ?? []).map((row) => row.text),
    options: (options.get(metricId) ?? []).map((row) => row.option),
  })
}

type OfMetric<Part> = Part & { readonly metric_id: string }

function grouped<Part extends object>(db: Database, sql: string): Map<string, Omit<OfMetric<Part>, 'metric_id'>[]> {
  const groups = new Map<string, Omit<OfMetric<Part>, 'metric_id'>[]>()
  for (const { metric_id, ...part } of db.prepare<[], OfMetric<Part>>(sql).all()) {
    const group = groups.get(metric_id)
    if (group === undefined) groups.set(metric_id, [part])
    else group.push(part)
  }
  return groups
}
