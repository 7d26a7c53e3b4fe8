import type { IsoDate } from '../date.ts'
import type { Facts } from '../facts.ts'
import type { EvidenceGrade, Metric, MetricPoint } from '../metric.ts'
import type { Objective } from '../objective.ts'
import type { Settings } from '../settings.ts'
import type { LadderGoal, MaintainTarget } from '../target.ts'
import { type HeldValue, heldValue } from './actual.ts'
import { attainmentOfMilestone, attainmentOfParts, attainmentOfWay, clip, isRefusal, type Parts } from './attainment.ts'
import { breakOf } from './definition-break.ts'
import { attainmentOfScale } from './goal-scale.ts'
import { ladderSteps, stageOfGoal } from './ladder.ts'
import { maintained } from './maintain.ts'
import { paceRatio } from './pace.ts'
import { expectedShare } from './plan.ts'
import type { MetricScore, Status } from './score.ts'
import { splicedPoints } from './spliced-points.ts'
import { colourOf, statusOf, thresholdsOf, tolerance } from './status.ts'

/** What a target made of the values, before thresholds are looked at. */
interface Outcome {
  readonly actual: number | null
  readonly raw: number | null
  readonly parts: Parts | null
  readonly sampleSize: number | null
  readonly grade: EvidenceGrade | null
  readonly missing: number
  readonly lastDueMissing?: boolean
  /** Whether the metric holds now: what a guardrail is asked. Null when there is nothing to judge. */
  readonly holds: boolean | null
}

const nothing: Outcome = {
  actual: null,
  raw: null,
  parts: null,
  sampleSize: null,
  grade: null,
  missing: 0,
  holds: null,
}

/**
 * Scores one metric of an objective as known at the end of `asOf`, or at the end of the objective once that is past.
 *
 * A guardrail is broken when its attainment is below 1 in the last due period. For a level to maintain that is the last
 * due month alone: one bad month long ago does not stain the year, and a good average does not hide a bad month now. A
 * last due month without a value counts as not met, as everywhere in the method, unless the guardrail has no value at all:
 * then it is without data, not broken. Guardrails of other kinds are broken while their attainment is below 1.
 *
 * Across a change of definition nothing is compared: the actual stands, and its attainment is without data (see `breakOf`).
 */
export function scoreMetric(metric: Metric, objective: Objective, facts: Facts, asOf: IsoDate): MetricScore {
  const day = asOf < objective.period.to ? asOf : objective.period.to
  const brokenBy = breakOf(metric, objective, facts, day)
  const compared = outcomeOf(metric, objective, facts, day)
  const outcome = brokenBy === null ? compared : { ...nothing, actual: compared.actual }
  const expected = expectedShare(metric, objective.period, asOf)
  const pace = paceRatio(outcome.raw, expected)
  return {
    metricId: metric.id,
    actual: outcome.actual,
    raw: outcome.raw,
    counted: outcome.raw === null ? null : clip(outcome.raw, facts.settings.attainmentCap),
    expected,
    paceRatio: pace,
    sampleSize: outcome.sampleSize,
    regression: outcome.raw !== null && outcome.raw < -tolerance,
    missingPeriods: outcome.missing,
    lastDueMissing: outcome.lastDueMissing ?? false,
    parts: outcome.parts,
    grade: outcome.grade,
    brokenBy,
    guardrailBroken: metric.guardrail && outcome.holds === false,
    ...standingOf(metric, objective, facts.settings, outcome, pace),
  }
}

function standingOf(
  metric: Metric,
  objective: Objective,
  settings: Settings,
  outcome: Outcome,
  pace: number | null,
): { attainment: Status; pace: Status } {
  const smallSample = outcome.sampleSize !== null && outcome.sampleSize < settings.smallSample
  const grounds = { coverage: outcome.raw === null ? 0 : 1, smallSample }
  const thresholds = thresholdsOf(settings, objective.commitment)
  const reached = metric.target.kind === 'milestone' && outcome.raw !== null
  return {
    attainment: reached
      ? colourOf(outcome.raw ?? 0, thresholds, true)
      : statusOf(outcome.raw, grounds, settings, thresholds),
    pace: statusOf(pace, grounds, settings, settings.pace, 'none'),
  }
}

function outcomeOf(metric: Metric, objective: Objective, facts: Facts, asOf: IsoDate): Outcome {
  const points = splicedPoints(metric, facts.histories[metric.id] ?? [], facts)
  const { target } = metric
  if (target.kind === 'ladder') return ladderOutcome(metric, target.goals, facts, asOf)
  if (target.kind === 'maintain') return maintainOutcome(metric, target, points, objective, asOf)
  if (target.kind === 'milestone' || target.kind === 'goal-scale') {
    // Both are states, whatever basis was chosen: the last entry says how things stand.
    const held = heldValue({ basis: 'stock', window: metric.window }, points, objective.period, asOf)
    const attain = target.kind === 'milestone' ? attainmentOfMilestone : attainmentOfScale
    return held === null ? nothing : reachedOutcome(held, attain(held.value))
  }
  const held = heldValue(metric, points, objective.period, asOf)
  if (held === null) return nothing
  const raw = attainmentOfWay(target.baseline.value, target.value, held.value)
  return isRefusal(raw) ? { ...nothing, actual: held.value } : reachedOutcome(held, raw)
}

function reachedOutcome(held: HeldValue, raw: number): Outcome {
  const { value, sampleSize, grade } = held
  return { actual: value, raw, parts: null, sampleSize, grade, missing: 0, holds: raw >= 1 - tolerance }
}

function ladderOutcome(metric: Metric, goals: readonly LadderGoal[], facts: Facts, asOf: IsoDate): Outcome {
  const parts = ladderSteps(goals, stageOfGoal(facts.stakeholders, asOf))
  const raw = attainmentOfParts(parts)
  if (raw === null) return nothing
  return { ...nothing, actual: parts.done, raw, parts, grade: metric.grade, holds: raw >= 1 - tolerance }
}

function maintainOutcome(
  metric: Metric,
  target: MaintainTarget,
  points: readonly MetricPoint[],
  objective: Objective,
  asOf: IsoDate,
): Outcome {
  const kept = maintained(metric, target, points, objective.period, asOf)
  if (kept.due === kept.missing) return { ...nothing, missing: kept.missing, lastDueMissing: kept.last === 'missing' }
  const held =
    heldValue(metric, points, objective.period, asOf) ??
    heldValue({ ...metric, basis: 'stock' }, points, objective.period, asOf)
  const parts = { done: kept.met, due: kept.due }
  return {
    actual: held?.value ?? null,
    raw: attainmentOfParts(parts),
    parts,
    sampleSize: held?.sampleSize ?? null,
    grade: held?.grade ?? null,
    missing: kept.missing,
    lastDueMissing: kept.last === 'missing',
    holds: kept.last === 'met',
  }
}
