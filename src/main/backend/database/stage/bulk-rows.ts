import type { Database, Statement } from 'better-sqlite3'
import { prepared } from '../prepared.ts'

/** Several rows a statement: SQLite then spends its time on rows, not on calls. */
const rowsAtOnce = 50

type Cell = string | number | null

/** Gathers rows for one table and writes them in bulk; what was added last is written by `end`. */
export class BulkRows {
  readonly #db: Database
  readonly #into: string
  readonly #width: number
  #many: Statement<unknown[]> | undefined
  #cells: Cell[] = []

  /** `into` is a table with its columns, such as `posts (id, title)`; each row has `width` cells. */
  constructor(db: Database, into: string, width: number) {
    this.#db = db
    this.#into = into
    this.#width = width
  }

  add(...row: readonly Cell[]): void {
    this.#cells.push(...row)
    if (this.#cells.length < this.#width * rowsAtOnce) return
    this.#many ??= this.#statement(rowsAtOnce)
    this.#many.run(this.#cells)
    this.#cells = []
  }

  end(): void {
    if (this.#cells.length === 0) return
    const one = this.#statement(1)
    for (let at = 0; at < this.#cells.length; at += this.#width) one.run(this.#cells.slice(at, at + this.#width))
    this.#cells = []
  }

  /** Forgets what was not written yet. */
  clear(): void {
    this.#cells = []
  }

  #statement(rows: number): Statement<unknown[]> {
    const row = `(${Array(this.#width).fill('?').join(', ')})`
    return prepared(this.#db, `INSERT INTO ${this.#into} VALUES ${Array(rows).fill(row).join(', ')}`)
  }
}
