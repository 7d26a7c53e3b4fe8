import type { MeasureId } from '../measure.ts'
import type { Observation, Post } from '../observation.ts'
import type { Period } from '../period.ts'
import type { Platform } from '../platform.ts'
import type { Problem } from '../problem.ts'
import type { SourceId } from '../sources/index.ts'
import type { FileIdentity } from './export-file.ts'

/** What reading one file gave, before anything stored is looked at. */
export interface ReadExport {
  readonly file: FileIdentity
  readonly status: 'recognised' | 'unknown' | 'refused'
  readonly source: SourceId | null
  /** False where the format is known only from documentation: the person is told. */
  readonly verified: boolean
  /** Language of the headers, as far as it shows. */
  readonly language: string | null
  readonly period: Period | null
  readonly tables: readonly ReadTable[]
  readonly problems: readonly Problem[]
}

/** One table of a file. Rows in = rows with observations + merged rows + rows with problems + rows without values. */
export interface ReadTable {
  readonly name: string
  readonly index: number
  readonly report: string
  readonly platform: Platform
  /** The account named by the file; null where it is silent and the person must say. */
  readonly accountName: string | null
  readonly accountPlatformId: string | null
  readonly period: Period | null
  readonly tally: RowTally
  readonly columns: readonly ReadColumn[]
  readonly posts: readonly Post[]
  readonly observations: readonly Observation[]
}

export interface RowTally {
  /** Data rows, total rows left out. */
  readonly rows: number
  /** Rows that gave at least one value. */
  readonly observed: number
  /** Rows folded into an earlier row with the same key (the same post or day twice). */
  readonly merged: number
  /** Rows left out because of a problem. */
  readonly rejected: number
  /** Rows whose every value is empty. */
  readonly blank: number
}

/** A column of figures as read: `sum` is a checksum of the printed values, not a figure to report. */
export interface ReadColumn {
  readonly header: string
  readonly measure: MeasureId | null
  readonly sum: number
  readonly count: number
  readonly empty: number
  /** The platform's own total row, where it wrote one. */
  readonly total: number | null
}

/** What would become of each value if the plan were applied. */
export interface PlannedChanges {
  readonly added: number
  readonly same: number
  readonly restated: number
  readonly posts: number
}

/** One file in a plan, as the person sees it before agreeing. */
export interface PlannedFile {
  readonly read: ReadExport
  /** Account chosen for each table; null until the person has said which it is. */
  readonly accounts: readonly (PlannedAccount | null)[]
  readonly changes: PlannedChanges
  /** The day on which lifetime values were true: from the file name, else the day of the import. */
  readonly exportedOn: string
}

export type PlannedAccount =
  | { readonly kind: 'existing'; readonly accountId: string; readonly name: string }
  | { readonly kind: 'new'; readonly name: string }
