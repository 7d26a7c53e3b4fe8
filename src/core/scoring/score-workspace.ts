import type { IsoDate } from '../date.ts'
import type { Facts } from '../facts.ts'
import type { Objective } from '../objective.ts'
import { type Pillar, pillars } from '../pillar.ts'
import type { Settings } from '../settings.ts'
import { isInForce } from './in-force.ts'
import { isOutputsOnly } from './outputs-only.ts'
import { paceRatio } from './pace.ts'
import { metricPart, planOf, rollUp } from './roll-up.ts'
import type { ObjectiveScore, PillarScore, Score, Scorecard, Standing } from './score.ts'
import { scoreMetric } from './score-metric.ts'
import { keptFromGreen, statusOf, thresholdsOf } from './status.ts'

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
  const score = rollUp(weighed, facts.settings.attainmentCap)
  const expected = planOf(weighed.filter((pillar) => pillar.objectives.length > 0))
  return {
    asOf,
    pillars: scored,
    ...score,
    ...againstPlan(score, expected, facts.settings),
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
  const score = rollUp(scored, facts.settings.attainmentCap)
  const expected = planOf(scored)
  const objectives = scored.map(({ weight: _, ...objective }) => objective)
  return { pillar, objectives, ...score, ...againstPlan(score, expected, facts.settings) }
}

/** Scores one objective as known at the end of a day, whether it is in force or not. */
export function scoreObjective(objective: Objective, facts: Facts, asOf: IsoDate): ObjectiveScore {
  const metrics = objective.metrics.map((metric) => scoreMetric(metric, objective, facts, asOf))
  const weights = objective.metrics.map((metric) => metric.weight)
  const weighed = metrics.map((metric, place) => ({ weight: weights[place] ?? 0, metric }))
  const parts = weighed.map(({ weight, metric }) => ({
    ...metricPart(weight, metric.counted),
    expected: metric.expected,
  }))
  const score = rollUp(parts, facts.settings.attainmentCap)
  const expected = planOf(parts)
  const pace = paceRatio(score.measured, expected)
  const known = weighed.filter(({ weight, metric }) => weight > 0 && metric.raw !== null)
  const smallSample = known.length > 0 && known.every(({ metric }) => metric.attainment === 'small-sample')
  const grounds = { coverage: score.coverage, smallSample }
  const guardrailBroken = metrics.some((metric) => metric.guardrailBroken)
  const thresholds = thresholdsOf(facts.settings, objective.commitment)
  return {
    objectiveId: objective.id,
    metrics,
    ...score,
    expected,
    paceRatio: pace,
    attainment: keptFromGreen(statusOf(score.measured, grounds, facts.settings, thresholds), guardrailBroken),
    pace: keptFromGreen(statusOf(pace, grounds, facts.settings, facts.settings.pace, 'none'), guardrailBroken),
    guardrailBroken,
    outputsOnly: isOutputsOnly(objective.metrics),
  }
}

function againstPlan(
  score: Score,
  expected: number,
  settings: Settings,
): Standing & { expected: number; paceRatio: number | null } {
  const grounds = { coverage: score.coverage, smallSample: false }
  const pace = paceRatio(score.measured, expected)
  return {
    expected,
    paceRatio: pace,
    attainment: statusOf(score.measured, grounds, settings, settings.committed),
    pace: statusOf(pace, grounds, settings, settings.pace, 'none'),
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
