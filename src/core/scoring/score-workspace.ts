import type { IsoDate } from '../date.ts'
import type { Facts } from '../facts.ts'
import type { Objective } from '../objective.ts'
import { type Pillar, pillars } from '../pillar.ts'
import { isInForce } from './in-force.ts'
import { isOutputsOnly } from './outputs-only.ts'
import { standingOfObjective, standingOfParts } from './planned-standing.ts'
import { metricPart, rollUp } from './roll-up.ts'
import type { ObjectiveScore, PillarScore, Scorecard } from './score.ts'
import { scoreMetric } from './score-metric.ts'

/**
 * The ROO index and everything under it, as known at the end of a day: metrics to objectives, objectives to pillars,
 * pillars to the index, by weight. Only objectives in force are scored (see `isInForce`).
 *
 * A pillar without an objective in force keeps its weight in the index and has coverage 0: a benefit that nobody set out
 * to measure is a gap, and the range shows it. What the plan expected is that of the parts with data (see `planOf`); a pillar
 * without objectives has no plan.
 */
export function scoreFacts(facts: Facts, asOf: IsoDate): Scorecard {
  const scored = pillars.map((pillar) => scorePillar(pillar, facts, asOf))
  const weightOf = (pillar: PillarScore) => facts.settings.pillarWeights[pillar.pillar]
  const weighed = scored.map((pillar) => ({ weight: weightOf(pillar), ...pillar }))
  const planned = weighed.filter((pillar) => pillar.objectives.length > 0)
  return {
    asOf,
    pillars: scored,
    ...standingOfParts(weighed, facts.settings, planned),
    regressions: scored
      .flatMap((pillar) => pillar.objectives.flatMap((objective) => objective.metrics))
      .filter((metric) => metric.regression)
      .map((metric) => metric.metricId),
    gradeAShare: gradeAShare(facts, scored),
  }
}

function scorePillar(pillar: Pillar, facts: Facts, asOf: IsoDate): PillarScore {
  const inForce = facts.objectives.filter((objective) => objective.pillar === pillar && isInForce(objective, asOf))
  const scored = inForce.map((objective) => ({ weight: objective.weight, ...scoreObjective(objective, facts, asOf) }))
  const objectives = scored.map(({ weight: _, ...objective }) => objective)
  return { pillar, objectives, ...standingOfParts(scored, facts.settings) }
}

/** Scores one objective as known at the end of a day, whether it is in force or not. */
export function scoreObjective(objective: Objective, facts: Facts, asOf: IsoDate): ObjectiveScore {
  const metrics = objective.metrics.map((metric) => scoreMetric(metric, objective, facts, asOf))
  const guardrailBroken = metrics.some((metric) => metric.guardrailBroken)
  const counted = metrics.map(({ counted, expected, attainment }, place) => ({
    weight: objective.metrics[place]?.weight ?? 0,
    counted,
    expected,
    smallSample: attainment === 'small-sample',
  }))
  return {
    objectiveId: objective.id,
    metrics,
    ...standingOfObjective(counted, { commitment: objective.commitment, guardrailBroken }, facts.settings),
    guardrailBroken,
    outputsOnly: isOutputsOnly(objective.metrics),
  }
}

/** The share of the weight with data, over the whole index, that stands on grade A; null where nothing has data. */
function gradeAShare(facts: Facts, scored: readonly PillarScore[]): number | null {
  const objectiveOf = new Map(facts.objectives.map((objective) => [objective.id, objective]))
  const parts = scored.map((pillar) => {
    const inner = pillar.objectives.map((score) => {
      const objective = objectiveOf.get(score.objectiveId)
      const metrics = score.metrics.map((metric, place) => {
        const weight = objective?.metrics[place]?.weight ?? 0
        return {
          ...metricPart(weight, metric.raw === null ? null : 1),
          floor: metric.raw !== null && metric.grade === 'A' ? 1 : 0,
        }
      })
      return { weight: objective?.weight ?? 0, ...rollUp(metrics) }
    })
    return { weight: facts.settings.pillarWeights[pillar.pillar], ...rollUp(inner) }
  })
  return rollUp(parts).measured
}
