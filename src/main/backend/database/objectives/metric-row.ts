import type { MeasureId } from '../../../../core/measure.ts'
import type { AnswerCount, Binding, ComplianceCount, Metric, PlanPoint } from '../../../../core/metric.ts'
import type { Platform } from '../../../../core/platform.ts'
import type { Baseline, LadderGoal, MaintainTarget, Target, TargetKind } from '../../../../core/target.ts'

type RelationshipStage = Extract<Binding, { kind: 'relationships' }>['stage']
type InsightCount = Extract<Binding, { kind: 'insights' }>['count']

/** A metric as its table holds it: the columns of the other kinds of target and binding are NULL. */
export interface MetricRow {
  readonly id: string
  readonly name: string
  readonly unit: Metric['unit']
  readonly basis: Metric['basis']
  readonly measured_over: Metric['window']
  readonly stage: Metric['stage']
  readonly weight: number
  readonly guardrail: number
  readonly grade: Metric['grade']
  readonly target_kind: TargetKind
  readonly baseline_value: number | null
  readonly baseline_date: string | null
  readonly baseline_source: string | null
  readonly target_value: number | null
  readonly maintain_rule: MaintainTarget['rule'] | null
  readonly tolerance: number | null
  readonly milestone_statement: string | null
  readonly binding_kind: Binding['kind']
  readonly measure: MeasureId | null
  readonly denominator: MeasureId | null
  readonly subject_kind: 'account' | 'post' | null
  readonly campaign_id: string | null
  readonly relationship_stage: RelationshipStage | null
  readonly online_only: number | null
  readonly insight_count: InsightCount | null
  readonly compliance_count: ComplianceCount | null
  readonly answer_count: AnswerCount | null
  readonly question: string | null
}

/** What stands in the tables beside it. */
export interface MetricParts {
  readonly plan: readonly PlanPoint[]
  readonly goals: readonly LadderGoal[]
  readonly anchors: readonly string[]
  readonly platforms: readonly Platform[]
  readonly accountIds: readonly string[]
  readonly texts: readonly string[]
  readonly options: readonly string[]
}

export function metricRowOf(metric: Metric): MetricRow {
  const { id, name, unit, basis, stage, weight, grade } = metric
  const guardrail = metric.guardrail ? 1 : 0
  const own = { id, name, unit, basis, measured_over: metric.window, stage, weight, guardrail, grade }
  return { ...own, ...targetColumns(metric.target), ...bindingColumns(metric.binding) }
}

export function metricOf(row: MetricRow, parts: MetricParts): Metric {
  const { id, name, unit, basis, stage, weight, grade } = row
  const own = { id, name, unit, basis, window: row.measured_over, stage, weight, grade, guardrail: row.guardrail === 1 }
  return { ...own, plan: parts.plan, target: targetOf(row, parts), binding: bindingOf(row, parts) }
}

function targetColumns(target: Target) {
  const baseline = 'baseline' in target ? target.baseline : null
  const maintain = target.kind === 'maintain' ? target : null
  const way = target.kind === 'increase' || target.kind === 'decrease' ? target.value : null
  return {
    target_kind: target.kind,
    baseline_value: baseline?.value ?? null,
    baseline_date: baseline?.date ?? null,
    baseline_source: baseline?.source ?? null,
    target_value: maintain?.level ?? way,
    maintain_rule: maintain?.rule ?? null,
    tolerance: maintain?.tolerance ?? null,
    milestone_statement: target.kind === 'milestone' ? target.statement : null,
  }
}

function bindingColumns(binding: Binding) {
  const measured = binding.kind === 'measure' ? binding : null
  const relationships = binding.kind === 'relationships' ? binding : null
  const answers = binding.kind === 'answers' ? binding : null
  return {
    binding_kind: binding.kind,
    measure: measured?.measure ?? null,
    denominator: measured?.denominator ?? null,
    subject_kind: measured?.subject ?? null,
    campaign_id: measured?.campaignId ?? null,
    relationship_stage: relationships?.stage ?? null,
    online_only: relationships === null ? null : Number(relationships.onlineOnly),
    insight_count: binding.kind === 'insights' ? binding.count : null,
    compliance_count: binding.kind === 'compliance' ? binding.count : null,
    answer_count: answers?.count ?? null,
    question: answers?.question ?? null,
  }
}

function targetOf(row: MetricRow, parts: MetricParts): Target {
  const baseline = baselineOf(row)
  const value = row.target_value ?? 0
  switch (row.target_kind) {
    case 'increase':
    case 'decrease':
      return { kind: row.target_kind, baseline: baseline ?? damaged(row), value }
    case 'maintain': {
      const { maintain_rule: rule, tolerance } = row
      return {
        kind: 'maintain',
        rule: rule ?? damaged(row),
        level: value,
        tolerance: tolerance ?? damaged(row),
        baseline,
      }
    }
    case 'milestone':
      return { kind: 'milestone', statement: row.milestone_statement ?? '' }
    case 'ladder':
      return { kind: 'ladder', goals: parts.goals }
    case 'goal-scale': {
      const [worst = '', worse = '', expected = '', better = '', best = ''] = parts.anchors
      return { kind: 'goal-scale', anchors: [worst, worse, expected, better, best] }
    }
  }
}

function bindingOf(row: MetricRow, parts: MetricParts): Binding {
  switch (row.binding_kind) {
    case 'measure':
      return {
        kind: 'measure',
        measure: row.measure ?? damaged(row),
        denominator: row.denominator,
        subject: row.subject_kind ?? damaged(row),
        platforms: parts.platforms,
        accountIds: parts.accountIds,
        campaignId: row.campaign_id,
        textContains: parts.texts,
      }
    case 'relationships':
      return { kind: 'relationships', stage: row.relationship_stage ?? damaged(row), onlineOnly: row.online_only === 1 }
    case 'insights':
      return { kind: 'insights', count: row.insight_count ?? damaged(row) }
    case 'compliance':
      return { kind: 'compliance', count: row.compliance_count ?? damaged(row) }
    case 'answers':
      return {
        kind: 'answers',
        count: row.answer_count ?? damaged(row),
        question: row.question ?? damaged(row),
        options: parts.options,
        accountIds: parts.accountIds,
      }
    default:
      return { kind: row.binding_kind }
  }
}

function baselineOf(row: MetricRow): Baseline | null {
  const { baseline_value: value, baseline_date: date, baseline_source: source } = row
  return value === null || date === null || source === null ? null : { value, date, source }
}

/** The table's CHECKs do not let such a row in. */
function damaged(row: MetricRow): never {
  throw new Error(`Metric ${row.id} lacks a column of its kind`)
}
