import { measureOf } from '../../measure.ts'
import { isFilled } from '../cell.ts'
import { countIn } from '../cells/count-in.ts'
import { figuresOf } from '../cells/read-figure.ts'
import type { DecimalSign } from '../cells/read-number.ts'
import type { Recognised } from '../recognise.ts'
import type { Row } from '../rows.ts'
import { isTotalWord } from './total-words.ts'

/** Nobody writes a sum by hand under more rows. */
const mostRows = 5_000

/**
 * Place below the header of a segment that is called `Total`, stands first or last and is the sum of all others in all
 * that may be added up; a segment may be called so, and then its figures are its own. Undefined for none.
 */
export function placeOfSum(match: Recognised): number | undefined {
  const { table, header, report, columns } = match
  if (report.subject !== 'segment' || report.across !== undefined || table.rows.length > mostRows) return undefined
  const names = columns.flatMap(({ index, column }) => (column?.role === 'segment' ? index : []))
  const rows = [...table.rows.slice(header + 1)]
  const filled = rows.flatMap((row, place) => (row.some(isFilled) ? place : []))
  const called = filled.filter((place) => names.some((at) => isTotalWord(rows[place]?.[at] ?? null)))
  const [place = -1] = called
  if (called.length !== 1 || filled.length < 2 || (place !== filled[0] && place !== filled.at(-1))) return undefined
  const others = filled.filter((other) => other !== place).flatMap((other) => [rows[other] ?? []])
  const figures = figuresOf(match).flatMap(({ index, measure }) => (measureOf(measure).additive ? index : []))
  const isSum = (['.', ','] as const).some((sign) => isSumOf(rows[place] ?? [], others, figures, sign))
  return isSum ? place : undefined
}

function isSumOf(row: Row, others: readonly Row[], figures: readonly number[], sign: DecimalSign): boolean {
  let isSomething = false
  for (const index of figures) {
    const total = countIn(row[index] ?? null, sign)
    const sum = others.reduce<number | undefined>((all, other) => {
      const value = countIn(other[index] ?? null, sign)
      return all === undefined || value === undefined ? undefined : all + value
    }, 0)
    if (total === undefined || sum === undefined || Math.abs(total - sum) > 1e-6 * Math.max(1, Math.abs(total)))
      return false
    isSomething ||= total !== 0
  }
  return isSomething
}
