import { existsSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { RawTable } from '../src/core/import/export-file.ts'
import { BulkRows } from '../src/main/backend/database/stage/bulk-rows.ts'
import { FileContent } from '../src/main/backend/files/content.ts'
import { readCsv } from '../src/main/backend/files/read-csv.ts'
import { type Timing, time } from './measure.ts'
import { postsExportName } from './posts-export.ts'

/** The rows of an export as they stand, read and written as the product does both, with the indexes of the comparison. */
export function importRows(path: string, file: string): Promise<Timing> {
  return time('our reader and two indexes: rows as they are', 1, () => {
    if (existsSync(file)) rmSync(file)
    const db = new Database(file)
    const [table] = readCsv(new FileContent(path), postsExportName).tables
    if (table !== undefined) writeRows(db, table)
    db.close()
  })
}

function writeRows(db: Database.Database, { rows }: RawTable): void {
  const [header = []] = rows.slice(0, 1)
  const quoted = header.map((name) => `"${String(name).replaceAll('"', '""')}"`)
  db.exec(`BEGIN; CREATE TABLE posts (${quoted.map((name) => `${name} TEXT`).join(', ')})`)
  const written = new BulkRows(db, 'posts', header.length)
  for (const row of rows.slice(1)) written.add(...row)
  written.end()
  db.exec(`CREATE UNIQUE INDEX by_id ON posts ("Post ID"); CREATE INDEX by_day ON posts ("Publish time"); COMMIT`)
}
