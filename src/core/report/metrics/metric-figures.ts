import type { Basis } from '../../basis.ts'
import { type IsoMonth, monthOf } from '../../date.ts'
import type { AmecStage, EvidenceGrade, Metric, MetricPoint } from '../../metric.ts'
import { monthValue } from '../../scoring/actual.ts'
import type { Standing } from '../../scoring/score.ts'
import type { ColumnChart } from '../chart.ts'
import type { Figure } from '../figure.ts'
import type { ScoredMetric } from '../report-context.ts'
import type { Sentence } from '../sentence.ts'
import { figure } from '../words.ts'
import { agreedFigures, unitOf } from './agreed-figures.ts'
import { missOfDefinition } from './definition-sentence.ts'
import type { ForecastFigures } from './metric-forecast.ts'
import type { MonthSeries } from './metric-months.ts'

export type AttainmentFormula =
  /** (actual − baseline) / (target − baseline) */
  | { readonly kind: 'way' }
  /** met / due */
  | { readonly kind: 'periods'; readonly met: Figure; readonly due: Figure }
  /** climbed / planned steps */
  | { readonly kind: 'steps'; readonly climbed: Figure; readonly planned: Figure }
  /** (x + 2) / 2 within 0 and 1 */
  | { readonly kind: 'scale'; readonly level: Figure }
  /** reached or not */
  | { readonly kind: 'reached' }
  /** Nothing is compared, because a definition changed in between. */
  | { readonly kind: 'none' }

export interface ScorecardMetric {
  readonly id: string
  readonly name: string
  readonly stage: AmecStage
  readonly weight: Figure
  readonly guardrail: boolean
  readonly targetKind: string
  readonly basis: Basis
  readonly baseline: Figure
  readonly target: Figure
  readonly actual: Figure
  readonly attainment: Figure
  readonly counted: Figure
  readonly expected: Figure
  readonly pace: Figure
  readonly sampleSize: Figure
  readonly standing: Standing
  readonly regression: boolean
  /** Why nothing was compared, where a platform changed its definition after the baseline. */
  readonly definition: Sentence | null
  readonly grade: EvidenceGrade | null
  /** How attainment is computed, so that the workbook can hold the formula and not only its value. */
  readonly formula: AttainmentFormula
  /** One actual a month of the reporting year, for the annex and the workbook. */
  readonly history: readonly { readonly month: string; readonly value: Figure }[]
  /** The months that the actual speaks of: the window of a flow or a ratio, up to the last known month. */
  readonly window: { readonly from: IsoMonth; readonly to: IsoMonth }
  /** By scenario, one figure for each of the scorecard's periods. */
  readonly months: readonly MonthSeries[]
  readonly forecast: ForecastFigures
  /** Month by month: actual, the year before, plan and forecast. */
  readonly chart: ColumnChart
}

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
