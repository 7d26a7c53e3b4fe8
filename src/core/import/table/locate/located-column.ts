import type { Column } from '../../../sources/shape/column.ts'
import type { ExportLanguage } from '../../../sources/shape/words.ts'

/** A column of a table, by its position: headers can repeat. */
export interface LocatedColumn {
  readonly index: number
  readonly header: string
  /** Null for a column that the report does not know. */
  readonly column: Column | null
}

export interface Located {
  readonly columns: readonly LocatedColumn[]
  readonly language: ExportLanguage | null
}
