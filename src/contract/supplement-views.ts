import type { AnySourceId } from '../core/import/any-source.ts'
import type { DescribedColumn } from '../core/import/supplement/describe-supplement.ts'
import type { SupplementColumn } from '../core/import/supplement/supplement.ts'
import type { SupplementTrial } from '../core/import/supplement/try-supplement.ts'

/** A table that a source reads, with every column of it: those that it leaves may be added. */
export interface SupplementView {
  readonly planId: string
  readonly file: number
  readonly table: number
  readonly report: string
  readonly fileName: string
  readonly name: string
  readonly source: AnySourceId
  readonly columns: readonly DescribedColumn[]
  /** Where the page begins: what is added to the table in this plan already. */
  readonly added: readonly SupplementColumn[]
}

export type SupplementTrialView = SupplementTrial
