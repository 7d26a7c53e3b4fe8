import type { IsoDate } from '../../date.ts'
import type { Period } from '../../period.ts'
import type { Platform } from '../../platform.ts'
import type { DateOrder } from '../../sources/shape/source.ts'
import type { Cell } from '../cell.ts'
import type { DecimalSign } from '../cells/read-number.ts'
import type { HeldEvent } from '../counting/event-of-file.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { OpenTable } from '../values/table-values.ts'

/** What is known before the rows of a table are read. */
export interface TableContext {
  readonly decimal: DecimalSign
  readonly dateOrder: DateOrder
  /** The days covered, for values of a chosen window; null where nothing tells. */
  readonly window: Period | null
  /** A row with more cells was torn at a comma within one of them, and its figures stand under other headers; null for any. */
  readonly mostCells: number | null
  /** No day of which values are told is later; null where that is not asked. */
  readonly latestDay: IsoDate | null
  /** The day on which lifetime values were true. */
  readonly exportedOn: IsoDate
  readonly platform: Platform
  readonly account: { readonly name: string | null; readonly platformId: string | null }
  readonly accountHint: string | null
  /** What was held, where rows are about those who came. */
  readonly event?: HeldEvent | null
  readonly log: ProblemLog
  /** Where the values of the table go. */
  readonly open: OpenTable
}

/** A row with its number as a person counts it. */
export interface DataRow {
  readonly number: number
  readonly cells: readonly Cell[]
  /** Place of the value in the file, where it was moved beside its name. */
  readonly valueAt?: number
}
