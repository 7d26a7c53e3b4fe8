import { ownCell } from '../../../core/import/own-text.ts'
import { firstOf, type Row, type Rows, rowsInHead } from '../../../core/import/rows.ts'
import { type TablePlace, unpadded } from './split-tables.ts'
import type { TextRows } from './text-rows.ts'

/** The rows of a table that stays in its file: each reading takes the file apart from its beginning. */
export class TextTable implements Rows {
  readonly length: number
  readonly #rows: TextRows
  readonly #start: number
  readonly #head: Row[] = []

  constructor(rows: TextRows, { start, end }: TablePlace) {
    this.#rows = rows
    this.#start = start
    this.length = end - start
  }

  at(place: number): Row | undefined {
    if (place >= this.length) return undefined
    return place < rowsInHead ? this.#headRows()[place] : firstOf(this.slice(place, place + 1))
  }

  slice(start: number, end = this.length): Iterable<Row> {
    const to = Math.min(end, this.length)
    return to <= rowsInHead ? this.#headRows().slice(start, to) : this.#between(start, to)
  }

  [Symbol.iterator](): Iterator<Row> {
    return this.#between(0, this.length)
  }

  #headRows(): readonly Row[] {
    if (this.#head.length === 0)
      for (const row of this.#between(0, Math.min(rowsInHead, this.length))) this.#head.push(row.map(ownCell))
    return this.#head
  }

  *#between(start: number, end: number): Generator<Row> {
    const [from, to] = [this.#start + start, this.#start + end]
    let at = 0
    for (const row of this.#rows) {
      if (at >= to) return
      if (at >= from) yield unpadded(row)
      at += 1
    }
  }
}
