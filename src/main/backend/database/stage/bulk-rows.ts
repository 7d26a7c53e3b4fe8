import type { Database, Statement } from 'better-sqlite3'

/** Several rows a statement: SQLite then spends its time on rows, not on calls. */
const rowsAtOnce = 50

type Cell = string | number | null

/** Gathers rows for one table and writes them in bulk; what was added last is written by `end`. */
export class BulkRows {
  readonly #db: Database
  readonly #into: string
  readonly #width: number
  readonly #full: Statement<unknown[]>
  #cells: Cell[] = []

  /** `into` is a table with its columns, such as `posts (id, title)`; each row has `width` cells. */
  constructor(db: Database, into: string, width: number) {
    this.#db = db
    this.#into = into
    this.#width = width
    this.#full = this.#statement(rowsAtOnce)
  }

  add(...row: readonly Cell[]): void {
    this.#cells.push(...row)
    if (this.#cells.length < this.#width * rowsAtOnce) return
    this.#full.run(this.#cells)
    this.#cells = []
  }

  end(): void {
    if (this.#cells.length > 0) this.#statement(this.#cells.length / this.#width).run(this.#cells)
    this.#cells = []
  }

  /** Forgets what was not written yet. */
  clear(): void {
    this.#cells = []
  }

  #statement(rows: number): Statement<unknown[]> {
    const row = `(${Array(this.#width).fill('?').join(', ')})`
    return this.#db.prepare(`INSERT INTO ${this.#into} VALUES ${Array(rows).fill(row).join(', ')}`)
  }
}
