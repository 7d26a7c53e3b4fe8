import type { Problem, ProblemCode } from '../../problem.ts'
import type { Cell } from '../cell.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { Recognised } from '../recognise.ts'
import type { DataRow, TableContext } from './table-context.ts'

/** Says what is wrong with the rows of a table, and where it stands. */
export class RowLog {
  readonly #table: string
  readonly #log: ProblemLog

  constructor({ table }: Recognised, { log }: TableContext) {
    this.#table = table.name
    this.#log = log
  }

  /** `column` is its header; without one the row as a whole is meant. */
  add(code: ProblemCode, severity: Problem['severity'], row: DataRow, column: string, cell: Cell): void {
    const place = { table: this.#table, row: row.number, ...(column === '' ? {} : { column }) }
    this.#log.add(code, severity, place, { text: String(cell ?? '').slice(0, 80) })
  }
}
