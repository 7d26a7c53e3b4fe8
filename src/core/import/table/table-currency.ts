import { measureOf } from '../../measure.ts'
import type { Column } from '../../sources/shape/column.ts'
import type { Recognised } from '../recognise.ts'
import type { DataRow } from './table-context.ts'

/**
 * The one currency of a table's sums of money: as its rows say, else as a header says in brackets, `Amount spent (CHF)`.
 */
export class TableCurrency {
  readonly #columns: Recognised['columns']
  readonly #index: number | undefined
  readonly #found = new Set<string>()

  constructor({ columns }: Recognised) {
    this.#columns = columns
    this.#index = columns.find((one) => one.column?.role === 'currency')?.index
  }

  add({ cells }: DataRow): void {
    if (this.#index === undefined) return
    const text = String(cells[this.#index] ?? '').trim()
    if (/^\p{L}{3}$/u.test(text)) this.#found.add(text.toUpperCase())
  }

  /** Undefined where it has none, where nothing tells, and where there are several, which are kept apart row by row. */
  found(): string | undefined {
    if (this.#found.size > 0) return this.#found.size === 1 ? [...this.#found][0] : undefined
    const ofMoney = this.#columns.filter(({ column }) => column !== null && isMoney(column.measure))
    return ofMoney.flatMap(({ header }) => /\(([A-Z]{3})\)\s*$/.exec(header)?.[1] ?? [])[0]
  }
}

function isMoney(measure: Column['measure']): boolean {
  return measure !== null && measure !== 'of-title' && measure !== 'of-line' && measureOf(measure).unit === 'money'
}
