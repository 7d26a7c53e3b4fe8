import type { Database } from 'better-sqlite3'
import { watchedTables } from '../../src/main/backend/database/changes/steps/watched-tables.ts'

/** All that a person edits, row by row, but for the ledger that only grows: what two states of a workspace are compared by. */
export function editedContent(db: Database): Readonly<Record<string, unknown>> {
  const tables = watchedTables(db).filter(({ name }) => name !== 'target_changes')
  return Object.fromEntries(
    tables.map(({ name, columns, key }) => [
      name,
      db.prepare(`SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${key.join(', ')}`).all(),
    ]),
  )
}
