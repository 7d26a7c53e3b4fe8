import { isDeepStrictEqual } from 'node:util'
import type { BlankedTable } from '../../../core/import/counting/blanked-columns.ts'
import type { Cell, RawTable } from '../../../core/import/export-file.ts'
import type { Row } from '../../../core/import/rows.ts'
import { readExport } from './read-export.ts'
import { writeSheets } from './workbook.ts'

/**
 * A copy of a file in which some columns are blank and everything else stands in its row and column: a text stays a text,
 * a workbook of any age becomes a new one. It is read again to prove that; null where the two differ, so that nothing is
 * kept on trust.
 */
export function redactedCopy(bytes: Uint8Array, name: string, blanked: readonly BlankedTable[]): Uint8Array | null {
  const { identity, tables } = readExport(bytes, name)
  const wanted = tables.map((table) => without(table, blanked))
  const isText = identity.container === 'csv'
  const copy = isText ? new TextEncoder().encode(textOf(wanted, name)) : writeSheets(wanted)
  const read = readExport(copy, name).tables
  return isDeepStrictEqual(read.map(bare), wanted.map(bare)) ? copy : null
}

function without(table: RawTable, blanked: readonly BlankedTable[]): RawTable {
  const own = blanked.filter(({ index }) => index === table.index)
  if (own.length === 0) return table
  const blank = (row: number, column: number) => own.some((one) => row >= one.fromRow && one.columns.includes(column))
  const withBlanks = (row: Row, at: number) =>
    row.map((cell, column) => (blank(table.firstRow + at, column) ? '' : cell))
  return { ...table, rows: Array.from(table.rows, withBlanks) }
}

/** Every cell in quotes; what stands between the tables, such as titles and comment lines, in its row. */
function textOf(tables: readonly RawTable[], name: string): string {
  const base = name.replace(/^.*\//, '')
  const lines: string[] = []
  for (const table of tables) {
    const { comments = [] } = table
    const title = table.name === base ? [] : [written(table.name)]
    const above = [...comments.map((comment) => `# ${comment}`), ...title]
    while (lines.length < table.firstRow - 1 - above.length) lines.push('')
    lines.push(...above, ...Array.from(table.rows, (row) => row.map(written).join(',')))
  }
  return `${lines.join('\r\n')}\r\n`
}

function written(cell: Cell): string {
  return `"${String(cell ?? '').replaceAll('"', '""')}"`
}

/** What a reader sees: cells without the empty ones at the end of a row. */
function bare({ name, index, firstRow, rows }: RawTable) {
  const filled = (row: Row) => {
    const last = row.findLastIndex((cell) => cell !== null && cell !== '')
    return row.slice(0, last + 1).map((cell) => cell ?? '')
  }
  const cells = Array.from(rows, filled)
  return { name, index, firstRow, rows: cells.slice(0, cells.findLastIndex((row) => row.length > 0) + 1) }
}
