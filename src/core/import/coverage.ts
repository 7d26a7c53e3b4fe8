import type { MeasureId } from '../measure.ts'
import type { Period } from '../period.ts'
import type { Platform } from '../platform.ts'
import type { PlannedAccount } from './import-plan.ts'

/** Which days the files of a heap cover, by account and measure. */
export interface AccountCoverage {
  /** Null where nobody has said yet whose the tables are: they are grouped by the name to offer. */
  readonly account: PlannedAccount | null
  readonly platform: Platform
  readonly hint: string | null
  /** The tables of the heap that belong here, by the places of the preview: one answer may serve them all. */
  readonly tables: readonly { readonly file: number; readonly table: number }[]
  readonly measures: readonly MeasureCoverage[]
}

/** Days as ranges, ascending and apart. */
export interface MeasureCoverage {
  readonly measure: MeasureId
  /** Of the account as a whole, or of its posts by the day of their publication. */
  readonly subject: 'account' | 'post'
  readonly covered: readonly Period[]
  /** Between the first and the last day of heap and store, what neither covers. */
  readonly gaps: readonly Period[]
  /** Covered by more than one file of the heap. */
  readonly overlaps: readonly Overlap[]
  /** Days of the account that are stored already. */
  readonly stored: readonly Period[]
  /** Covered by the heap and stored already: these days may be restated. */
  readonly again: readonly Period[]
}

export interface Overlap extends Period {
  /** Places of the files in the preview. */
  readonly files: readonly number[]
}

/** The days stored for a measure of an account; empty for an account that is new. */
export type StoredDays = (accountId: string, measure: MeasureId, subject: 'account' | 'post') => readonly Period[]
