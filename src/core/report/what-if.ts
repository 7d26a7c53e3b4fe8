import { type PlannedStanding, standingOfObjective, standingOfParts } from '../scoring/planned-standing.ts'
import type { Settings } from '../settings.ts'
import type { Figure } from './figure.ts'
import type { ScorecardObjective, ScorecardPillar } from './pages/scorecard-page.ts'
import type { ReportModel } from './report-model.ts'
import { type RollUpFigures, rollUpFigures } from './scores/roll-up-figures.ts'

/** Weights in percent by what they weigh: `pillar.<pillar>`, `objective.<id>`, `metric.<id>`. What is not named stays. */
export type Weights = Readonly<Record<string, number>>

/** The scores of a report as they would be with other weights. */
export interface WhatIf {
  readonly index: RollUpFigures
  readonly pillars: readonly ScorecardPillar[]
}

/**
 * Asks what a report would say with other weights. Nothing but the weights changes: attainments, plans, thresholds and
 * guardrails are those of the report. Without any weight named it says what the report says.
 */
export function whatIf({ scorecard, settings }: Pick<ReportModel, 'scorecard' | 'settings'>, weights: Weights): WhatIf {
  const reweighed = scorecard.pillars.map((pillar) => pillarWith(pillar, weights, settings))
  const parts = reweighed.map(({ pillar, score }) => ({ weight: 100 * (pillar.weight.value ?? 0), ...score }))
  const planned = parts.filter((_, place) => (reweighed[place]?.pillar.objectives.length ?? 0) > 0)
  const index = standingOfParts(parts, settings, planned)
  return { index: rollUpFigures('index', index, planned.length > 0), pillars: reweighed.map(({ pillar }) => pillar) }
}

interface Reweighed<Part> {
  readonly pillar: Part
  readonly score: PlannedStanding
}

function pillarWith(pillar: ScorecardPillar, weights: Weights, settings: Settings): Reweighed<ScorecardPillar> {
  const objectives = pillar.objectives.map((objective) => objectiveWith(objective, weights, settings))
  const parts = objectives.map(({ objective, score }) => ({ weight: 100 * (objective.weight.value ?? 0), ...score }))
  const score = standingOfParts(parts, settings)
  const key = `pillar.${pillar.pillar}`
  const changed = {
    ...pillar,
    ...rollUpFigures(key, score, objectives.length > 0),
    weight: weightWith(pillar.weight, weights[key]),
    objectives: objectives.map(({ objective }) => objective),
  }
  return { pillar: changed, score }
}

function objectiveWith(objective: ScorecardObjective, weights: Weights, settings: Settings) {
  const metrics = objective.metrics.map((metric) => ({
    ...metric,
    weight: weightWith(metric.weight, weights[`metric.${metric.id}`]),
  }))
  const counted = metrics.map(({ weight, counted, expected, standing }) => ({
    weight: 100 * (weight.value ?? 0),
    counted: counted.value,
    expected: expected.value ?? 0,
    smallSample: standing.attainment === 'small-sample',
  }))
  const score = standingOfObjective(counted, objective, settings)
  const key = `objective.${objective.id}`
  const weight = weightWith(objective.weight, weights[key])
  return { objective: { ...objective, ...rollUpFigures(key, score, true), weight, metrics }, score }
}

function weightWith(weight: Figure, percent: number | undefined): Figure {
  return percent === undefined ? weight : { ...weight, value: percent / 100 }
}

/** The weights that share one hundred with a part of a report, itself among them; guardrails weigh nothing. */
export function weightsBeside(scorecard: ReportModel['scorecard'], key: string): { id: string; weight: number }[] {
  const percent = (id: string, weight: Figure) => ({ id, weight: 100 * (weight.value ?? 0) })
  const ofPillars = scorecard.pillars.map(({ pillar, weight }) => percent(`pillar.${pillar}`, weight))
  const ofObjectives = scorecard.pillars.map(({ objectives }) =>
    objectives.map(({ id, weight }) => percent(`objective.${id}`, weight)),
  )
  const ofMetrics = scorecard.pillars.flatMap(({ objectives }) =>
    objectives.map(({ metrics }) =>
      metrics.filter(({ guardrail }) => !guardrail).map(({ id, weight }) => percent(`metric.${id}`, weight)),
    ),
  )
  return [ofPillars, ...ofObjectives, ...ofMetrics].find((shared) => shared.some(({ id }) => id === key)) ?? []
}
