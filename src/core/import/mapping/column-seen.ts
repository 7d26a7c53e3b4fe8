import type { Cell } from '../cell.ts'

/** A column as it shows itself to somebody who does not know its language. */
export interface ColumnSeen {
  readonly header: string
  readonly kind: 'date' | 'number' | 'text' | 'empty'
  readonly personal: boolean
  /** Below the header, one for each row. */
  readonly cells: readonly Cell[]
}
