import { isDeepStrictEqual } from 'node:util'
import { baseName } from '../../../core/file-name.ts'
import { type Cell, isFilled } from '../../../core/import/cell.ts'
import type { BlankedTable } from '../../../core/import/counting/blanked-columns.ts'
import type { RawTable } from '../../../core/import/export-file.ts'
import { changedRows, type Row, type Rows } from '../../../core/import/rows.ts'
import { type Content, contentOf, heldContent } from './content.ts'
import { readExport } from './read-export.ts'
import { writeSheets } from './workbook.ts'
import { writtenContent } from './written-content.ts'

/**
 * A copy of a file in which some columns are blank and everything else stands in its row and column: a text stays a text,
 * a workbook of any age becomes a new one. It is read again to prove that; null where the two differ, so that nothing is
 * kept on trust.
 */
export function redactedCopy(
  bytes: Uint8Array | Content,
  name: string,
  blanked: readonly BlankedTable[],
): Content | null {
  const { identity, tables } = readExport(contentOf(bytes), name)
  const wanted = tables.map((table) => without(table, blanked))
  const isText = identity.container === 'csv'
  const copy = isText ? writtenContent(() => linesOf(wanted, name)) : heldContent(writeSheets(wanted))
  const read = readExport(copy, name).tables
  const isSame = read.length === wanted.length && wanted.every((table, at) => isAlike(table, read[at]))
  return isSame ? copy : null
}

function without(table: RawTable, blanked: readonly BlankedTable[]): RawTable {
  const own = blanked.filter(({ index }) => index === table.index)
  if (own.length === 0) return table
  const blank = (row: number, column: number) => own.some((one) => row >= one.fromRow && one.columns.includes(column))
  const withBlanks = (row: Row, at: number) =>
    row.map((cell, column) => (blank(table.firstRow + at, column) ? '' : cell))
  return { ...table, rows: changedRows(table.rows, withBlanks) }
}

/** Every cell in quotes; what stands between the tables, such as titles and comment lines, in its row. */
function* linesOf(tables: readonly RawTable[], name: string): Generator<string> {
  const base = baseName(name)
  let lines = 0
  for (const table of tables) {
    const { comments = [] } = table
    const title = table.name === base ? [] : [written(table.name)]
    const above = [...comments.map((comment) => `# ${comment}`), ...title]
    for (; lines < table.firstRow - 1 - above.length; lines += 1) yield '\r\n'
    for (const line of above) yield `${line}\r\n`
    for (const row of table.rows) yield `${row.map(written).join(',')}\r\n`
    lines += above.length + table.rows.length
  }
}

function written(cell: Cell): string {
  return `"${String(cell ?? '').replaceAll('"', '""')}"`
}

/** True where a reader sees no difference: empty cells at the end of a row and empty rows at the end of a table are none. */
function isAlike(one: RawTable, other: RawTable | undefined): boolean {
  if (other === undefined || one.name !== other.name || one.index !== other.index || one.firstRow !== other.firstRow)
    return false
  const [mine, theirs] = [filledRows(one.rows), filledRows(other.rows)]
  for (;;) {
    const [left, right] = [mine.next(), theirs.next()]
    if (left.done === true || right.done === true) return left.done === right.done
    if (!isDeepStrictEqual(left.value, right.value)) return false
  }
}

function* filledRows(rows: Rows): Generator<Row> {
  let empty = 0
  for (const row of rows) {
    const last = row.findLastIndex(isFilled)
    if (last < 0) empty += 1
    else {
      for (; empty > 0; empty -= 1) yield []
      yield row.slice(0, last + 1).map((cell) => cell ?? '')
    }
  }
}
