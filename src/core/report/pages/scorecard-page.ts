import { firstDayOf, type IsoDate, type IsoMonth, monthOf } from '../../date.ts'
import { setAfterStartDays } from '../../lock.ts'
import type { Metric } from '../../metric.ts'
import type { Commitment, Objective } from '../../objective.ts'
import { monthsOf, type Period } from '../../period.ts'
import type { Pillar } from '../../pillar.ts'
import { firstMonthOf } from '../../scoring/actual.ts'
import { forecastMetric } from '../../scoring/forecast/forecast-metric.ts'
import type { Figure } from '../figure.ts'
import { metricChart } from '../metrics/metric-chart.ts'
import { historyOf, metricFigures, type ScorecardMetric } from '../metrics/metric-figures.ts'
import { forecastFigures } from '../metrics/metric-forecast.ts'
import { metricMonths } from '../metrics/metric-months.ts'
import type { ReportContext, ScoredMetric, ScoredObjective } from '../report-context.ts'
import { pillarWeight } from '../scores/pillar-line.ts'
import { type RollUpFigures, rollUpFigures } from '../scores/roll-up-figures.ts'
import { trendMonths } from '../scores/trend.ts'
import type { Sentence } from '../sentence.ts'
import { figure, sentence } from '../words.ts'

export interface ScorecardPage {
  readonly title: Sentence
  /** The months of `ScorecardMetric.months`, ascending: the twelve of the board page's chart. */
  readonly periods: readonly IsoMonth[]
  readonly pillars: readonly ScorecardPillar[]
}

export interface ScorecardPillar extends RollUpFigures {
  readonly pillar: Pillar
  readonly weight: Figure
  readonly objectives: readonly ScorecardObjective[]
}

export interface ScorecardObjective extends RollUpFigures {
  readonly id: string
  readonly statement: string
  readonly audience: string
  readonly benefit: string
  readonly owner: string
  readonly commitment: Commitment
  readonly period: Period
  readonly weight: Figure
  readonly guardrailBroken: boolean
  readonly outputsOnly: boolean
  /** Days from the start of its period to the day on which it was approved; null while nobody approved it. */
  readonly setAfterStartDays: Figure | null
  readonly metrics: readonly ScorecardMetric[]
}

/** Every objective in force with its metrics, under its pillar. Weights are those agreed; see `isInForce`. */
export function scorecardPage(context: ReportContext): ScorecardPage {
  return {
    title: scorecardTitle(context),
    periods: trendMonths(context.question.asOf),
    pillars: context.now.pillars.map((score) => ({
      ...rollUpFigures(`pillar.${score.pillar}`, score, score.objectives.length > 0),
      pillar: score.pillar,
      weight: pillarWeight(score, context),
      objectives: context.objectives
        .filter(({ objective }) => objective.pillar === score.pillar)
        .map((scored) => objectiveFigures(scored, context)),
    })),
  }
}

function objectiveFigures(scored: ScoredObjective, context: ReportContext): ScorecardObjective {
  const { objective, score } = scored
  const { asOf } = context.question
  const months = monthsOf({ from: firstDayOf(`${asOf.slice(0, 4)}-01`), to: asOf }).map(monthOf)
  return {
    ...rollUpFigures(`objective.${objective.id}`, score, true),
    id: objective.id,
    statement: objective.statement,
    audience: objective.audience,
    benefit: objective.benefit,
    owner: objective.owner,
    commitment: objective.commitment,
    period: objective.period,
    weight: figure(`objective.${objective.id}.weight`, objective.weight / 100, 'share'),
    guardrailBroken: score.guardrailBroken,
    outputsOnly: score.outputsOnly,
    setAfterStartDays: approvalFigure(objective, context),
    metrics: scored.metrics.map((metric) => metricFigures(metric, overTime(metric, objective, context, months))),
  }
}

function overTime(
  scored: ScoredMetric,
  objective: Objective,
  { facts, question }: ReportContext,
  months: readonly IsoMonth[],
): Pick<ScorecardMetric, 'history' | 'window' | 'months' | 'forecast' | 'chart'> {
  const { metric } = scored
  const outlook = forecastMetric(metric, objective, facts, question.asOf)
  return {
    history: historyOf(metric, facts.histories[metric.id] ?? [], months),
    window: windowOf(metric, objective, question.asOf),
    months: metricMonths(metric, objective, facts, trendMonths(question.asOf), question.asOf),
    forecast: forecastFigures(scored, outlook),
    chart: metricChart(metric, objective, facts, question.asOf, outlook),
  }
}

function windowOf(metric: Metric, { period }: Objective, asOf: IsoDate): ScorecardMetric['window'] {
  const day = asOf < period.to ? asOf : period.to
  return { from: firstMonthOf(metric.window, period, day), to: monthOf(day) }
}

/** A report of an earlier day does not know of a later approval. */
function approvalFigure({ id, period }: Objective, { facts, question }: ReportContext): Figure | null {
  const lock = facts.locks.find((one) => one.objectiveId === id && one.lockedOn <= question.asOf)
  return lock === undefined ? null : figure(`objective.${id}.set-after-start`, setAfterStartDays(lock, period), 'days')
}

/** How many objectives keep pace, and how many are there. */
export function scorecardTitle(context: ReportContext): Sentence {
  const scores = context.objectives.map(({ score }) => score)
  if (scores.length === 0) return sentence('scorecard.empty', { dates: { asOf: context.question.asOf } })
  const count = (name: string, value: number) => figure(`objectives.${name}`, value, 'count')
  return sentence('scorecard.title', {
    figures: {
      kept: count('on-pace', scores.filter((score) => score.pace === 'green').length),
      reached: count('on-target', scores.filter((score) => score.attainment === 'green').length),
      all: count('all', scores.length),
    },
  })
}
