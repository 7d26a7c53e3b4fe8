import type { Cell } from '../../../core/import/cell.ts'
import type { RawTable } from '../../../core/import/export-file.ts'
import { splitTables } from './split-tables.ts'
import { stackedInSheet } from './stacked-in-sheet.ts'
import { unwrapping } from './unwrap-rows.ts'

/**
 * Sheets into which somebody opened or pasted a text: its comment lines are taken off, and where all of it stands in one
 * column its rows are taken apart, and tables pasted under each other are told apart. Any other sheet stays as it is.
 */
export function textsInSheets(sheets: readonly RawTable[]): RawTable[] {
  return sheets
    .filter(isOwn)
    .flatMap(tablesIn)
    .map((table, index) => ({ ...table, index }))
}

/** Numbers puts a list of its tables before them when it exports a workbook. */
function isOwn({ rows }: RawTable): boolean {
  return !String(rows.at(0)?.[0] ?? '').startsWith('This document was exported from Numbers')
}

function tablesIn(sheet: RawTable): RawTable[] {
  const own = [...sheet.rows]
  const column = own.every(isOneText) ? own.map((row) => [String(row[0] ?? '')]) : undefined
  if (column === undefined) return beginsWithComment(own) ? splitTables(own, sheet.name) : stackedInSheet(sheet)
  const unwrap = unwrapping(column)
  return unwrap === undefined ? stackedInSheet(sheet) : splitTables(column.map(unwrap), sheet.name)
}

function isOneText(row: readonly Cell[]): boolean {
  return typeof (row[0] ?? '') === 'string' && row.slice(1).every((cell) => cell === null || cell === '')
}

/** Google Analytics writes a line of hyphens and then what the report is about. */
function beginsWithComment(rows: readonly (readonly Cell[])[]): boolean {
  return (
    /^# (?:-{3}|\p{L})/u.test(String(rows[0]?.[0] ?? '')) && rows[0]?.slice(1).every((cell) => cell === null) === true
  )
}
