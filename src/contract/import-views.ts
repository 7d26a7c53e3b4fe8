import type { IsoDate, IsoMonth } from '../core/date.ts'
import type { Cell } from '../core/import/cell.ts'
import type { MeasureId } from '../core/measure.ts'
import type { Unit } from '../core/metric.ts'
import type { Grain, Subject } from '../core/observation.ts'
import type { Period } from '../core/period.ts'
import type { Platform } from '../core/platform.ts'

/** What the undoing of an import did. */
export interface UndoOutcome {
  /** Values that nothing else speaks of: they are gone. */
  readonly removed: number
  /** Values that stand again as another file has them. */
  readonly restored: number
  /** Posts that nothing else speaks of. */
  readonly posts: number
}

/** A stored value that changed, latest first. Nothing of this list is ever taken out. */
export interface RestatementView {
  readonly number: number
  /** `import`: a later export says otherwise; `undo`: that import was undone and the value before it stands again. */
  readonly cause: 'import' | 'undo'
  /** True where the import that brought the new value was undone since. */
  readonly undone: boolean
  readonly at: string
  readonly old: number
  readonly new: number
  readonly oldImport: ImportName
  readonly newImport: ImportName
  readonly measure: MeasureId
  readonly grain: Grain
  /** For a day the same twice; `from` is empty for a lifetime. */
  readonly from: IsoDate | ''
  readonly to: IsoDate
  readonly platform: Platform
  readonly account: string
  readonly subject: SubjectName
}

export interface ImportName {
  readonly importId: string
  readonly file: string
}

/** What a value is about, with the words by which a person knows it: of a post its text, of a segment its name. */
export interface SubjectName {
  readonly kind: Subject['kind']
  readonly title: string
}

export interface RestatementPage {
  readonly total: number
  readonly restatements: readonly RestatementView[]
}

/** The way from a metric's actual down to the cells that gave it. */
export interface FigureTrace {
  readonly metricId: string
  readonly name: string
  readonly unit: Unit
  /** `exports`: from files; `entries`: typed in by hand; `register`: counted among relationships or insights. */
  readonly origin: 'exports' | 'entries' | 'register'
  /** What the report shows; null where there is no data. */
  readonly actual: number | null
  readonly period: Period
  /** Every month of the actual's window that has a point. */
  readonly months: readonly TraceMonth[]
  /** Of the chosen month or of all. */
  readonly accounts: readonly TraceAccount[]
  /** Of the chosen month and account or of all. */
  readonly files: readonly TraceFile[]
  /** A page of the values of the chosen month and account or of all, by day. */
  readonly values: readonly TraceValue[]
  readonly total: number
}

export interface TraceMonth {
  readonly month: IsoMonth
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

export interface TraceAccount {
  readonly accountId: string
  readonly platform: Platform
  readonly name: string
  readonly values: number
}

export interface TraceFile extends ImportName {
  readonly sha256: string
  readonly importedOn: IsoDate
  /** False where the file lists persons: `import.rows` and `import.saveRaw` have nothing to show. */
  readonly kept: boolean
  /** True where the kept copy has blank columns, because they were about persons. */
  readonly blanked: boolean
  readonly tables: readonly TraceTable[]
}

export interface TraceTable {
  readonly table: number
  readonly name: string
  readonly values: number
  /** First and last row that gave a value, as a person counts them. */
  readonly rows: { readonly first: number; readonly last: number }
  readonly columns: readonly TraceColumn[]
}

export interface TraceColumn {
  /** From 1. */
  readonly column: number
  readonly header: string
  readonly measure: MeasureId
}

export interface TraceValue {
  readonly importId: string
  readonly table: number
  readonly row: number
  readonly column: number
  readonly accountId: string
  readonly subject: SubjectName
  readonly measure: MeasureId
  readonly from: IsoDate | ''
  readonly to: IsoDate
  readonly value: number
}

/** Rows of a kept file as they stand in it, read again from the bytes. */
export interface RawRows extends ImportName {
  readonly sha256: string
  /** True where columns about persons are blank in what is kept. */
  readonly blanked: boolean
  readonly table: { readonly index: number; readonly name: string }
  /** Rows that the table has, from `firstRow` to `lastRow`, as a person counts them. */
  readonly firstRow: number
  readonly lastRow: number
  /** The header's words by column, empty where they are not known. */
  readonly headers: readonly string[]
  readonly rows: readonly RawRow[]
}

export interface RawRow {
  readonly number: number
  readonly cells: readonly Cell[]
  readonly marks: readonly CellMark[]
}

/** A cell from which a value was read. */
export interface CellMark {
  /** From 1. */
  readonly column: number
  readonly measure: MeasureId
  readonly value: number
  /** False where another export overtook it. */
  readonly stands: boolean
}
