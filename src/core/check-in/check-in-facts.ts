import type { ComplianceEvent } from '../compliance/compliance-event.ts'
import type { InsightRecord } from '../evidence/insight-record.ts'
import type { StakeholderRecord } from '../evidence/stakeholder-record.ts'
import type { Confidence } from '../lock.ts'
import type { Objective } from '../objective.ts'
import type { GivenAnswer, LastValue } from './check-in.ts'
import type { ChosenRhythm, Rhythm } from './rhythm.ts'

/** What the round looks at. */
export interface CheckInFacts {
  readonly objectives: readonly Objective[]
  /** The latest value by hand of each metric that has one. */
  readonly values: ReadonlyMap<string, LastValue>
  /** Latest first. */
  readonly confidences: readonly Confidence[]
  readonly stakeholders: readonly StakeholderRecord[]
  readonly insights: readonly InsightRecord[]
  readonly compliance: readonly ComplianceEvent[]
  /** Of all rounds. */
  readonly answers: readonly GivenAnswer[]
  readonly rhythms: readonly ChosenRhythm[]
  /** How often confidence is asked for where no rhythm was chosen. */
  readonly confidenceEvery: Rhythm
}
