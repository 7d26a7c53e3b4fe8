import { addDays } from '../../date.ts'
import type { Facts } from '../../facts.ts'
import type { Metric } from '../../metric.ts'
import type { Objective } from '../../objective.ts'
import { monthsOf, type Period } from '../../period.ts'
import { scoreMetric } from '../../scoring/score-metric.ts'

/**
 * The metric by which an objective's outcomes are counted: the heaviest of stage outcome or impact that has units to
 * count. Rates and levels have none (two rates make no person), a milestone
 * is one thing, and money is no outcome. Null where there is none.
 */
export function countedOutcome(objective: Objective): Metric | null {
  const countable = objective.metrics.filter(
    (metric) =>
      !metric.guardrail &&
      (metric.stage === 'outcome' || metric.stage === 'impact') &&
      (metric.target.kind === 'ladder' || (metric.target.kind === 'increase' && metric.basis !== 'ratio')) &&
      metric.unit !== 'share' &&
      metric.unit !== 'money',
  )
  return [...countable].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))[0] ?? null
}

/**
 * Units of outcome advanced in a period: what a flow added in its months, or by how much a stock or a ladder rose from
 * the eve of the period to its end. Null where the values are not known at both ends.
 */
export function outcomesAdvanced(metric: Metric, objective: Objective, facts: Facts, period: Period): number | null {
  if (metric.basis === 'flow' && metric.target.kind !== 'ladder') {
    const months = monthsOf(period)
    const values = (facts.histories[metric.id] ?? []).filter(
      (point) => months.includes(point.month) && point.value !== null,
    )
    return values.length === 0 ? null : values.reduce((sum, point) => sum + (point.value ?? 0), 0)
  }
  const now = scoreMetric(metric, objective, facts, period.to).actual
  const before = scoreMetric(metric, objective, facts, addDays(period.from, -1)).actual
  return now === null || before === null ? null : now - before
}
