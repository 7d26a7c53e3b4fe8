import type { IsoDate } from '../date.ts'
import type { MeasureId } from '../measure.ts'
import type { Period } from '../period.ts'
import type { Platform } from '../platform.ts'
import type { Problem } from '../problem.ts'
import type { AnySourceId } from './any-source.ts'
import type { Blanked, BlankedTable } from './counting/blanked-columns.ts'
import type { FileIdentity } from './export-file.ts'
import type { Mapping } from './mapping/mapping.ts'
import type { Supplement } from './supplement/supplement.ts'
import type { TableSummary } from './values/summarised-values.ts'

/** What reading one file gave, before anything stored is looked at. */
export interface ReadExport {
  readonly file: FileIdentity
  readonly status: 'recognised' | 'unknown' | 'refused'
  /** True where its rows are persons: what was counted is kept, the file itself is not. */
  readonly personal?: boolean
  readonly source: AnySourceId | null
  /** False where the format is known only from documentation: the person is told. */
  readonly verified: boolean
  /** Language of the headers, as far as it shows. */
  readonly language: string | null
  readonly period: Period | null
  /** The day on which lifetime values were true: from the file's name, else the day of the import. */
  readonly exportedOn: IsoDate
  readonly tables: readonly ReadTable[]
  /** Columns about persons in tables that nothing reads, by place of the table: blank in the copy that is kept. */
  readonly unreadBlanked?: readonly BlankedTable[]
  readonly problems: readonly Problem[]
}

/** A table that nothing reads, and which a person may map. */
export interface UnreadTable {
  readonly name: string
  /** Place in the file. */
  readonly index: number
  readonly rows: number
  readonly columns: number
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
  /** A name to offer where the file names no account: that of its archive or folder. */
  readonly accountHint: string | null
  readonly period: Period | null
  readonly tally: RowTally
  /** The words of its header, by column. */
  readonly headers?: readonly string[]
  readonly columns: readonly ReadColumn[]
  /** Of its sums of money, where they have one. */
  readonly currency?: string
  /** How a person said that it is to be read; absent for a table that a source knows. */
  readonly mapping?: Mapping
  /** Columns with a name from which nothing is taken, though they may hold figures. */
  readonly left?: readonly string[]
  /** What a person added to the way in which its source reads it. */
  readonly supplement?: Supplement
  /** Columns about persons: blank in the copy that the workspace keeps. Absent where there are none. */
  readonly blanked?: Blanked
  /** How many values it gave, and how many posts it describes. They wait where the reading put them. */
  readonly observations: number
  readonly posts: number
  readonly summary: TableSummary
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

/**
 * What an import would do, decided before anything is written: the preview shows it, and applying it decides nothing
 * more. The values themselves wait in the store, each with what becomes of it.
 */
export interface ImportPlan {
  readonly importedOn: IsoDate
  /** One for each file read, in the same order. */
  readonly files: readonly PlannedFile[]
  /** Places of the files from the earliest export to the latest: they are written in this order. */
  readonly order: readonly number[]
}

/** What would become of the values of one file. Together they are all its observations with an account. */
export interface PlannedChanges {
  readonly added: number
  readonly same: number
  readonly restated: number
  /** Left out because a later export of the same heap says the same or better. */
  readonly merged: number
  /** Left out because a later export was imported before. */
  readonly outdated: number
  readonly posts: number
}

/** One file in a plan, as the person sees it before agreeing. */
export interface PlannedFile {
  readonly read: ReadExport
  /** Account chosen for each table; null until the person has said which it is. */
  readonly accounts: readonly (PlannedAccount | null)[]
  readonly changes: PlannedChanges
  /** The day on which lifetime values were true: from the file name, else the day of the import. */
  readonly exportedOn: IsoDate
}

export type PlannedAccount =
  | { readonly kind: 'existing'; readonly accountId: string; readonly name: string }
  | { readonly kind: 'new'; readonly name: string }
