import type { Database } from 'better-sqlite3'

/**
 * SQLite cannot change a CHECK: the table is written anew from its own text, so that columns added since come along, and
 * with its indexes and triggers.
 */
export function rebuildTable(db: Database, table: string, changed: (sql: string) => string): void {
  const parts = db
    .prepare<[string], { type: string; sql: string }>(
      'SELECT type, sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL',
    )
    .all(table)
  const before = parts.find(({ type }) => type === 'table')?.sql ?? ''
  const head = new RegExp(`^CREATE TABLE "?${table}"?`)
  const after = changed(before)
  if (after === before) throw new Error(`Nothing of ${table} was changed`)
  db.exec(after.replace(head, `CREATE TABLE ${table}_rebuilt`))
  db.exec(`INSERT INTO ${table}_rebuilt SELECT * FROM ${table}; DROP TABLE ${table};
    ALTER TABLE ${table}_rebuilt RENAME TO ${table}`)
  for (const { type, sql } of parts) if (type !== 'table') db.exec(sql)
}
