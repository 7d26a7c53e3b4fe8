import { addDays, lastDayOf, monthOf } from '../../date.ts'
import type { Metric } from '../../metric.ts'
import { scoreMetric } from '../../scoring/score-metric.ts'
import type { Figure } from '../figure.ts'
import type { ReportContext, ScoredMetric, ScoredObjective } from '../report-context.ts'
import { differenceOf, figure } from '../words.ts'
import { agreedFigures, unitOf } from './agreed-figures.ts'

/** One metric in the scenarios of the standard: actual, compared period, year before, plan, and the difference to plan. */
export interface MetricComparison {
  readonly id: string
  readonly name: string
  readonly actual: Figure
  readonly before: Figure
  readonly yearBefore: Figure
  readonly plan: Figure
  readonly difference: Figure
  readonly target: Figure
}

export function metricComparisons(context: ReportContext): MetricComparison[] {
  return context.objectives.flatMap((scored) => scored.metrics.map((metric) => comparisonOf(metric, scored, context)))
}

function comparisonOf(scored: ScoredMetric, { objective }: ScoredObjective, context: ReportContext): MetricComparison {
  const { metric, score } = scored
  const { facts, question, previous } = context
  const id = (name: string) => `metric.${metric.id}.${name}`
  const unit = unitOf(metric)
  const on = (day: string) => (objective.period.from <= day ? scoreMetric(metric, objective, facts, day).actual : null)
  const plan = planValue(scored)
  const agreed = agreedFigures(metric, score.parts?.due ?? null)
  return {
    id: metric.id,
    name: metric.name,
    actual: figure(id('actual'), score.actual, unit),
    before: figure(id('before'), context.compares ? on(previous.to) : null, unit),
    yearBefore: figure(id('year-before'), on(yearEarlier(question.asOf)), unit),
    plan: figure(id('plan-value'), plan, unit),
    difference: figure(id('plan-difference'), differenceOf(score.actual, plan), differenceKind(metric)),
    target: agreed.target,
  }
}

/** The value that the plan expected by now: as far from the baseline to the target as its share of the way. */
function planValue({ metric, score }: ScoredMetric): number | null {
  const { target } = metric
  switch (target.kind) {
    case 'increase':
    case 'decrease':
      return target.baseline.value + (target.value - target.baseline.value) * score.expected
    case 'maintain':
      return target.level
    case 'ladder':
      return score.parts === null ? null : score.parts.due * score.expected
    case 'milestone':
      return score.expected
    case 'goal-scale':
      return null
  }
}

function differenceKind(metric: Metric) {
  const unit = unitOf(metric)
  return unit === 'share' ? 'share-difference' : unit
}

/** The same day a year earlier; the end of a month stays one. */
function yearEarlier(day: string): string {
  const month = `${Number(day.slice(0, 4)) - 1}${day.slice(4, 7)}`
  return addDays(day, 1).endsWith('-01') ? lastDayOf(month) : `${monthOf(month)}${day.slice(7)}`
}
