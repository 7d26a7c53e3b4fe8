import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { Grain } from '../../src/core/observation.ts'
import { applicationId } from '../../src/main/backend/database/file-header.ts'
import { keptContent } from '../../src/main/backend/database/imports/import-pieces.ts'
import { migrate } from '../../src/main/backend/database/migrate.ts'
import { firstSchema } from '../../src/main/backend/database/migrations/0010-first-schema.ts'
import { importPieces } from '../../src/main/backend/database/migrations/0025-import-pieces.ts'
import { migrations, newestVersion } from '../../src/main/backend/database/migrations/index.ts'
import { createDatabase, openDatabase } from '../../src/main/backend/database/open.ts'
import { spanNumber } from '../../src/main/backend/database/values/spans.ts'
import { temporaryFolder } from '../support/workspace.ts'

const now = '2026-10-05T09:30:00.000Z'
const snapshot = join(import.meta.dirname, 'schema.snapshot.sql')

test('a fresh file has the schema of the snapshot', async () => {
  const db = createDatabase(join(temporaryFolder(), 'Acme.boardroo'), now)
  await expect(schemaOf(db)).toMatchFileSnapshot(snapshot)
  db.close()
})

test('every table is strict', () => {
  const db = createDatabase(join(temporaryFolder(), 'Acme.boardroo'), now)
  const loose = db
    .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'")
    .all()
  expect(loose).toEqual([])
  db.close()
})

test('each migration is numbered above the last, with room between two', () => {
  const numbers = migrations.map((migration) => migration.number)
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  expect(numbers.every((number) => number % 5 === 0)).toBe(true)
})

