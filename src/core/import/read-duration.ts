import type { Cell } from './export-file.ts'
import { type DecimalSign, type ReadNumber, readNumber } from './read-number.ts'

/** A duration in seconds, from `0:04:34`, `4:34` or a plain number of seconds. */
export function readDuration(cell: Cell, decimal: DecimalSign): ReadNumber {
  const match = typeof cell === 'string' ? /^\s*(?:(\d+):)?(\d{1,3}):(\d{2})(?:[.,]\d+)?\s*$/.exec(cell) : null
  if (match === null) return readNumber(cell, decimal)
  const [, hours = '0', minutes, seconds] = match
  return { kind: 'value', value: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), percent: false }
}
