import type { IsoDate } from '../../date.ts'
import type { Observation } from '../../observation.ts'
import type { DateOrder } from '../../sources/shape/source.ts'
import type { Cell } from '../cell.ts'
import { daysNamedIn } from '../cells/days-in-text.ts'
import { readNumber } from '../cells/read-number.ts'
import type { Recognised } from '../recognise.ts'
import type { TableContext } from './table-context.ts'

/** The stock that a sentence above the header gives: `Total followers on 4/23/2026:` and a number beside or after it. */
export function stocksAbove(match: Recognised, context: TableContext): Observation[] {
  const measure = match.report.quirks?.stockAbove
  if (measure === undefined) return []
  for (const [at, row] of [...match.table.rows.slice(0, match.header)].entries()) {
    const day = dayIn(row[0] ?? null, context.dateOrder)
    const found = day === undefined ? undefined : numberIn(row, context)
    if (day === undefined || found === undefined) continue
    const trace = { table: match.table.index, row: match.table.firstRow + at, column: found.column }
    return [{ subject: { kind: 'account' }, measure, grain: 'day', from: day, to: day, value: found.value, trace }]
  }
  return []
}

function dayIn(cell: Cell, order: DateOrder): IsoDate | undefined {
  return daysNamedIn(String(cell ?? ''), order)[0]
}

function numberIn(row: readonly Cell[], context: TableContext): { value: number; column: number } | undefined {
  const after = /:\s*([\d\s.,]+)$/.exec(String(row[0] ?? ''))?.[1]
  for (const [at, cell] of [after ?? null, ...row.slice(1)].entries()) {
    const read = readNumber(cell, context.decimal)
    if (read.kind === 'value') return { value: read.value, column: at + 1 }
  }
  return undefined
}
