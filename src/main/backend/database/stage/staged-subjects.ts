import type { Database } from 'better-sqlite3'
import { type Subject, subjectKey } from '../../../../core/observation.ts'
import { BulkRows } from './bulk-rows.ts'
import { HashedNames } from './hashed-names.ts'
import type { Stage } from './stage.ts'

/** Names of so many subjects are kept until they are surely written. */
const mostUnwritten = 1_000

/** What the values of a heap are about; numbers count up over all its tables. */
export class StagedSubjects {
  readonly #rows: BulkRows
  readonly #stored
  readonly #unwritten = new Map<number, string>()
  #next = 1

  constructor(db: Database, { subjects }: Stage) {
    this.#rows = new BulkRows(db, `${subjects} (no, table_no, kind, dimension, key)`, 5)
    this.#stored = db.prepare<[number], Subject>(`SELECT kind, dimension, key FROM ${subjects} WHERE no = ?`)
  }

  /** Numbers the subjects of a table: equal ones alike. */
  ofTable(table: number): (subject: Subject) => number {
    const names = new HashedNames()
    let last = { name: '', number: 0 }
    return (subject) => {
      const name = subjectKey(subject)
      if (name !== last.name) {
        const found = names.find(name, (number) => this.#nameOf(number) === name)
        last = { name, number: found ?? this.#add(table, subject, name) }
        if (found === undefined) names.add(name, last.number)
      }
      return last.number
    }
  }

  end(): void {
    this.#rows.end()
    this.#unwritten.clear()
  }

  clear(): void {
    this.#rows.clear()
    this.#unwritten.clear()
  }

  #add(table: number, subject: Subject, name: string): number {
    if (this.#unwritten.size >= mostUnwritten) this.end()
    const number = this.#next
    this.#next += 1
    const dimension = subject.kind === 'segment' ? subject.dimension : ''
    this.#rows.add(number, table, subject.kind, dimension, subject.kind === 'account' ? '' : subject.key)
    this.#unwritten.set(number, name)
    return number
  }

  #nameOf(number: number): string | undefined {
    const unwritten = this.#unwritten.get(number)
    if (unwritten !== undefined) return unwritten
    const stored = this.#stored.get(number)
    return stored === undefined ? undefined : subjectKey(stored)
  }
}
