import type { Commitment } from '../objective.ts'
import type { Settings } from '../settings.ts'
import { paceRatio } from './pace.ts'
import { metricPart, planOf, rollUp, type WeighedPart } from './roll-up.ts'
import type { Score, Standing } from './score.ts'
import { keptFromGreen, statusOf, thresholdsOf } from './status.ts'

/** A score, what the plan expected of what has data, and both statuses. */
export interface PlannedStanding extends Score, Standing {
  readonly expected: number
  readonly paceRatio: number | null
}

/** A metric as its objective counts it. */
export interface CountedMetric {
  readonly weight: number
  readonly counted: number | null
  readonly expected: number
  /** A rate from fewer answers than a colour needs. */
  readonly smallSample: boolean
}

export interface PlannedPart extends WeighedPart {
  readonly expected: number
}

/** Rolls the metrics of an objective up: its score, its plan, and its statuses under its commitment and its guardrails. */
export function standingOfObjective(
  metrics: readonly CountedMetric[],
  { commitment, guardrailBroken }: { readonly commitment: Commitment; readonly guardrailBroken: boolean },
  settings: Settings,
): PlannedStanding {
  const parts = metrics.map(({ weight, counted, expected }) => ({ ...metricPart(weight, counted), expected }))
  const score = rollUp(parts, settings.attainmentCap)
  const expected = planOf(parts)
  const pace = paceRatio(score.measured, expected)
  const known = metrics.filter(({ weight, counted }) => weight > 0 && counted !== null)
  const smallSample = known.length > 0 && known.every((metric) => metric.smallSample)
  const grounds = { coverage: score.coverage, smallSample }
  const thresholds = thresholdsOf(settings, commitment)
  return {
    ...score,
    expected,
    paceRatio: pace,
    attainment: keptFromGreen(statusOf(score.measured, grounds, settings, thresholds), guardrailBroken),
    pace: keptFromGreen(statusOf(pace, grounds, settings, settings.pace, 'none'), guardrailBroken),
  }
}

/** Rolls objectives up to a pillar, or pillars to the index; what was `planned` may be fewer parts than are weighed. */
export function standingOfParts(
  parts: readonly PlannedPart[],
  settings: Settings,
  planned: readonly PlannedPart[] = parts,
): PlannedStanding {
  const score = rollUp(parts, settings.attainmentCap)
  const expected = planOf(planned)
  const grounds = { coverage: score.coverage, smallSample: false }
  const pace = paceRatio(score.measured, expected)
  return {
    ...score,
    expected,
    paceRatio: pace,
    attainment: statusOf(score.measured, grounds, settings, settings.committed),
    pace: statusOf(pace, grounds, settings, settings.pace, 'none'),
  }
}
