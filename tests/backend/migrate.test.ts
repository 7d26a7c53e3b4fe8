import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { migrate } from '../../src/main/backend/database/migrate.ts'
import { migrations, newestVersion } from '../../src/main/backend/database/migrations/index.ts'
import { createDatabase } from '../../src/main/backend/database/open.ts'
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
  const loose = db.prepare("SELECT name FROM pragma_table_list WHERE strict = 0 AND name NOT LIKE 'sqlite%'").all()
  expect(loose).toEqual([])
  db.close()
})

test('migrations are numbered by tens, each above the last', () => {
  const numbers = migrations.map((migration) => migration.number)
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  expect(numbers.every((number) => number % 10 === 0)).toBe(true)
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
