import type { Database } from 'better-sqlite3'
import type { OpenTable, Place, TableValues } from '../../../../core/import/values/table-values.ts'
import type { Observation, Post } from '../../../../core/observation.ts'
import { foldText } from '../fold-text.ts'
import { MeasureNumbers } from '../values/measures.ts'
import { spanNumber } from '../values/spans.ts'
import { BulkRows } from './bulk-rows.ts'
import { dropStage, makeStage, type Stage, stagedMeasures } from './stage.ts'
import { StagedSubjects } from './staged-subjects.ts'
import { StagedValues } from './staged-values.ts'
import type { TableRows } from './table-rows.ts'

const noSpan = { grain: '', from: '', to: '', number: 0 }

/**
 * The values of a heap while a person makes up their mind: in temporary tables, so that their number is bounded by the
 * disk and not by memory. Nothing of it is part of the workspace, and it goes with the connection.
 */
export class StagedHeap {
  readonly stage: Stage
  readonly #db: Database
  readonly #measures: MeasureNumbers
  readonly #spans = new Set<number>()
  readonly #values: StagedValues
  readonly #subjects: StagedSubjects
  readonly #posts: BulkRows
  readonly #addSpan
  readonly #addTable
  #lastSpan = noSpan

  constructor(db: Database) {
    this.#db = db
    this.stage = makeStage(db)
    this.#measures = new MeasureNumbers(db)
    const { posts, spans, tables } = this.stage
    this.#values = new StagedValues(db, this.stage)
    this.#subjects = new StagedSubjects(db, this.stage)
    this.#posts = new BulkRows(
      db,
      `${posts} (subject, platform_id, link, published_on, title, folded_title, kind, campaign_name)`,
      8,
    )
    this.#addSpan = db.prepare<unknown[]>(
      `INSERT OR IGNORE INTO ${spans} (id, grain, from_date, to_date) VALUES (?, ?, ?, ?)`,
    )
    this.#addTable = db.prepare<unknown[]>(`INSERT INTO ${tables} (file, place) VALUES (?, ?)`)
  }

  /** The numbers of the measures of which its files speak, ascending. */
  get measures(): readonly number[] {
    return stagedMeasures(this.#db, this.stage)
  }

  /** Reads a file, whose tables are opened in their order. What was read of it before is forgotten. */
  read<Result>(file: number, work: (open: OpenTable) => Result): Result {
    const reading = this.#db.transaction(() => {
      this.#forget(file)
      this.#values.begin(file)
      let next = 0
      const open = () => {
        next += 1
        return this.#open(file, next - 1)
      }
      const result = work(open)
      this.#subjects.end()
      this.#posts.end()
      this.#values.end()
      return result
    })
    try {
      return reading()
    } catch (error) {
      // What was written is gone with the transaction, and so are the spans that it was the first to name.
      this.#spans.clear()
      this.#lastSpan = noSpan
      for (const rows of [this.#subjects, this.#values, this.#posts]) rows.clear()
      throw error
    }
  }

  drop(): void {
    if (!this.#db.open) return
    dropStage(this.#db, this.stage)
  }

  #open(file: number, place: number): TableValues {
    const table = Number(this.#addTable.run(file, place).lastInsertRowid)
    const subject = this.#subjects.ofTable(table)
    const rows = this.#values.table()
    return {
      subject,
      add: (subject, value) => this.#add(rows, subject, value),
      at: (subject, place) => this.#at(rows, subject, place),
      describe: (subject, post) => this.#describe(subject, post),
    }
  }

  #add(rows: TableRows, subject: number, { measure, grain, from, to, value, trace }: Observation): void {
    rows.add(this.#measures.of(measure), subject, this.#span(grain, from, to), value, trace)
  }

  /** Most values are told of the same days as the one before. */
  #span(grain: Observation['grain'], from: string, to: string): number {
    const last = this.#lastSpan
    if (last.grain === grain && last.from === from && last.to === to) return last.number
    const number = spanNumber(grain, from, to)
    this.#lastSpan = { grain, from, to, number }
    if (!this.#spans.has(number)) {
      this.#spans.add(number)
      this.#addSpan.run(number, grain, from, to)
    }
    return number
  }

  #at(rows: TableRows, subject: number, { measure, grain, from, to }: Place): number | undefined {
    return rows.at(this.#measures.of(measure), subject, spanNumber(grain, from, to))
  }

  #describe(subject: number, { platformId, link, publishedOn, title, kind, campaignName }: Post): void {
    this.#posts.add(subject, platformId, link, publishedOn, title, foldText(title), kind, campaignName)
  }

  #forget(file: number): void {
    const { tables, subjects, posts } = this.stage
    const own = `(SELECT no FROM ${subjects} WHERE table_no IN (SELECT no FROM ${tables} WHERE file = ?))`
    this.#values.forget(file)
    for (const sql of [
      `DELETE FROM ${posts} WHERE subject IN ${own}`,
      `DELETE FROM ${subjects} WHERE table_no IN (SELECT no FROM ${tables} WHERE file = ?)`,
      `DELETE FROM ${tables} WHERE file = ?`,
    ])
      this.#db.prepare(sql).run(file)
  }
}
