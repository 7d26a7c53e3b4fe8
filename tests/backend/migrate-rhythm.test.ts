import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from '../../src/main/backend/database/migrate.ts'
import { migrations } from '../../src/main/backend/database/migrations/index.ts'
import { loadSettings, saveSettings } from '../../src/main/backend/database/settings.ts'
import { temporaryFolder } from '../support/workspace.ts'

const now = '2026-10-05T09:30:00.000Z'

test('a file from before the rhythm of confidence asks each month, and keeps every other setting', () => {
  const path = join(temporaryFolder(), 'Acme.boardroo')
  const db = new SqliteDatabase(path)
  migrate(
    db,
    path,
    now,
    migrations.filter(({ number }) => number < 100),
  )
  db.exec(`INSERT INTO settings VALUES (1, 'fr', 'EUR', 0.9, 0.75, 0.7, 0.4, 0.9, 0.75, 1, 40, 0.5, 48, '2026-01-01')`)
  migrate(db, path, now, migrations)
  const settings = loadSettings(db)
  expect(settings).toMatchObject({ confidenceEvery: 'month', smallSample: 40, compliance: { handoverHours: 48 } })
  saveSettings(db, { ...settings, confidenceEvery: 'quarter' })
  expect(loadSettings(db).confidenceEvery).toBe('quarter')
  expect(() => db.exec("UPDATE settings SET confidence_rhythm = 'day'")).toThrow('CHECK')
})
