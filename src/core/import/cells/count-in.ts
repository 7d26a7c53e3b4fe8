import type { Cell } from '../cell.ts'
import { type DecimalSign, readNumber } from './read-number.ts'

/**
 * The number in a cell where an empty one means that there were none: 0 then, a percentage as a share of one, and
 * undefined for what is no number.
 */
export function countIn(cell: Cell, sign: DecimalSign): number | undefined {
  const read = readNumber(cell, sign)
  if (read.kind === 'empty') return 0
  if (read.kind !== 'value') return undefined
  return read.percent ? read.value / 100 : read.value
}
