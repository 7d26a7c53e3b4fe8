import type { Database } from 'better-sqlite3'
import { prepared } from '../prepared.ts'
import { BulkRows } from './bulk-rows.ts'
import { type Stage, stagedMeasures, valuesOf } from './stage.ts'

/** Where the values of a measure that one file told begin and end in their table. */
interface Range {
  readonly measure: number
  readonly first: number
  readonly last: number
}

/** The values of a heap, those of each measure in a table of their own: so they lie in the store, and so they are written. */
export class StagedValues {
  readonly #db: Database
  readonly #stage: Stage
  readonly #rows = new Map<number, BulkRows>()
  /** By measure, where the values of the files before end. */
  #before: ReadonlyMap<number, number> = new Map()

  constructor(db: Database, stage: Stage) {
    this.#db = db
    this.#stage = stage
  }

  /** From here on another file is read. */
  begin(): void {
    this.#before = this.#ends()
  }

  add(measure: number, subject: number, span: number, value: number, column: number, row: number): void {
    this.#rowsOf(measure).add(subject, span, value, column, row)
  }

  /** The value at a place, or undefined where none stands. */
  at(measure: number, subject: number, span: number): number | undefined {
    this.#rowsOf(measure).end()
    const table = valuesOf(this.#stage, measure)
    // Made where the first repeated row asks for it: most files have none.
    this.#db.exec(`CREATE INDEX IF NOT EXISTS temp.${table}_by_place ON ${table} (subject, span)`)
    const found = prepared(this.#db, `SELECT value FROM ${table} WHERE subject = ? AND span = ?`).pluck()
    return found.get(subject, span) as number | undefined
  }

  /** Takes away what a file told. */
  forget(file: number): void {
    const { ranges } = this.#stage
    const told = this.#db
      .prepare<[number], Range>(`SELECT measure, first, last FROM ${ranges} WHERE file = ?`)
      .all(file)
    for (const { measure, first, last } of told)
      this.#db.prepare(`DELETE FROM ${valuesOf(this.#stage, measure)} WHERE rowid BETWEEN ? AND ?`).run(first, last)
    this.#db.prepare(`DELETE FROM ${ranges} WHERE file = ?`).run(file)
  }

  /** The file is read: its values end here. */
  end(file: number): void {
    for (const rows of this.#rows.values()) rows.end()
    const add = this.#db.prepare(`INSERT INTO ${this.#stage.ranges} (file, measure, first, last) VALUES (?, ?, ?, ?)`)
    for (const [measure, last] of this.#ends()) {
      const before = this.#before.get(measure) ?? 0
      if (last > before) add.run(file, measure, before + 1, last)
    }
  }

  /** Forgets what was not written yet, and which tables there are: a transaction that failed takes new ones along. */
  clear(): void {
    this.#rows.clear()
  }

  drop(): void {
    for (const measure of stagedMeasures(this.#db, this.#stage))
      this.#db.exec(`DROP TABLE IF EXISTS ${valuesOf(this.#stage, measure)}`)
  }

  #ends(): Map<number, number> {
    const measures = stagedMeasures(this.#db, this.#stage)
    const last = (measure: number) =>
      `SELECT ${measure} AS measure, max(rowid) AS last FROM ${valuesOf(this.#stage, measure)}`
    if (measures.length === 0) return new Map()
    const ends = this.#db.prepare<[], { measure: number; last: number | null }>(measures.map(last).join(' UNION ALL '))
    return new Map(ends.all().map(({ measure, last }) => [measure, last ?? 0]))
  }

  #rowsOf(measure: number): BulkRows {
    const known = this.#rows.get(measure)
    if (known !== undefined) return known
    const table = valuesOf(this.#stage, measure)
    this.#db.exec(`
      CREATE TEMP TABLE IF NOT EXISTS ${table}
        (subject INTEGER, span INTEGER, value REAL, column_no INTEGER, row_number INTEGER);
      INSERT OR IGNORE INTO ${this.#stage.measures} VALUES (${Math.trunc(measure)})`)
    const rows = new BulkRows(this.#db, `${table} (subject, span, value, column_no, row_number)`, 5)
    this.#rows.set(measure, rows)
    return rows
  }
}
