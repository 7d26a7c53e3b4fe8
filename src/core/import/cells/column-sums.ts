import { measureOf } from '../../measure.ts'
import type { ReadColumn } from '../import-plan.ts'
import type { Recognised } from '../recognise.ts'
import type { LocatedColumn } from '../table/locate/located-column.ts'
import type { DataRow } from '../table/table-context.ts'
import { measureOfColumn, readPrinted } from './read-figure.ts'
import type { DecimalSign } from './read-number.ts'

/** The sum of one column as printed. */
class ColumnSum {
  readonly located: LocatedColumn
  sum = 0
  count = 0
  empty = 0
  /** A column that nobody knows and that holds more than numbers is none of figures. */
  isOther = false

  constructor(located: LocatedColumn) {
    this.located = located
  }

  add({ cells }: DataRow, decimal: DecimalSign): void {
    const { index, column } = this.located
    const read = readPrinted(cells[index] ?? null, column?.form ?? 'plain', decimal)
    if (read.kind === 'value') {
      this.sum += read.value
      this.count += 1
    } else if (read.kind === 'empty') this.empty += 1
    else if (column === null) this.isOther = true
  }

  /** A column in which nothing at all is a number has no sum, not a sum of zero. */
  isSum(rows: number): boolean {
    const unread = this.count === 0 && (this.located.column === null || this.empty === 0)
    return !this.isOther && !(unread && rows > 0)
  }
}

/** Sums every column of figures as printed, known or not; ids, texts and dates are no figures. */
export class ColumnSums {
  readonly #match: Recognised
  readonly #decimal: DecimalSign
  readonly #sums: readonly ColumnSum[]
  #rows = 0

  constructor(match: Recognised, decimal: DecimalSign) {
    this.#match = match
    this.#decimal = decimal
    this.#sums = match.columns
      .filter(({ column }) => column === null || column.role === 'figure')
      .map((located) => new ColumnSum(located))
  }

  add(row: DataRow): void {
    this.#rows += 1
    for (const sum of this.#sums) if (!sum.isOther) sum.add(row, this.#decimal)
  }

  /** The columns, each with what the platform's own row of totals says, where there is one. */
  columns(totals: DataRow | undefined): ReadColumn[] {
    const hasCurrencies = this.#match.columns.some(
      ({ column }) => column?.role === 'segment' && column.dimension === 'currency',
    )
    return this.#sums.flatMap((one) => {
      if (!one.isSum(this.#rows)) return []
      const { header, column, index } = one.located
      const measure = column === null ? null : measureOfColumn(this.#match, column.measure)
      // Sums of money in several currencies have no sum.
      if (measure !== null && measureOf(measure).unit === 'money' && hasCurrencies) return []
      const total = readPrinted(totals?.cells[index] ?? null, column?.form ?? 'plain', this.#decimal)
      const { sum, count, empty } = one
      return [{ header, measure, sum, count, empty, total: total.kind === 'value' ? total.value : null }]
    })
  }
}
