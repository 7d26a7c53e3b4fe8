import { monthOf } from '../date.ts'
import type { Metric, MetricPoint, Unit } from '../metric.ts'
import { monthValue } from '../scoring/actual.ts'
import type { Target } from '../target.ts'
import { missOfDefinition } from './definition-sentence.ts'
import type { Figure } from './figure.ts'
import type { ScoredMetric } from './report-context.ts'
import type { AttainmentFormula, ScorecardMetric } from './report-model.ts'
import { figure } from './words.ts'

/** One metric of the scorecard: baseline, target, actual, attainment and the formula between them. */
export function metricFigures(
  scored: ScoredMetric,
  shown: Pick<ScorecardMetric, 'history' | 'window' | 'months' | 'forecast' | 'chart'>,
): ScorecardMetric {
  const { metric, score } = scored
  const id = (name: string) => `metric.${metric.id}.${name}`
  return {
    id: metric.id,
    name: metric.name,
    stage: metric.stage,
    weight: figure(id('weight'), metric.weight / 100, 'share'),
    guardrail: metric.guardrail,
    targetKind: metric.target.kind,
    basis: metric.basis,
    ...agreedFigures(metric, score.parts?.due ?? null),
    actual: figure(id('actual'), score.actual, unitOf(metric)),
    attainment: figure(id('attainment'), score.raw, 'attainment'),
    counted: figure(id('counted'), score.counted, 'attainment'),
    expected: figure(id('expected'), score.expected, 'attainment'),
    pace: figure(id('pace'), score.paceRatio, 'pace'),
    sampleSize: figure(id('sample'), score.sampleSize, 'count'),
    standing: { attainment: score.attainment, pace: score.pace },
    regression: score.regression,
    definition: score.brokenBy === null ? null : missOfDefinition(score.brokenBy),
    grade: score.grade,
    formula: formulaOf(scored),
    ...shown,
  }
}

/** Where the metric began and is to come. A ladder counts steps, a milestone 0 or 1, a scale expects level 0. */
export function agreedFigures(metric: Metric, planned: number | null): { baseline: Figure; target: Figure } {
  const { baseline, target } = agreedValues(metric.target, planned)
  return {
    baseline: figure(`metric.${metric.id}.baseline`, baseline, unitOf(metric)),
    target: figure(`metric.${metric.id}.target`, target, unitOf(metric)),
  }
}

function agreedValues(target: Target, planned: number | null): { baseline: number | null; target: number | null } {
  switch (target.kind) {
    case 'increase':
    case 'decrease':
      return { baseline: target.baseline.value, target: target.value }
    case 'maintain':
      return { baseline: target.baseline?.value ?? null, target: target.level }
    case 'milestone':
      return { baseline: 0, target: 1 }
    case 'ladder':
      return { baseline: 0, target: planned }
    case 'goal-scale':
      return { baseline: null, target: 0 }
  }
}

/** The unit in which a metric's values are written: steps are counted and levels are points, whatever was chosen. */
export function unitOf(metric: Pick<Metric, 'unit' | 'target'>): Unit {
  if (metric.target.kind === 'ladder' || metric.target.kind === 'milestone') return 'count'
  return metric.target.kind === 'goal-scale' ? 'points' : metric.unit
}

/** The months of a year up to a month, each with the value of that month alone. */
export function historyOf(
  metric: Metric,
  points: readonly MetricPoint[],
  months: readonly string[],
): ScorecardMetric['history'] {
  return months.map((month) => {
    const point = points.find((candidate) => monthOf(candidate.month) === month)
    const value = point === undefined ? null : monthValue(metric, point)
    return { month, value: figure(`metric.${metric.id}.history.${month}`, value, unitOf(metric)) }
  })
}

function formulaOf({ metric, score }: ScoredMetric): AttainmentFormula {
  const part = (name: string, value: number | null) => figure(`metric.${metric.id}.${name}`, value, 'count')
  const done = score.parts?.done ?? null
  const due = score.parts?.due ?? null
  if (score.brokenBy !== null) return { kind: 'none' }
  switch (metric.target.kind) {
    case 'increase':
    case 'decrease':
      return { kind: 'way' }
    case 'maintain':
      return { kind: 'periods', met: part('met', done), due: part('due', due) }
    case 'ladder':
      return { kind: 'steps', climbed: part('climbed', done), planned: part('planned', due) }
    case 'goal-scale':
      return { kind: 'scale', level: figure(`metric.${metric.id}.actual`, score.actual, 'points') }
    case 'milestone':
      return { kind: 'reached' }
  }
}
