import type { IsoDate } from '../../date.ts'
import type { Observation } from '../../observation.ts'
import type { Period } from '../../period.ts'
import { sumColumns } from '../cells/read-figure.ts'
import { blankedColumns } from '../counting/blanked-columns.ts'
import { type CountedRows, countRows } from '../counting/count-rows.ts'
import type { ReadTable } from '../import-plan.ts'
import type { Recognised } from '../recognise.ts'
import { RowReader } from './row-reader.ts'
import { stocksAbove } from './stock-above.ts'
import type { DataRow, TableContext } from './table-context.ts'

/** Reads the rows of a table into observations; each row has exactly one outcome. */
export function readTable(
  match: Recognised,
  rows: readonly DataRow[],
  totals: readonly DataRow[],
  context: TableContext,
): ReadTable {
  const { tally, posts, ...read } =
    match.report.counting === undefined || match.report.subject === 'nothing'
      ? readRows(match, rows, context)
      : countRows(match, rows, context)
  const observations = [...read.observations, ...stocksAbove(match, context)]
  const days = observations.filter((one) => one.grain === 'day').map((one) => one.to)
  const blanked = blankedColumns(match)
  return {
    name: match.table.name,
    index: match.table.index,
    report: match.report.id,
    platform: context.platform,
    accountName: context.account.name,
    accountPlatformId: context.account.platformId,
    accountHint: context.accountHint,
    period: days.length > 0 ? rangeOf(days) : (context.window ?? ownPeriod(observations)),
    tally: { rows: rows.length, ...tally },
    headers: headersOf(match),
    columns: sumColumns(match, rows, totals, context.decimal),
    posts,
    observations,
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

function readRows(match: Recognised, rows: readonly DataRow[], context: TableContext): CountedRows {
  const reader = new RowReader(match, context)
  const tally = { observed: 0, merged: 0, rejected: 0, blank: 0 }
  for (const row of rows) tally[reader.read(row)] += 1
  return { tally, observations: reader.observations, posts: [...reader.posts.values()] }
}

/** The days of rows that each say which days they cover. */
function ownPeriod(observations: readonly Observation[]): Period | null {
  const days = observations.flatMap(({ grain, from, to }) => (grain === 'period' ? [from, to] : []))
  return days.length > 0 ? rangeOf(days) : null
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
