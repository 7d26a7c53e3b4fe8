import type { Period } from '../../period.ts'
import type { DateOrder } from '../../sources/shape/source.ts'
import { isFilled } from '../cell.ts'
import { daysNamedIn, dayTexts } from '../cells/days-in-text.ts'
import type { RawTable } from '../export-file.ts'
import type { Recognised } from '../recognise.ts'
import { type Row, someRow } from '../rows.ts'
import { rangeOf } from './read-table.ts'

/** The period that a file names above its headers: two days in one row, such as `10/8/2026 - 10/9/2026`. */
export function periodAbove(
  matches: readonly Recognised[],
  order: DateOrder,
  tables: readonly RawTable[],
): Period | null {
  for (const row of preambles(matches, tables)) {
    const found = daysNamedIn(textOf(row), order)
    if (found.length === 2) return rangeOf(found)
  }
  return null
}

/** The days above the headers of a file, as they are written: they tell of its order of day and month too. */
export function daysAbove(matches: readonly Recognised[], tables: readonly RawTable[]): string[] {
  const compared = matches.map(({ table }) => [table.compared ?? ''])
  return [...compared, ...preambles(matches, tables)].flatMap((row) => dayTexts(textOf(row)))
}

function textOf(row: Row): string {
  return row.filter((cell) => typeof cell === 'string').join(' ')
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
  return !someRow(table.rows, (row) => row.filter(isFilled).length > 1)
}
