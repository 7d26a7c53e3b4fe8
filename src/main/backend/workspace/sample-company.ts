import type { Campaign } from '../../../core/campaign.ts'
import type { ComplianceEvent } from '../../../core/compliance/compliance-event.ts'
import type { IsoDate } from '../../../core/date.ts'
import type { CostAlternative } from '../../../core/evidence/cost.ts'
import type { CostRecord } from '../../../core/evidence/cost-record.ts'
import type { EvidenceEntry } from '../../../core/evidence/evidence-entry.ts'
import type { InsightRecord } from '../../../core/evidence/insight-record.ts'
import type { Stakeholder } from '../../../core/evidence/relationship.ts'
import type { StakeholderRecord } from '../../../core/evidence/stakeholder-record.ts'
import type { Headcount } from '../../../core/facts.ts'
import type { Confidence, ObjectiveLock, Reason } from '../../../core/lock.ts'
import type { Note } from '../../../core/note.ts'
import type { Objective } from '../../../core/objective.ts'
import type { Account } from '../../../core/platform.ts'
import type { PaperTemplate } from '../../../core/report/paper-template.ts'
import type { Organisation, Settings } from '../../../core/settings.ts'
import type { Target } from '../../../core/target.ts'

/**
 * What the sample company knows besides its exports: `resources/sample/company.<language>.json`.
 * The exports beside it (`resources/sample/exports/`) are imported like anybody's.
 */
export interface SampleCompany {
  readonly organisation: Organisation
  readonly settings: Settings
  readonly accounts: readonly Account[]
  readonly campaigns: readonly Campaign[]
  readonly objectives: readonly Objective[]
  readonly stakeholders: readonly SampleStakeholder[]
  readonly insights: readonly InsightRecord[]
  readonly costs: readonly CostRecord[]
  readonly alternatives: readonly CostAlternative[]
  readonly notes: readonly Note[]
  readonly entries: readonly SampleEntry[]
  readonly compliance: readonly ComplianceEvent[]
  readonly evidence: readonly SampleEvidence[]
  readonly confidences: readonly Confidence[]
  /** What was approved is each objective as it stands here, before its targets changed. */
  readonly locks: readonly Omit<ObjectiveLock, 'contentHash'>[]
  /** What was agreed before, and why it changed after the lock, earliest first. */
  readonly targetChanges: readonly SampleTargetChange[]
  /** The last round, when everything that it asked was entered or put off; null before the first. */
  readonly checkIn: { readonly heldOn: IsoDate; readonly heldBy: string } | null
  /** What of the notes and costs lies in the bin. */
  readonly binned: { readonly notes: readonly string[]; readonly costs: readonly string[] }
  /** Who entered everything, on the last day of the story; null: whoever opens the sample, now. */
  readonly team: string | null
  readonly headcounts: readonly Headcount[]
  /** The logo is a file beside this one. */
  readonly paperTemplates: readonly (Omit<PaperTemplate, 'logo'> & { readonly logo: string })[]
  /** Which account each export belongs to, where the file does not say. */
  readonly exports: readonly { readonly file: string; readonly accountId: string }[]
  /** Days of papers of which the forecasts were kept. */
  readonly forecastsKeptOn: readonly IsoDate[]
  /** The last day of the story: the demo reports on the quarter that holds it. */
  readonly today: IsoDate
}

/** An entry of the evidence log, with the page that proves it where there is one. */
export interface SampleEvidence extends EvidenceEntry {
  readonly attachment: { readonly name: string; readonly text: string } | null
}

/** With what the register keeps of a person and no report sees. */
export type SampleStakeholder = Stakeholder & Pick<StakeholderRecord, 'audience' | 'purpose' | 'legalBasis'>

export interface SampleTargetChange {
  readonly objectiveId: string
  readonly metricId: string
  readonly changedAt: string
  readonly changedBy: string
  readonly reason: Reason
  readonly old: Target
}

/** A value entered by hand, with where it comes from. */
export interface SampleEntry {
  readonly metricId: string
  readonly date: IsoDate
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly sampleSize: number | null
  readonly source: string
}