describe('migrating', () => {
  const next = {
    number: newestVersion + 10,
    name: 'a column',
    apply: (db: Database) => db.exec('ALTER TABLE notes ADD COLUMN colour TEXT'),
  }

  test('keeps the rows, and a copy of the file as it was', () => {
    const { db, folder, path } = withNote()
    migrate(db, path, now, [...migrations, next])
    expect(db.prepare('SELECT text, colour FROM notes').all()).toEqual([{ text: 'Launch', colour: null }])
    expect(db.pragma('user_version', { simple: true })).toBe(next.number)
    const [copy = ''] = readdirSync(join(folder, 'backups'))
    expect(copy).toBe(`Acme ${newestVersion} 2026-10-05T09-30-00.boardroo`)
    const before = new SqliteDatabase(join(folder, 'backups', copy), { readonly: true })
    expect(before.prepare('SELECT count(*) AS notes FROM notes').get()).toEqual({ notes: 1 })
    expect(before.pragma('user_version', { simple: true })).toBe(newestVersion)
    before.close()
  })

  test('does all steps or none', () => {
    const { db, path } = withNote()
    const failing = {
      number: newestVersion + 20,
      name: 'fails',
      apply: () => {
        throw new Error('no')
      },
    }
    expect(() => migrate(db, path, now, [...migrations, next, failing])).toThrow('no')
    expect(db.pragma('user_version', { simple: true })).toBe(newestVersion)
    expect(() => db.prepare('SELECT colour FROM notes')).toThrow('no such column')
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  test('takes the kept files over into pieces', () => {
    const db = new SqliteDatabase(':memory:')
    firstSchema.apply(db)
    const kept = 'Date,Views\n2026-01-01,1\n'
    const insert = db.prepare(`INSERT INTO imports (number, id, file_name, sha256, container, source, verified,
        compressed_bytes, original_length, imported_at, imported_by, exported_on, mapping, problems, added, same, restated, posts)
      VALUES (?, ?, 'f.csv', ?, 'csv', 'x', 1, ?, ?, '', '', '2026-03-31', '[]', '[]', 0, 0, 0, 0)`)
    insert.run(1, 'kept', '0'.repeat(64), deflateSync(kept), kept.length)
    insert.run(2, 'persons', '1'.repeat(64), deflateSync(''), 0)
    importPieces.apply(db)
    expect(keptContent(db, 'persons')).toBeUndefined()
    expect(new TextDecoder().decode(keptContent(db, 'kept')?.whole())).toBe(kept)
    db.close()
  })

  test('refuses to leave broken references', () => {
    const { db, path } = withNote()
    const careless = {
      number: newestVersion + 10,
      name: 'careless',
      apply: (to: Database) =>
        to.exec(
          `INSERT INTO notes (id, date, kind, text, metric_id) VALUES ('n2', '2026-01-01', 'event', 'x', 'none')`,
        ),
    }
    expect(() => migrate(db, path, now, [...migrations, careless])).toThrow('broken references')
    expect(db.prepare('SELECT count(*) AS notes FROM notes').get()).toEqual({ notes: 1 })
  })
})

test('values of the first schema keep their cells, and are rolled up when the file is opened', () => {
  const path = join(temporaryFolder(), 'Acme.boardroo')
  const db = new SqliteDatabase(path)
  db.pragma(`application_id = ${applicationId}`)
  migrate(
    db,
    path,
    now,
    migrations.filter(({ number }) => number === 10),
  )
  db.exec(`
    INSERT INTO accounts (id, position, platform, name) VALUES ('a', 1, 'x', 'Acme');
    INSERT INTO subjects (id, account_id, kind, dimension, key) VALUES (1, 'a', 'account', '', ''), (2, 'a', 'post', '', 'p');
    INSERT INTO posts (subject_id, published_on, title, folded_title) VALUES (2, '2026-06-05', 'P', 'p');
    INSERT INTO imports (number, id, file_name, sha256, container, source, verified, compressed_bytes, original_length,
      imported_at, imported_by, exported_on, mapping, problems, added, same, restated, posts)
    VALUES (1, 'i', 'f.csv', '${'0'.repeat(64)}', 'csv', 'x', 1, x'', 0, '', '', '2026-07-01', '[]', '[]', 0, 0, 0, 0);
    INSERT INTO observations VALUES (1, 'views', 'day', '2026-06-30', '2026-06-30', 7, 1, 0, 2, 3),
      (1, 'views', 'period', '2026-06-01', '2026-06-30', 70, 1, 0, 2, 4),
      (2, 'likes', 'lifetime', '', '2026-07-01', 5, 1, 1, 9, 2);
    INSERT INTO overtaken_values VALUES (1, 'views', 'day', '2026-06-30', '2026-06-30', 6, 1, 2, 8, 1)`)
  const columns =
    'subject_id, measure, grain, from_date, to_date, value, import_number, table_index, row_number, column_number'
  const before = valuesOf(db, columns, 'observations', 'overtaken_values')
  db.close()
  const opened = openDatabase(path, now)
  expect(valuesOf(opened, columns, 'stored_values', 'waiting_values')).toEqual(before)
  expect(opened.prepare('SELECT month, sum, days FROM account_months').all()).toEqual([
    { month: '2026-06', sum: 7, days: 1 },
  ])
  expect(opened.prepare('SELECT month, sum, posts FROM post_months').all()).toEqual([
    { month: '2026-06', sum: 5, posts: 1 },
  ])
  // The numbers that the migration gives are those that reading gives.
  const spans = opened.prepare<[], { id: number; grain: Grain; from: string; to: string }>(
    'SELECT id, grain, from_date AS "from", to_date AS "to" FROM spans',
  )
  for (const { id, grain, from, to } of spans.all()) expect(spanNumber(grain, from, to)).toBe(id)
  opened.close()
})

function valuesOf(db: Database, columns: string, ...tables: string[]): unknown[] {
  return tables.map((table) => db.prepare(`SELECT ${columns} FROM ${table} ORDER BY subject_id, measure, grain`).all())
}

function withNote() {
  const folder = temporaryFolder()
  const path = join(folder, 'Acme.boardroo')
  const db = createDatabase(path, now)
  db.exec(`INSERT INTO notes (id, date, kind, text) VALUES ('n1', '2026-01-01', 'event', 'Launch')`)
  return { db, folder, path }
}

function schemaOf(db: Database): string {
  const rows = db
    .prepare<[], { sql: string }>(`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name`)
    .all()
  return `${rows.map((row) => `${row.sql};`).join('\n')}\n`
}
