import type { Database } from 'better-sqlite3'
import { columnOf, type Stage, stagedMeasures } from './stage.ts'
import { TableRows } from './table-rows.ts'

/** The values of a heap, as its tables tell them: a row of a table is a row here, with a column for each measure. */
export class StagedValues {
  readonly #db: Database
  readonly #stage: Stage
  readonly #measures = new Set<number>()
  readonly #lastRow
  readonly #lastLayout
  #tables: TableRows[] = []
  #file = 0
  #first = 0
  #layouts = 0

  constructor(db: Database, stage: Stage) {
    this.#db = db
    this.#stage = stage
    this.#lastRow = db.prepare<[], number>(`SELECT coalesce(max(no), 0) FROM ${stage.rows}`).pluck()
    this.#lastLayout = db.prepare<[], number>(`SELECT coalesce(max(layout), 0) FROM ${stage.layouts}`).pluck()
  }

  /** From here on another file is read. */
  begin(file: number): void {
    this.#file = file
    this.#first = (this.#lastRow.get() ?? 0) + 1
    this.#layouts = this.#lastLayout.get() ?? 0
    this.#tables = []
    for (const measure of stagedMeasures(this.#db, this.#stage)) this.#measures.add(measure)
  }

  /** Where a table of the file puts its values. */
  table(): TableRows {
    const rows = new TableRows(this.#db, this.#stage, {
      file: this.#file,
      nextLayout: () => {
        this.#layouts += 1
        return this.#layouts
      },
      makeColumn: (measure) => this.#makeColumn(measure),
    })
    this.#tables.push(rows)
    return rows
  }

  /** The file is read: its values end here. */
  end(): void {
    for (const rows of this.#tables) rows.end()
    this.#tables = []
    const last = this.#lastRow.get() ?? 0
    if (last < this.#first) return
    this.#db.prepare(`INSERT INTO ${this.#stage.ranges} VALUES (?, ?, ?)`).run(this.#file, this.#first, last)
  }

  /** Takes away what a file told. */
  forget(file: number): void {
    const { rows, layouts, ranges } = this.#stage
    this.#db
      .prepare(
        `DELETE FROM ${rows} WHERE no BETWEEN (SELECT first FROM ${ranges} WHERE file = @file)
           AND (SELECT last FROM ${ranges} WHERE file = @file)`,
      )
      .run({ file })
    for (const table of [layouts, ranges]) this.#db.prepare(`DELETE FROM ${table} WHERE file = ?`).run(file)
  }

  /** Forgets what was not written yet, and which columns there are: a transaction that failed takes new ones along. */
  clear(): void {
    this.#tables = []
    this.#measures.clear()
  }

  #makeColumn(measure: number): void {
    if (this.#measures.has(measure)) return
    this.#measures.add(measure)
    const { rows, measures } = this.#stage
    this.#db.exec(`
      ALTER TABLE temp.${rows} ADD COLUMN ${columnOf(measure)} REAL;
      INSERT INTO ${measures} VALUES (${Math.trunc(measure)})`)
  }
}
