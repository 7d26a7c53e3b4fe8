import { Refusal } from '../../../contract/reply.ts'
import { type Measure, measures } from '../../../core/measure.ts'
import type { Metric } from '../../../core/metric.ts'
import type { Objective } from '../../../core/objective.ts'
import { contains } from '../../../core/period.ts'
import { metricRefusal } from '../../../core/scoring/metric-refusal.ts'
import { weightsTotal } from '../../../core/scoring/weights.ts'

/** Refuses an objective that could not be scored honestly; says which one and why. */
export function checkObjective(objective: Objective): void {
  const { period, statement, metrics } = objective
  if (period.from > period.to) throw new Refusal('period-reversed', { ...period, name: statement })
  if (new Set(metrics.map((metric) => metric.id)).size < metrics.length)
    throw new Refusal('input-invalid', { name: statement, reason: 'two metrics with one id' })
  for (const metric of metrics) checkMetric(metric, objective)
  const { total, exact } = weightsTotal(metrics.map((metric) => metric.weight))
  if (!exact) throw new Refusal('weights-not-100', { total, name: statement })
}

function checkMetric(metric: Metric, { period }: Objective): void {
  const { name } = metric
  const refusal = metricRefusal(name)
  if (refusal !== null) throw new Refusal('metric-refused', { name, found: refusal.found })
  if (metric.guardrail && metric.weight !== 0)
    throw new Refusal('input-invalid', { name, reason: 'a guardrail weighs 0' })
  checkTarget(metric)
  checkBinding(metric)
  const outside = metric.plan.find((point) => !contains(period, point.date))
  if (outside !== undefined) throw new Refusal('plan-outside-period', { name, date: outside.date })
  if (new Set(metric.plan.map((point) => point.date)).size < metric.plan.length)
    throw new Refusal('input-invalid', { name, reason: 'two plan points on one day' })
}

function checkTarget({ name, target }: Metric): void {
  const unmoved =
    ((target.kind === 'increase' || target.kind === 'decrease') && target.value === target.baseline.value) ||
    (target.kind === 'ladder' && target.goals.every((goal) => goal.base === goal.target))
  if (unmoved) throw new Refusal('target-equals-baseline', { name })
  if (target.kind === 'ladder' && new Set(target.goals.map((goal) => goal.stakeholderId)).size < target.goals.length)
    throw new Refusal('input-invalid', { name, reason: 'two goals for one stakeholder' })
}

function checkBinding({ name, binding, basis, window, target }: Metric): void {
  if (binding.kind === 'ladder' && target.kind !== 'ladder')
    throw new Refusal('input-invalid', { name, reason: 'only a ladder target is read from the ladder' })
  if (binding.kind !== 'measure') return
  if (binding.campaignId !== null && binding.subject === 'account')
    throw new Refusal('input-invalid', { name, reason: 'only posts fall under a campaign' })
  const measure: Measure = measures[binding.measure]
  // Months of people reached, or of a state, would be added up to a quarter: the sum says nothing.
  const addable = measure.basis === 'flow' && (measure.additive || window === 'month')
  if (basis === 'flow' && !addable && binding.denominator === null)
    throw new Refusal('measure-not-summable', { name, measure: binding.measure, window })
}
