import type { MeasureId } from '../../measure.ts'
import type { Problem } from '../../problem.ts'
import type { Cell } from '../cell.ts'
import type { ReadColumn, RowTally } from '../import-plan.ts'
import type { MappingFault } from './mapping-faults.ts'

/** What a mapping would read of a table, shown before anybody agrees. */
export interface Trial {
  readonly faults: readonly MappingFault[]
  readonly rows: readonly TriedRow[]
  readonly tally: RowTally
  readonly totals: readonly ReadColumn[]
  readonly problems: readonly Problem[]
}

export interface TriedRow {
  readonly row: number
  readonly cells: readonly Cell[]
  readonly day: string | null
  readonly about: string | null
  readonly values: readonly {
    readonly column: number
    readonly measure: MeasureId
    readonly value: number
  }[]
}
