import type { MeasureId } from '../../measure.ts'
import type { Platform } from '../../platform.ts'
import { countIn } from '../cells/count-in.ts'
import type { ColumnSeen } from './column-seen.ts'

/** In exports of posts from Facebook these stand side by side in every language; the first is the sum of the others. */
const together: readonly MeasureId[] = ['engagements', 'reactions', 'comments', 'shares']
const rowsNeeded = 2

/** By place of the column, the measures that figures themselves prove; none where several places would do. */
export function provenFigures(
  columns: readonly ColumnSeen[],
  platform: Platform | null,
): ReadonlyMap<number, MeasureId> {
  if (platform !== 'facebook') return new Map()
  const places = columns.flatMap((_, at) => (isSumOfNext(columns.slice(at, at + together.length)) ? at : []))
  const [first] = places
  if (first === undefined || places.length > 1) return new Map()
  return new Map(together.map((measure, at) => [first + at, measure]))
}

function isSumOfNext([sum, ...parts]: readonly ColumnSeen[]): boolean {
  if (sum === undefined || parts.length < together.length - 1) return false
  if ([sum, ...parts].some(({ kind }) => kind !== 'number')) return false
  let proven = 0
  for (const [row, cell] of sum.cells.entries()) {
    const total = countIn(cell, '.') ?? 0
    const counts = parts.map(({ cells }) => countIn(cells[row] ?? null, '.') ?? 0)
    if (total !== counts.reduce((all, count) => all + count, 0)) return false
    if (total > 0) proven += 1
  }
  return proven >= rowsNeeded
}
