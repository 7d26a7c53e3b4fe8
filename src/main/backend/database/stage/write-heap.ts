import type { Database } from 'better-sqlite3'
import { type Contender, contestValues, makeArriving, valueColumns } from '../values/contested-values.ts'
import { type Stage, stagedMeasures, valuesOf } from './stage.ts'

/** Gives every subject of a heap its number in the store. Its accounts are there already. */
export function numberHeap(db: Database, { tables, subjects, spans, placed }: Stage): void {
  const base = db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM subjects').pluck().get() ?? 0
  db.exec(`
    INSERT INTO subjects (id, account_id, kind, dimension, key)
      SELECT ${base} + placed.no, account_id, kind, dimension, key
      FROM ${placed} AS placed JOIN ${subjects} AS staged USING (no) JOIN ${tables} AS own ON own.no = table_no
      WHERE subject_id IS NULL AND same_as = placed.no ORDER BY placed.no;
    UPDATE ${placed} SET subject_id = ${base} + same_as WHERE subject_id IS NULL;
    INSERT OR IGNORE INTO main.spans (id, grain, from_date, to_date) SELECT id, grain, from_date, to_date FROM ${spans}`)
}

/** The accounts of tables that were made anew. */
export function setOwner(db: Database, { tables }: Stage, file: number, place: number, accountId: string): void {
  db.prepare(`UPDATE ${tables} SET account_id = ? WHERE file = ? AND place = ?`).run(accountId, file, place)
}

/** So many take less time than somebody waits for a sign of life. */
const valuesAtOnce = 200_000

/** Writes what one file of a heap says, all of it as the work of one import. */
export class FileWriter {
  readonly #db: Database
  readonly #stage: Stage
  readonly #file: number
  readonly #by: Contender

  constructor(db: Database, stage: Stage, file: number, by: Contender) {
    this.#db = db
    this.#stage = stage
    this.#file = file
    this.#by = by
    this.#numberColumns()
  }

  /** Values of a measure where none stood, many at a time, as they lie in the store. Yields how many there were. */
  *addFresh(measure: number): Generator<number> {
    const { ranges } = this.#stage
    const range = this.#db
      .prepare<[number], { first: number; last: number }>(`SELECT first, last FROM ${ranges} WHERE file = ?`)
      .get(this.#file)
    if (range === undefined) return
    const add = this.#db.prepare(
      `INSERT INTO observations (${valueColumns}) ${this.#told(measure)}
       WHERE told.no BETWEEN @first AND @last
         AND told.no NOT IN (SELECT value_row FROM ${this.#stage.decisions} WHERE measure = @measure)
       ORDER BY placed.subject_id, told.span`,
    )
    for (let { first } = range; first <= range.last; first += valuesAtOnce) {
      const last = Math.min(first + valuesAtOnce - 1, range.last)
      yield add.run({ file: this.#file, measure, first, last }).changes
    }
  }

  /** Values where others stood before. */
  contest(): number {
    makeArriving(this.#db)
    const arrived = this.#addDecided(
      (measure) => `INSERT INTO arriving ${this.#told(measure)}`,
      "'same', 'restate', 'outdated'",
    )
    if (arrived > 0) contestValues(this.#db, this.#by)
    return arrived
  }

  /** Values that a later file of the heap overtakes wait from the start. */
  setAside(): number {
    const { importNumber } = this.#by
    return this.#addDecided(
      (measure) =>
        `INSERT OR REPLACE INTO overtaken_values (${valueColumns}, import_number)
         ${this.#told(measure, `, ${Math.trunc(importNumber)}`)}`,
      "'overtaken'",
    )
  }

  #numberColumns(): void {
    const { layouts } = this.#stage
    const { importNumber } = this.#by
    this.#db
      .prepare(
        `INSERT OR IGNORE INTO value_columns (import_number, table_index, column_number)
         SELECT ?, table_index, column_number FROM ${layouts} WHERE file = ? ORDER BY 2, 3`,
      )
      .run(importNumber, this.#file)
    this.#db
      .prepare(
        `UPDATE ${layouts} SET column_id = (SELECT id FROM value_columns AS known WHERE import_number = ?
           AND known.table_index = ${layouts}.table_index AND known.column_number = ${layouts}.column_number)
         WHERE file = ?`,
      )
      .run(importNumber, this.#file)
  }

  /** The file's values of a measure as the store has them. */
  #told(measure: number, more = ''): string {
    return `
      SELECT @measure, placed.subject_id, told.span, told.value, told.column_id, told.row_number${more}
      FROM ${valuesOf(this.#stage, measure)} AS told
      CROSS JOIN ${this.#stage.placed} AS placed ON placed.no = told.subject AND placed.file = @file`
  }

  /** Runs what takes up values for each measure of which some were so decided. Returns how many there are. */
  #addDecided(take: (measure: number) => string, actions: string): number {
    const { decisions } = this.#stage
    const decided = `FROM ${decisions} WHERE measure = @measure AND file = @file AND action IN (${actions})`
    let sum = 0
    for (const measure of stagedMeasures(this.#db, this.#stage)) {
      const some = this.#db.prepare<unknown[], 0 | 1>(`SELECT EXISTS (SELECT 1 ${decided})`).pluck()
      if (some.get({ measure, file: this.#file }) === 0) continue
      const sql = `${take(measure)} WHERE told.no IN (SELECT value_row ${decided})`
      sum += this.#db.prepare(sql).run({ measure, file: this.#file }).changes
    }
    return sum
  }
}
