import type { Campaign } from '../core/campaign.ts'
import type { IsoDate } from '../core/date.ts'
import type { Stakeholder } from '../core/evidence/relationship.ts'
import type { AccountCoverage } from '../core/import/coverage.ts'
import type { PlannedFile, ReadTable, UnreadTable } from '../core/import/import-plan.ts'
import type { MetricPoint } from '../core/metric.ts'
import type { Objective } from '../core/objective.ts'
import type { Account, Platform } from '../core/platform.ts'
import type { Organisation, Settings } from '../core/settings.ts'
import type { Failure } from './reply.ts'

/** What the window knows at its start. */
export interface WorkspaceState {
  readonly open: OpenWorkspace | null
  /** Why the workspace named at the start of the app could not be opened, until another one is. */
  readonly refused: Failure | null
  readonly recent: readonly RecentWorkspace[]
  /** The language of the operating system, until a workspace says otherwise. */
  readonly systemLanguage: 'en' | 'fr'
  readonly appVersion: string
  readonly today: IsoDate
}

export interface OpenWorkspace {
  readonly path: string
  readonly organisation: Organisation
  readonly settings: Settings
  /** Last day for which anything is known; the natural end of a report. */
  readonly lastDataOn: IsoDate | null
  /** First and last day that exports brought values for: from them follows which period is shown first. */
  readonly firstImportedOn: IsoDate | null
  readonly lastImportedOn: IsoDate | null
  readonly counts: {
    readonly imports: number
    readonly objectives: number
    readonly posts: number
    readonly observations: number
  }
  /** Grows with every change; a page sends the one that it saw, so that a stale page cannot overwrite newer data. */
  readonly revision: number
}

export interface RecentWorkspace {
  /** Not a path: the page names a recent workspace by its place in the list. */
  readonly name: string
  readonly folder: string
}

/** A plan as the person sees it before anything is written. Values stay in the backend; `planId` stands for exactly these. */
export interface ImportPreview {
  readonly planId: string
  readonly files: readonly PreviewFile[]
  readonly accounts: readonly Account[]
  /** By platform and account: which days the files cover, and which tables still wait for an account. */
  readonly coverage: readonly AccountCoverage[]
  /** True when every recognised table has its account and something would change. */
  readonly ready: boolean
}

/** A planned file as a page shows it. */
export type PreviewFile = Omit<PlannedFile, 'read'> & {
  readonly read: Omit<PlannedFile['read'], 'tables'> & {
    readonly tables: readonly Omit<ReadTable, 'summary'>[]
  }
  /** Tables that no source knows; the wizard opens them by their `index`. */
  readonly unread: readonly UnreadTable[]
  /** Set when the very same bytes were imported before. */
  readonly importedBeforeOn: IsoDate | null
}

export interface ImportOutcome {
  readonly importIds: readonly string[]
  readonly added: number
  readonly same: number
  readonly restated: number
  readonly posts: number
}

export interface PastImport {
  readonly id: string
  readonly file: string
  readonly source: string
  readonly platform: Platform
  readonly account: string
  readonly importedAt: string
  readonly period: { readonly from: IsoDate; readonly to: IsoDate } | null
  readonly rows: number
  readonly observations: number
  readonly problems: number
  /** Values that it changed when it came. */
  readonly restated: number
  /** False where the file lists persons: it cannot be shown or saved again. */
  readonly kept: boolean
  /** True where the kept copy has blank columns, because they were about persons. */
  readonly blanked: boolean
  /** When it was undone; null while it counts. */
  readonly undoneAt: string | null
}

export interface ObjectiveList {
  readonly objectives: readonly Objective[]
  readonly stakeholders: readonly Stakeholder[]
  readonly campaigns: readonly Campaign[]
  readonly accounts: readonly Account[]
}

export interface MetricHistory {
  readonly points: readonly MetricPoint[]
  readonly entries: readonly ManualEntry[]
}

export interface ManualEntry {
  readonly id: string
  readonly metricId: string
  readonly date: IsoDate
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly sampleSize: number | null
  readonly source: string
}

/** The forms in which the paper leaves the house. */
export const paperKinds = ['pdf', 'workbook', 'slides', 'figures', 'pack'] as const
export type PaperKind = (typeof paperKinds)[number]

/** A file that was written, named by where the person can find it. */
export interface WrittenFile {
  readonly path: string
  readonly bytes: number
}
