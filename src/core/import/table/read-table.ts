import type { IsoDate } from '../../date.ts'
import type { Period } from '../../period.ts'
import { sumColumns } from '../cells/read-figure.ts'
import { blankedColumns } from '../counting/blanked-columns.ts'
import { countRows } from '../counting/count-rows.ts'
import type { ReadTable, RowTally } from '../import-plan.ts'
import type { Recognised } from '../recognise.ts'
import { SummarisedValues } from '../values/summarised-values.ts'
import type { TableValues } from '../values/table-values.ts'
import { currencyOf } from './currency-of.ts'
import { RowReader } from './row-reader.ts'
import { stocksAbove } from './stock-above.ts'
import type { DataRow, TableContext } from './table-context.ts'

/** Reads the rows of a table into values; each row has exactly one outcome. */
export function readTable(
  match: Recognised,
  rows: readonly DataRow[],
  totals: readonly DataRow[],
  context: TableContext,
): ReadTable {
  const values = new SummarisedValues(context.open())
  const tally =
    match.report.counting === undefined || match.report.subject === 'nothing'
      ? readRows(match, rows, context, values)
      : countRows(match, rows, context, values)
  for (const stock of stocksAbove(match, context)) values.add(values.subject(stock.subject), stock)
  const { summary, observations, posts } = values
  const blanked = blankedColumns(match)
  const currency = currencyOf(match, rows)
  return {
    name: match.table.name,
    index: match.table.index,
    report: match.report.id,
    platform: context.platform,
    accountName: context.account.name,
    accountPlatformId: context.account.platformId,
    accountHint: context.accountHint,
    period: summary.daily ?? context.window ?? summary.periods,
    tally: { rows: rows.length, ...tally },
    headers: headersOf(match),
    columns: sumColumns(match, rows, totals, context.decimal),
    observations,
    posts,
    summary,
    ...(currency === undefined ? {} : { currency }),
    ...(blanked === undefined ? {} : { blanked }),
  }
}

function headersOf({ columns }: Recognised): string[] {
  const headers: string[] = []
  for (const { index, header } of columns) {
    while (headers.length <= index) headers.push('')
    headers[index] = header
  }
  return headers
}

function readRows(
  match: Recognised,
  rows: readonly DataRow[],
  context: TableContext,
  values: TableValues,
): Omit<RowTally, 'rows'> {
  const reader = new RowReader(match, context, values)
  const tally = { observed: 0, merged: 0, rejected: 0, blank: 0 }
  for (const row of rows) tally[reader.read(row)] += 1
  reader.end()
  return tally
}

/** From the first to the last of some days. */
export function rangeOf(days: readonly IsoDate[]): Period {
  let from = days[0] ?? ''
  let to = from
  for (const day of days) {
    if (day < from) from = day
    if (day > to) to = day
  }
  return { from, to }
}
