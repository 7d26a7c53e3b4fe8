import type { Period } from '../period.ts'
import type { DateOrder } from '../sources/source.ts'
import { readDate } from './read-date.ts'
import { rangeOf } from './read-table.ts'
import type { Recognised } from './recognise.ts'

const days = /\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}/gu

/** The period that a file names above its headers: two days in one row, such as `10/8/2026 - 10/9/2026`. */
export function periodAbove(matches: readonly Recognised[], order: DateOrder): Period | null {
  for (const { table, header } of matches) {
    const above = [[table.name], ...table.rows.slice(0, header + 1)]
    for (const row of above) {
      const text = row.filter((cell) => typeof cell === 'string').join(' ')
      const found = [...text.matchAll(days)].flatMap(([day]) => readDate(day, order) ?? [])
      if (found.length === 2) return rangeOf(found)
    }
  }
  return null
}
