import type { Database } from 'better-sqlite3'

/** One step of the schema, forward only. Once shipped it is never edited: a correction is the next migration. */
export interface Migration {
  /** By tens or fives, so that branches can be put in order; it becomes the file's `user_version`. */
  readonly number: number
  readonly name: string
  readonly apply: (db: Database) => void
}
