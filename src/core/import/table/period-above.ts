import type { Period } from '../../period.ts'
import type { DateOrder } from '../../sources/source.ts'
import { readDate } from '../cells/read-date.ts'
import type { RawTable } from '../export-file.ts'
import type { Recognised } from '../recognise.ts'
import { type Row, someRow } from '../rows.ts'
import { rangeOf } from './read-table.ts'

const days = /\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}/gu

/** The period that a file names above its headers: two days in one row, such as `10/8/2026 - 10/9/2026`. */
export function periodAbove(
  matches: readonly Recognised[],
  order: DateOrder,
  tables: readonly RawTable[],
): Period | null {
  for (const row of preambles(matches, tables)) {
    const text = row.filter((cell) => typeof cell === 'string').join(' ')
    const found = [...text.matchAll(days)].flatMap(([day]) => readDate(day, order) ?? [])
    if (found.length === 2) return rangeOf(found)
  }
  return null
}

function* preambles(matches: readonly Recognised[], tables: readonly RawTable[]): Generator<Row> {
  for (const { table, header } of matches) {
    yield [table.name]
    yield* table.rows.slice(0, header + 1)
  }
  for (const table of tables.filter(isProse)) {
    yield [table.name]
    yield* table.rows
  }
}

/** Lines of a preamble that a blank line sets apart from their table. */
export function isProse(table: RawTable): boolean {
  return !someRow(table.rows, (row) => row.filter((cell) => cell !== null && cell !== '').length > 1)
}
