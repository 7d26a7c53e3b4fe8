import type { Figure } from '../../../../core/report/figure.ts'
import type { ScorecardMetric } from '../../../../core/report/metrics/metric-figures.ts'
import type { ScorecardObjective, ScorecardPillar } from '../../../../core/report/pages/scorecard-page.ts'
import type { RollUpFigures } from '../../../../core/report/scores/roll-up-figures.ts'
import type { WhatIf } from '../../../../core/report/what-if.ts'
import type { Standing } from '../../../../core/scoring/score.ts'

/** One term of a sum: a pillar of the index, an objective of a pillar, or a metric of an objective. */
export interface Term {
  /** Also its address: `metric.<id>`. */
  readonly key: string
  readonly name: string
  /** Of which it is made; a metric of itself. */
  readonly metricIds: readonly string[]
  readonly weight: Figure
  /** As it is, before it is clipped; null for what is itself a sum. */
  readonly raw: Figure | null
  /** As it counts in the sum. */
  readonly counted: Figure
  /** Shares of the sum, 0 to 1: what is certain, and what missing data leaves open. */
  readonly certain: number
  readonly open: number
  readonly standing: Standing
  readonly guardrail: boolean
  readonly regression: boolean
}

export type Level =
  | { readonly kind: 'index' }
  | { readonly kind: 'pillar'; readonly pillar: ScorecardPillar }
  | { readonly kind: 'objective'; readonly pillar: ScorecardPillar; readonly objective: ScorecardObjective }
  | {
      readonly kind: 'metric'
      readonly pillar: ScorecardPillar
      readonly objective: ScorecardObjective
      readonly metric: ScorecardMetric
    }

/** The level of an address such as `pillar.reputation`; null where the report knows nothing by that name. */
export function levelOf({ pillars }: Pick<WhatIf, 'pillars'>, item: string): Level | null {
  if (item === 'index') return { kind: 'index' }
  for (const pillar of pillars) {
    if (item === `pillar.${pillar.pillar}`) return { kind: 'pillar', pillar }
    for (const objective of pillar.objectives) {
      if (item === `objective.${objective.id}`) return { kind: 'objective', pillar, objective }
      const metric = objective.metrics.find(({ id }) => item === `metric.${id}`)
      if (metric !== undefined) return { kind: 'metric', pillar, objective, metric }
    }
  }
  return null
}

export function figuresOfLevel(level: Exclude<Level, { kind: 'metric' }>, scores: WhatIf): RollUpFigures {
  if (level.kind === 'index') return scores.index
  return level.kind === 'pillar' ? level.pillar : level.objective
}

/** The terms of a level's sum, in the order of the scorecard. `cap` is the most that a missing value could count. */
export function termsOf(
  level: Level,
  scores: WhatIf,
  cap: number,
  nameOf: (pillar: ScorecardPillar) => string,
): Term[] {
  switch (level.kind) {
    case 'index':
      return sumOf(
        scores.pillars.map((pillar) => rolled(`pillar.${pillar.pillar}`, nameOf(pillar), pillar)),
        cap,
      )
    case 'pillar':
      return sumOf(
        level.pillar.objectives.map((one) => rolled(`objective.${one.id}`, one.statement, one)),
        cap,
      )
    case 'objective':
      return sumOf(level.objective.metrics.map(measured), cap)
    case 'metric':
      return []
  }
}

interface Part extends Omit<Term, 'certain' | 'open'> {
  readonly floor: number
  readonly coverage: number
}

function rolled(key: string, name: string, part: ScorecardPillar | ScorecardObjective): Part {
  const { weight, measured: counted, floor, coverage, standing } = part
  return {
    ...{ key, name, metricIds: metricIdsOf(part) },
    ...{ weight, raw: null, counted, standing, guardrail: false, regression: false },
    ...{ floor: floor.value ?? 0, coverage: coverage.value ?? 0 },
  }
}

function metricIdsOf(part: ScorecardPillar | ScorecardObjective): string[] {
  const objectives = 'objectives' in part ? part.objectives : [part]
  return objectives.flatMap(({ metrics }) => metrics.map(({ id }) => id))
}

function measured(metric: ScorecardMetric): Part {
  const { id, name, weight, attainment: raw, counted, standing, guardrail, regression } = metric
  return {
    ...{ key: `metric.${id}`, name, metricIds: [id], weight, raw, counted, standing, guardrail, regression },
    ...{ floor: counted.value ?? 0, coverage: counted.value === null ? 0 : 1 },
  }
}

/** `w ÷ Σw · floor` is certain; `w ÷ Σw · (1 − coverage) · cap` is open. */
function sumOf(parts: readonly Part[], cap: number): Term[] {
  const all = parts.reduce((sum, { weight }) => sum + (weight.value ?? 0), 0)
  return parts.map(({ floor, coverage, ...part }) => {
    const share = all === 0 ? 0 : (part.weight.value ?? 0) / all
    return { ...part, certain: share * floor, open: share * (1 - coverage) * cap }
  })
}
