import type { Campaign } from './campaign.ts'
import type { ComplianceEvent } from './compliance/compliance-event.ts'
import type { IsoDate } from './date.ts'
import type { Definitions } from './definitions.ts'
import type { Cost, CostAlternative } from './evidence/cost.ts'
import type { EvidenceFact } from './evidence/evidence-entry.ts'
import type { Insight } from './evidence/insight.ts'
import type { Stakeholder } from './evidence/relationship.ts'
import type { ObjectiveLock, Reason } from './lock.ts'
import type { LockedPart } from './locked-parts.ts'
import type { MeasureId } from './measure.ts'
import type { MetricPoint } from './metric.ts'
import type { Note } from './note.ts'
import type { Objective } from './objective.ts'
import type { Account, Platform } from './platform.ts'
import type { KeptForecast } from './scoring/forecast/kept-forecast.ts'
import type { Organisation, Settings } from './settings.ts'
import type { ValuePlace } from './value-place.ts'

/** Everything known, as the backend loads it from the workspace: the only input of scores and reports. */
export interface Facts {
  readonly organisation: Organisation
  readonly settings: Settings
  readonly objectives: readonly Objective[]
  /** Values by metric id, one point a month, ascending; a month without a point has no data. */
  readonly histories: Readonly<Record<string, readonly MetricPoint[]>>
  /** Where the values of a report stand in files, by metric id; looked up for each report, and empty until then. */
  readonly places: Readonly<Record<string, readonly ValuePlace[]>>
  readonly campaigns: readonly Campaign[]
  readonly stakeholders: readonly Stakeholder[]
  readonly insights: readonly Insight[]
  /** The log of evidence, latest first. */
  readonly evidence: readonly EvidenceFact[]
  readonly compliance: readonly ComplianceEvent[]
  readonly costs: readonly Cost[]
  readonly alternatives: readonly CostAlternative[]
  readonly notes: readonly Note[]
  /** When objectives were approved as they stand. */
  readonly locks: readonly Pick<ObjectiveLock, 'objectiveId' | 'lockedOn'>[]
  /** Forecasts as they were made, oldest first. */
  readonly forecasts: readonly KeptForecast[]
  readonly accounts: readonly Account[]
  /** Where platforms changed what they count, and where a person put a series together again. */
  readonly definitions: Definitions
  readonly sources: readonly SourceFact[]
  /** Stored values that a later export changed, latest first. */
  readonly restatements: readonly RestatementFact[]
  /** What changed in objectives after they were approved, latest first. */
  readonly targetChanges: readonly TargetChange[]
  /** The edition issued last, so that the next can say what was restated since; null before the first. */
  readonly lastEdition: { readonly number: number; readonly issuedAt: string } | null
  /** People who do the work, in full-time equivalents, by year, ascending. */
  readonly headcounts: readonly Headcount[]
  /** The last day for which anything was imported or entered; null in an empty workspace. */
  readonly lastDataOn: IsoDate | null
}

/** A file that gave figures, for the annex. */
export interface SourceFact {
  readonly importId: string
  readonly file: string
  readonly sha256: string
  readonly source: string
  readonly importedOn: IsoDate
  readonly rows: number
  readonly observations: number
}

/** The values of one measure and account that one file changed. */
export interface RestatementFact {
  /** ISO 8601 with milliseconds. */
  readonly at: string
  readonly file: string
  readonly platform: Platform
  readonly account: string
  readonly measure: MeasureId
  /** Only where these are answers to the questions of a survey, and not its responses. */
  readonly answers?: true
  /** How many values changed, and what they came to before and after: their sum, or their mean where none may be made. */
  readonly values: number
  readonly old: number
  readonly new: number
}

export interface TargetChange {
  readonly number: number
  readonly changedOn: IsoDate
  readonly who: string
  readonly objectiveId: string
  readonly metricId: string | null
  readonly part: LockedPart
  /** Null for a target that changed before its objective was locked. */
  readonly reason: Reason | null
}

export interface Headcount {
  readonly year: number
  readonly people: number
}
