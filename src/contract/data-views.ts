import type { IsoDate } from '../core/date.ts'
import type { DefinitionChange, Splice } from '../core/definitions.ts'
import type { Cell } from '../core/import/cell.ts'
import type { DecimalSign } from '../core/import/cells/read-number.ts'
import type { ReadColumn, RowTally } from '../core/import/import-plan.ts'
import type { Guess } from '../core/import/mapping/guess.ts'
import type { GuessedColumn } from '../core/import/mapping/guess-mapping.ts'
import type { Mapping } from '../core/import/mapping/mapping.ts'
import type { MappingFault } from '../core/import/mapping/mapping-faults.ts'
import type { MappingTemplate } from '../core/import/mapping/mapping-template.ts'
import type { MeasureId } from '../core/measure.ts'
import type { Problem } from '../core/problem.ts'
import type { AccountQuality, ImportTroubles, QualityRules, TotalCheck } from '../core/quality/quality.ts'
import type { StaleMetric } from '../core/quality/stale-metrics.ts'
import type { DateOrder } from '../core/sources/shape/source.ts'

/** A table that no source knows, as the wizard opens it: raw cells, and what they suggest. */
export interface RawTableView {
  readonly planId: string
  readonly file: number
  /** Place in the file, as `files[].unread[].index` says it. */
  readonly table: number
  readonly fileName: string
  readonly name: string
  /** The first forty rows. */
  readonly rows: readonly (readonly Cell[])[]
  readonly allRows: number
  /** Row of the file, from 1, at which `rows[0]` stands. */
  readonly firstRow: number
  /** For each column of the guessed header row. */
  readonly columns: readonly ColumnGuess[]
  readonly decimal: Guess<DecimalSign>
  readonly dateOrder: Guess<DateOrder>
  /** Where the wizard begins: the mapping already chosen in this plan or kept as a template, else one of the guesses. */
  readonly mapping: Mapping
  /** The guesses where a row holds figures, and where it is a person. */
  readonly asFigures: Mapping
  readonly asPeople: Mapping
}

export type ColumnGuess = GuessedColumn

/** What a mapping would read, before it joins the plan. Nothing is kept. */
export interface MappingTrial {
  /** What is still missing; the words stand under `mapping.fault.<fault>`. Empty: it may join the plan. */
  readonly faults: readonly MappingFault[]
  /** The first ten rows below the header; of a list of persons the first ten counts, without cells. */
  readonly rows: readonly TrialRow[]
  readonly tally: RowTally
  /** Sums of what was printed, one for each column of figures; of a list of persons, of what is counted. */
  readonly totals: readonly ReadColumn[]
  readonly problems: readonly Problem[]
}

export interface TrialRow {
  /** Row of the file, from 1. */
  readonly row: number
  readonly cells: readonly Cell[]
  /** Null where the row has no day of its own, or was left out. */
  readonly day: IsoDate | null
  /** The post or segment that it is about; null for the account as a whole. */
  readonly about: string | null
  readonly values: readonly { readonly column: number; readonly measure: MeasureId; readonly value: number }[]
}

/** A template in the list. */
export interface TemplateView extends MappingTemplate {
  readonly savedAt: string
  readonly savedBy: string
}

/** The ledger of definitions as the person reads it. Latest change first. */
export interface DefinitionLedger {
  readonly changes: readonly DefinitionEntry[]
}

export interface DefinitionEntry extends DefinitionChange {
  /** Metrics that compare across this change at the day of the last data, spliced or not. */
  readonly metrics: readonly {
    readonly metricId: string
    readonly name: string
    readonly objective: string
    readonly splice: Splice | null
  }[]
}

/** Where newer exports are wanted, so that each figure can say it beside itself. */
export interface StaleView {
  readonly metrics: readonly StaleMetric[]
  /** Days without data from which an export is old. */
  readonly lateAfter: number
}

/** How far the stored data can be trusted. */
export interface QualityView {
  readonly today: IsoDate
  /** What was taken as late and as an outlier. */
  readonly rules: QualityRules
  readonly accounts: readonly AccountQuality[]
  readonly totals: readonly TotalCheck[]
  /** What past imports complained of, latest first. */
  readonly troubles: readonly ImportTroubles[]
}
