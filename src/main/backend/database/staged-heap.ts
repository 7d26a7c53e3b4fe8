import type { Database } from 'better-sqlite3'
import type { OpenTable, Place, TableValues } from '../../../core/import/values/table-values.ts'
import { type Observation, type Post, type Subject, subjectKey } from '../../../core/observation.ts'
import { BulkRows } from './bulk-rows.ts'
import { foldText } from './fold-text.ts'
import { type MeasureNumbers, measureNumbers } from './measures.ts'
import { spanNumber } from './spans.ts'
import { inStage, makeStage, type Stage } from './stage.ts'

/**
 * The values of a heap while a person makes up their mind: in temporary tables, so that their number is bounded by the
 * disk and not by memory. Nothing of it is part of the workspace, and it goes with the connection.
 */
export class StagedHeap {
  readonly stage: Stage
  readonly #db: Database
  readonly #measures: MeasureNumbers
  readonly #spans = new Set<number>()
  readonly #told = new Set<number>()
  readonly #values: BulkRows
  readonly #subjects: BulkRows
  readonly #posts: BulkRows
  readonly #addSpan
  readonly #addColumn
  readonly #addTable
  #nextSubject = 1

  constructor(db: Database) {
    this.#db = db
    this.stage = makeStage(db)
    this.#measures = measureNumbers(db)
    const { values, subjects, posts, spans, columns, tables } = this.stage
    this.#values = new BulkRows(db, `${values} (subject, measure, span, value, column_no, row_number)`, 6)
    this.#subjects = new BulkRows(db, `${subjects} (no, table_no, kind, dimension, key)`, 5)
    this.#posts = new BulkRows(
      db,
      `${posts} (subject, platform_id, link, published_on, title, folded_title, kind, campaign_name)`,
      8,
    )
    this.#addSpan = db.prepare<unknown[]>(
      `INSERT OR IGNORE INTO ${spans} (id, grain, from_date, to_date) VALUES (?, ?, ?, ?)`,
    )
    this.#addColumn = db.prepare<unknown[]>(
      `INSERT INTO ${columns} (file, table_index, column_number) VALUES (?, ?, ?)`,
    )
    this.#addTable = db.prepare<unknown[]>(`INSERT INTO ${tables} (file, place) VALUES (?, ?)`)
  }

  /** The numbers of the measures of which its files speak, ascending. */
  get measures(): readonly number[] {
    return [...this.#told].sort((a, b) => a - b)
  }

  /** Reads a file, whose tables are opened in their order. What was read of it before is forgotten. */
  read<Result>(file: number, work: (open: OpenTable) => Result): Result {
    const reading = this.#db.transaction(() => {
      this.#forget(file)
      let next = 0
      const open = () => {
        next += 1
        return this.#open(file, next - 1)
      }
      const result = work(open)
      for (const rows of this.#gathered()) rows.end()
      return result
    })
    try {
      return reading()
    } catch (error) {
      // What was written is gone with the transaction, and so are the spans that it was the first to name.
      this.#spans.clear()
      for (const rows of this.#gathered()) rows.clear()
      throw error
    }
  }

  drop(): void {
    if (this.#db.open) for (const table of Object.values(this.stage)) this.#db.exec(`DROP TABLE IF EXISTS ${table}`)
  }

  #gathered(): BulkRows[] {
    return [this.#subjects, this.#values, this.#posts]
  }

  #open(file: number, place: number): TableValues {
    const table = Number(this.#addTable.run(file, place).lastInsertRowid)
    const subjects = new Map<string, number>()
    const columns = new Map<number, number>()
    return {
      subject: (subject) => this.#subject(table, subjects, subject),
      add: (subject, value) => this.#add(subject, value, this.#column(file, columns, value)),
      at: (subject, place) => this.#at(subject, place),
      describe: (subject, post) => this.#describe(subject, post),
    }
  }

  #subject(table: number, known: Map<string, number>, subject: Subject): number {
    const name = subjectKey(subject)
    const found = known.get(name)
    if (found !== undefined) return found
    const number = this.#nextSubject
    this.#nextSubject += 1
    known.set(letGo(name), number)
    const dimension = subject.kind === 'segment' ? subject.dimension : ''
    this.#subjects.add(number, table, subject.kind, dimension, subject.kind === 'account' ? '' : subject.key)
    return number
  }

  #column(file: number, known: Map<number, number>, { trace }: Observation): number {
    const place = trace.table * 2 ** 20 + trace.column
    const found = known.get(place)
    if (found !== undefined) return found
    const number = Number(this.#addColumn.run(file, trace.table, trace.column).lastInsertRowid)
    known.set(place, number)
    return number
  }

  #add(subject: number, { measure, grain, from, to, value, trace }: Observation, column: number): void {
    const span = spanNumber(grain, from, to)
    if (!this.#spans.has(span)) {
      this.#spans.add(span)
      this.#addSpan.run(span, grain, from, to)
    }
    const number = this.#measures.get(measure) ?? 0
    this.#told.add(number)
    this.#values.add(subject, number, span, value, column, trace.row)
  }

  #at(subject: number, { measure, grain, from, to }: Place): number | undefined {
    this.#values.end()
    // Made where the first repeated row asks for it: most files have none.
    this.#db.exec(`CREATE INDEX IF NOT EXISTS ${inStage(this.stage, 'values_by_place')} (subject, measure, span)`)
    return this.#db
      .prepare<unknown[], number>(
        `SELECT value FROM ${this.stage.values} WHERE subject = ? AND measure = ? AND span = ?`,
      )
      .pluck()
      .get(subject, this.#measures.get(measure) ?? 0, spanNumber(grain, from, to))
  }

  #describe(subject: number, { platformId, link, publishedOn, title, kind, campaignName }: Post): void {
    this.#posts.add(subject, platformId, link, publishedOn, title, foldText(title), kind, campaignName)
  }

  #forget(file: number): void {
    const { tables, subjects, values, posts, columns } = this.stage
    const own = `(SELECT no FROM ${subjects} WHERE table_no IN (SELECT no FROM ${tables} WHERE file = ?))`
    for (const sql of [
      `DELETE FROM ${values} WHERE subject IN ${own}`,
      `DELETE FROM ${posts} WHERE subject IN ${own}`,
      `DELETE FROM ${subjects} WHERE table_no IN (SELECT no FROM ${tables} WHERE file = ?)`,
      `DELETE FROM ${columns} WHERE file = ?`,
      `DELETE FROM ${tables} WHERE file = ?`,
    ])
      this.#db.prepare(sql).run(file)
  }
}

/** A name read from a file may be a view of a large piece of it: as a text of its own it lets go of it. */
function letGo(text: string): string {
  return text.length < 13 ? text : Buffer.from(text).toString()
}
