import type { DefinitionChange } from '../definitions.ts'
import type { EvidenceGrade } from '../metric.ts'
import type { Pillar } from '../pillar.ts'
import type { Parts } from './attainment.ts'

/**
 * A score with its honest range. Values are shares: 0.7067 is 71 of 100.
 * `measured` counts what has data; `floor` takes the missing as 0 and `ceiling` as the most that attainment may count, which
 * is 1 unless the settings cap it higher; `coverage` is the weight that has data.
 * They hang together: measured = floor / coverage, ceiling = floor + cap · (1 − coverage).
 */
export interface Score {
  readonly measured: number | null
  readonly floor: number
  readonly ceiling: number
  readonly coverage: number
}

export const statuses = ['green', 'amber', 'red', 'insufficient-data', 'small-sample', 'none'] as const
export type Status = (typeof statuses)[number]

/** The two statuses that are never made one: against the target, and against the plan. */
export interface Standing {
  readonly attainment: Status
  readonly pace: Status
}

export interface MetricScore extends Standing {
  readonly metricId: string
  /** The value held against the target, at the end of the reporting date. */
  readonly actual: number | null
  /** Raw attainment: may be below 0 or above 1; null without data. */
  readonly raw: number | null
  /** Clipped for roll-up. */
  readonly counted: number | null
  /** The share of the way that the plan expected by now. */
  readonly expected: number
  /** raw / expected; null when nothing was expected yet or nothing is known. */
  readonly paceRatio: number | null
  readonly sampleSize: number | null
  /** True when the raw attainment is negative: it went the wrong way. */
  readonly regression: boolean
  /** Periods that should have had a value and have none (maintain targets). */
  readonly missingPeriods: number
  /** True when the last due month of a level to maintain has no value. */
  readonly lastDueMissing: boolean
  /** Months met of months due (maintain), steps climbed of steps planned (ladder); null for the other kinds. */
  readonly parts: Parts | null
  /** The weakest grade of evidence that the actual stands on; null without data. */
  readonly grade: EvidenceGrade | null
  /** The change of definition for which nothing was compared; null where like was held against like. See `breakOf`. */
  readonly brokenBy: DefinitionChange | null
  /** True for a guardrail that does not hold; see `scoreMetric`. */
  readonly guardrailBroken: boolean
}

export interface ObjectiveScore extends Standing, Score {
  readonly objectiveId: string
  readonly metrics: readonly MetricScore[]
  /** What the plan expected by now of the metrics with data; of all of them where none has data (see `planOf`). */
  readonly expected: number
  /** measured / expected: both speak of the metrics with data. */
  readonly paceRatio: number | null
  /** A guardrail is broken: the objective cannot be green. */
  readonly guardrailBroken: boolean
  readonly outputsOnly: boolean
}

export interface PillarScore extends Standing, Score {
  readonly pillar: Pillar
  readonly objectives: readonly ObjectiveScore[]
  /** What the plans expected by now of what has data; 0 without objectives. */
  readonly expected: number
  readonly paceRatio: number | null
}

/** The ROO index and everything under it. */
export interface Scorecard extends Standing, Score {
  readonly asOf: string
  readonly pillars: readonly PillarScore[]
  /** What the plans expected by now of what has data, like for like with `measured`. */
  readonly expected: number
  readonly paceRatio: number | null
  /** Metric ids whose clipped attainment hides a regression. */
  readonly regressions: readonly string[]
  /** Share of the weight with data that stands on grade A evidence. */
  readonly gradeAShare: number | null
}
