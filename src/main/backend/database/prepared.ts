import type { Database, Statement } from 'better-sqlite3'

const known = new WeakMap<Database, Map<string, Statement<unknown[]>>>()

/**
 * The statement of a text, prepared once for its connection: for what is run so often, or under so many names, that its
 * statements would fill the memory before they are let go.
 */
export function prepared(db: Database, sql: string): Statement<unknown[]> {
  const own = known.get(db) ?? new Map<string, Statement<unknown[]>>()
  known.set(db, own)
  const found = own.get(sql) ?? db.prepare<unknown[]>(sql)
  own.set(sql, found)
  return found
}
