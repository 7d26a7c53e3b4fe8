import type { ComplianceEvent } from '../core/compliance/compliance-event.ts'
import type { HandoverState } from '../core/compliance/handover.ts'
import type { IsoMoment } from '../core/compliance/moment.ts'
import type { IsoDate } from '../core/date.ts'
import type { Metric } from '../core/metric.ts'
import type { Account } from '../core/platform.ts'
import type { Target } from '../core/target.ts'

/** The compliance register. What a period held: `summariseCompliance` of the core, from the same events. */
export interface ComplianceRegister {
  /** The moment at which states were judged, by the clock on the wall. */
  readonly now: IsoMoment
  readonly limitHours: number
  readonly keptFrom: IsoDate | null
  /** Latest first. */
  readonly events: readonly ComplianceView[]
  readonly removed: readonly ComplianceEvent[]
  readonly accounts: readonly Account[]
  /** Metrics that are read from the register. */
  readonly metrics: readonly ComplianceMetric[]
}

export interface ComplianceView extends ComplianceEvent {
  readonly state: HandoverState
  /** Until it was handed over, or until now. */
  readonly hours: number
}

export interface ComplianceMetric {
  readonly metricId: string
  readonly name: string
  readonly objectiveId: string
  readonly objective: string
  readonly guardrail: boolean
  readonly unit: Metric['unit']
  readonly target: Target
  /** The value that is held against the target today; null without data. */
  readonly actual: number | null
  /** A guardrail: whether it holds today; null without data. Of other metrics always null. */
  readonly holds: boolean | null
}
