import type { IsoDate, IsoMonth } from '../core/date.ts'
import type { CostAlternative, CostKind } from '../core/evidence/cost.ts'
import type { CostMonth } from '../core/evidence/cost-ledger.ts'
import type { CostRecord } from '../core/evidence/cost-record.ts'
import type { CostRowFault } from '../core/evidence/cost-table.ts'
import type { EvidenceEntry } from '../core/evidence/evidence-entry.ts'
import type { InsightRecord } from '../core/evidence/insight-record.ts'
import type { InsightState, InsightSummary, InsightTheme } from '../core/evidence/insight-register.ts'
import type { StakeholderRecord } from '../core/evidence/stakeholder-record.ts'
import type { RelationshipStanding } from '../core/evidence/standing.ts'
import type { Confidence, ObjectiveLock, Reason } from '../core/lock.ts'
import type { LockedPart } from '../core/locked-parts.ts'
import type { Note } from '../core/note.ts'

export type { CostMonth, CostRowFault, InsightSummary, InsightTheme, RelationshipStanding }

/** The register of relationships. Ladders of other days: `ladderCounts` of the core, from the same records. */
export interface StakeholderRegister {
  readonly today: IsoDate
  readonly stakeholders: readonly StakeholderView[]
  /** In the bin: saving one again, as it stands here, brings it back with its moves. */
  readonly removed: readonly StakeholderRecord[]
}

export interface StakeholderView extends StakeholderRecord {
  readonly standing: RelationshipStanding
  /** True while a name is kept without a purpose or a legal basis. */
  readonly privacyIncomplete: boolean
  /** Metrics whose ladder names this stakeholder: why it cannot be removed. */
  readonly namedBy: readonly { readonly metricId: string; readonly name: string }[]
}

export interface InsightRegister {
  readonly today: IsoDate
  readonly insights: readonly InsightView[]
  readonly removed: readonly InsightRecord[]
  readonly summary: InsightSummary
  /** Most heard first. */
  readonly themes: readonly InsightTheme[]
}

export interface InsightView extends InsightRecord {
  /** `merged`: it counts with the one that it was merged into. */
  readonly state: InsightState | 'merged'
  /** From the day it was heard to the action, or to today while there is none. */
  readonly daysOpen: number
  /** Ids of the insights that were merged into this one. */
  readonly duplicates: readonly string[]
}

export interface CostLedger {
  readonly currency: string
  readonly costs: readonly CostRecord[]
  readonly removed: readonly CostRecord[]
  readonly alternatives: readonly CostAlternative[]
  /** By month, ascending; every month from the first to the last. */
  readonly months: readonly CostMonth[]
  readonly kinds: Readonly<Record<CostKind, number>>
  readonly total: number
  /** What stands under no objective, directly or by its campaign. */
  readonly unallocated: number
}

/** What a table of costs would add; nothing is written until it is applied. */
export interface CostPreview {
  readonly planId: string
  readonly file: string
  readonly rows: readonly CostPreviewRow[]
  readonly tally: { readonly new: number; readonly same: number; readonly rejected: number; readonly blank: number }
  /** Of the new rows. */
  readonly total: number
  readonly currency: string
  /** True when something would be added. */
  readonly ready: boolean
}

export interface CostPreviewRow {
  /** Row of the file, from 1. */
  readonly row: number
  /** `same`: it stands in the ledger already. */
  readonly state: 'new' | 'same' | 'rejected'
  readonly month: IsoMonth | null
  readonly kind: CostKind | null
  readonly amount: number | null
  readonly note: string
  readonly campaign: string
  readonly objective: string
  /** Why it was rejected; the words stand under `register.cost-fault.<fault>`. */
  readonly faults: readonly CostRowFault[]
}

export interface NoteList {
  readonly notes: readonly Note[]
  readonly removed: readonly Note[]
}

export interface EvidenceLog {
  readonly entries: readonly EvidenceView[]
  readonly removed: readonly EvidenceView[]
}

export interface EvidenceView extends EvidenceEntry {
  readonly enteredAt: string
  readonly enteredBy: string
  readonly attachments: readonly AttachmentView[]
}

export interface AttachmentView {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
  readonly addedAt: string
  readonly addedBy: string
}

export interface AuditPage {
  readonly total: number
  /** Latest first. */
  readonly entries: readonly AuditView[]
  /** Everybody and everything that the trail knows, for the filter. */
  readonly people: readonly string[]
  readonly entities: readonly string[]
}

export interface AuditView {
  readonly number: number
  readonly at: string
  readonly who: string
  /** Our own word for it: `objective.save`. */
  readonly what: string
  readonly entity: string
  readonly entityId: string
  readonly why: string | null
  /** JSON of the state before and after; null where there was or is none. */
  readonly old: string | null
  readonly new: string | null
  readonly hash: string
}

export interface AuditCheck {
  readonly entries: number
  /** The first entry that does not fit the chain; null when all do. */
  readonly brokenAt: number | null
  /** Of the last entry: write it down elsewhere, and nobody can rewrite the trail unseen. */
  readonly lastHash: string | null
}

/** What was approved, what changed since, and how sure the team is. */
export interface ObjectiveLedger {
  readonly locks: readonly LockView[]
  /** Latest first. */
  readonly changes: readonly LockedChange[]
  /** Latest first. */
  readonly confidences: readonly Confidence[]
}

export interface LockView extends ObjectiveLock {
  /** Below zero: before the start of the objective's period. */
  readonly setAfterStartDays: number
  /** False once the content differs from what was approved. */
  readonly unchanged: boolean
}

export interface LockedChange {
  readonly number: number
  readonly at: string
  readonly who: string
  readonly objectiveId: string
  /** Null where the objective itself changed. */
  readonly metricId: string | null
  readonly part: LockedPart
  /** JSON; null where there was or is none. */
  readonly old: string | null
  readonly new: string | null
  /** Null for a target that changed before its objective was locked. */
  readonly reason: Reason | null
}
