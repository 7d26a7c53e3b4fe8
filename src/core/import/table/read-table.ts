import type { IsoDate } from '../../date.ts'
import type { Period } from '../../period.ts'
import { ColumnSums } from '../cells/column-sums.ts'
import type { Blanked } from '../counting/blanked-columns.ts'
import { countRows } from '../counting/count-rows.ts'
import type { ReadTable, RowTally } from '../import-plan.ts'
import type { Recognised } from '../recognise.ts'
import { columnsLeft } from '../supplement/supplemented.ts'
import { SummarisedValues } from '../values/summarised-values.ts'
import type { TableValues } from '../values/table-values.ts'
import { RowReader } from './row-reader.ts'
import { stocksAbove } from './stock-above.ts'
import { fillsBeyond } from './survey-table.ts'
import type { DataRow, TableContext } from './table-context.ts'
import { TableCurrency } from './table-currency.ts'

/** Reads the rows of an account one after the other into values; each row has exactly one outcome. */
export class TableReader {
  readonly #match: Recognised
  readonly #context: TableContext
  readonly #values: SummarisedValues
  readonly #sums: ColumnSums
  readonly #currency: TableCurrency
  readonly #rows: RowsRead
  #count = 0
  #torn = 0

  constructor(match: Recognised, context: TableContext) {
    this.#match = match
    this.#context = context
    this.#values = new SummarisedValues(context.open(), context.exportedOn)
    this.#sums = new ColumnSums(match, context.decimal)
    this.#currency = new TableCurrency(match)
    const { counting, subject } = match.report
    const isCounted = counting !== undefined && subject !== 'nothing'
    this.#rows = isCounted ? countedRows(match, context, this.#values) : readRows(match, context, this.#values)
  }

  read(row: DataRow): void {
    this.#count += 1
    if (this.#isTorn(row)) return
    this.#sums.add(row)
    this.#currency.add(row)
    this.#rows.read(row)
  }

  /** Nobody can tell which figure of such a row is which. */
  #isTorn(row: DataRow): boolean {
    const { log, mostCells } = this.#context
    if (mostCells === null || !fillsBeyond(row.cells, mostCells)) return false
    this.#torn += 1
    const lengths = { found: row.cells.length, expected: mostCells }
    log.add('row-too-long', 'warning', { table: this.#match.table.name, row: row.number }, lengths)
    return true
  }

  /** The table once all rows are read, with the platform's own row of totals, where there is one. */
  done(totals: DataRow | undefined, blanked: Blanked | undefined): ReadTable {
    const match = this.#match
    const context = this.#context
    const values = this.#values
    const tally = this.#rows.end()
    for (const stock of stocksAbove(match, context)) values.add(values.subject(stock.subject), stock)
    const { summary, observations, posts } = values
    const currency = this.#currency.found()
    const left = columnsLeft(match).map(({ header }) => header)
    const { supplement } = match
    return {
      name: match.table.name,
      index: match.table.index,
      report: match.report.id,
      platform: context.platform,
      accountName: context.account.name,
      accountPlatformId: context.account.platformId,
      accountHint: context.accountHint,
      period: summary.daily ?? context.window ?? summary.periods,
      tally: { rows: this.#count, ...tally, rejected: tally.rejected + this.#torn },
      headers: headersOf(match),
      columns: this.#sums.columns(totals),
      observations,
      posts,
      summary,
      ...(currency === undefined ? {} : { currency }),
      ...(left.length === 0 ? {} : { left }),
      ...(supplement === undefined ? {} : { supplement }),
      ...(blanked === undefined ? {} : { blanked }),
    }
  }
}

interface RowsRead {
  read(row: DataRow): void
  end(): Omit<RowTally, 'rows'>
}

function headersOf({ columns }: Recognised): string[] {
  const headers: string[] = []
  for (const { index, header } of columns) {
    while (headers.length <= index) headers.push('')
    headers[index] = header
  }
  return headers
}

function readRows(match: Recognised, context: TableContext, values: TableValues): RowsRead {
  const reader = new RowReader(match, context, values)
  const tally = { observed: 0, merged: 0, rejected: 0, blank: 0 }
  return {
    read: (row) => {
      tally[reader.read(row)] += 1
    },
    end: () => {
      reader.end()
      return tally
    },
  }
}

/** Rows that are persons are few, and which of them are one person shows only when all are there. */
function countedRows(match: Recognised, context: TableContext, values: TableValues): RowsRead {
  const rows: DataRow[] = []
  return { read: (row) => rows.push(row), end: () => countRows(match, rows, context, values) }
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
