import { measures } from '../../measure.ts'
import type { ReadTable } from '../import-plan.ts'
import type { Recognised } from '../recognise.ts'
import { namedPlatform } from './account-of-table.ts'
import type { DataRow, TableContext } from './table-context.ts'

/** Says what a person should know of a table that was read: what is missing, capped, guessed or left out. */
export function noteTable(
  match: Recognised,
  rows: readonly DataRow[],
  tables: readonly ReadTable[],
  context: Pick<TableContext, 'log' | 'window'>,
): void {
  const { report, table } = match
  const place = { table: table.name }
  if (report.subject === 'nothing') {
    context.log.add('table-ignored', 'notice', place, { title: table.name })
    return
  }
  if (rows.length === 0) context.log.add('no-rows', 'warning', place)
  if (report.grain === 'period' && tables.some((one) => one.period === null) && rows.length > 0)
    context.log.add('period-unknown', 'notice', place)
  const cap = report.quirks?.rowCap
  if (cap !== undefined && report.grain === 'period' && rows.length >= cap)
    context.log.add('row-cap-reached', 'notice', place, { cap })
  if (rows.length > 0 && tables.some((one) => one.accountName === null))
    context.log.add('account-unknown', 'notice', {})
  if (namedPlatform(match) === null)
    context.log.add('network-guessed', 'notice', place, { platform: tables[0]?.platform ?? '' })
  noteColumns(match, rows, context)
  noteTotals(match, tables, context)
}

function noteColumns(match: Recognised, rows: readonly DataRow[], { log }: Pick<TableContext, 'log'>): void {
  const table = match.table.name
  for (const { index, header, column } of match.columns) {
    const { across, counting } = match.report
    const known = column !== null || across !== undefined || counting === 'answers'
    if (!known && header.trim() !== '') log.add('column-unknown', 'notice', { table }, { header })
    if (column?.role === 'made-up-value') log.add('made-up-value-left-out', 'notice', { table, column: header })
    const named = column?.role === 'personal' || column?.role === 'person'
    const filled = named && rows.some((row) => (row.cells[index] ?? '') !== '')
    if (filled) log.add('personal-data-left-out', 'notice', { table, column: header })
  }
  const width = match.columns.length
  // A workbook keeps no empty cells at the end of a row; a text keeps them all.
  if (match.table.rows.some((row) => row.some((cell) => typeof cell === 'number'))) return
  for (const row of rows.slice(0, -1))
    if (row.cells.length < width)
      log.add('row-too-short', 'notice', { table, row: row.number }, { found: row.cells.length, expected: width })
}

function noteTotals(match: Recognised, tables: readonly ReadTable[], { log }: Pick<TableContext, 'log'>): void {
  for (const table of tables) {
    for (const { header, measure, total, sum } of table.columns) {
      if (total === null || measure === null || !measures[measure].additive) continue
      const difference = Math.abs(total - sum)
      if (difference > 1e-6 * Math.max(1, Math.abs(total)))
        log.add('total-differs', 'notice', { table: match.table.name, column: header }, { total, sum })
    }
  }
}
