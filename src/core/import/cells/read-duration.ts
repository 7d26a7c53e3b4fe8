import type { Cell } from '../cell.ts'
import { type DecimalSign, type ReadNumber, readNumber } from './read-number.ts'

/** A duration in seconds, from `0:04:34`, `4:34` or a plain number of seconds. */
export function readDuration(cell: Cell, decimal: DecimalSign): ReadNumber {
  const match = typeof cell === 'string' ? /^\s*(?:(\d+):)?(\d{1,3}):(\d{2})(?:[.,]\d+)?\s*$/.exec(cell) : null
  if (match === null) return readUnits(cell) ?? readNumber(cell, decimal)
  const [, hours = '0', minutes, seconds] = match
  return { kind: 'value', value: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), percent: false }
}

const units =
  /(\d+)\s*(h|hr|hrs|hours?|heures?|godz|std|st|m|min|mins|minutes?|s|sek|sec|secs|seconds?|secondes?)\.?(?=\s|$|\d)/gi

/** `1h 2m 3s`, `19 min 26 sek.`: every language begins its units with the same letters, but for the hour. */
function readUnits(cell: Cell): ReadNumber | undefined {
  const text = typeof cell === 'string' ? cell.trim() : ''
  if (!/^\d.*\p{L}/u.test(text) || text.replace(units, '').trim() !== '') return undefined
  let value = 0
  for (const [, count = '0', unit = ''] of text.matchAll(units)) value += Number(count) * secondsIn(unit.toLowerCase())
  return { kind: 'value', value, percent: false }
}

function secondsIn(unit: string): number {
  if (/^(?:h|g|st)/.test(unit)) return 3600
  return unit.startsWith('m') ? 60 : 1
}
