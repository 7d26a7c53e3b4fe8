import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openFile } from '../../src/main/backend/backend.ts'
import { migrate } from '../../src/main/backend/database/migrate.ts'
import { migrations } from '../../src/main/backend/database/migrations/index.ts'
import { factsOf } from '../../src/main/backend/paper/load-facts.ts'
import { temporaryFolder, testBackend } from '../support/workspace.ts'

const now = '2026-10-05T09:30:00.000Z'
const question = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }

test('a file from before keeps its rows and gets a place for forecasts', () => {
  const path = join(temporaryFolder(), 'Acme.boardroo')
  const db = new SqliteDatabase(path)
  const before = migrations.filter(({ number }) => number < 50)
  migrate(db, path, now, before)
  db.exec(`INSERT INTO notes (id, date, kind, text) VALUES ('n1', '2026-01-01', 'event', 'Launch')`)
  migrate(db, path, now, migrations)
  expect(db.prepare('SELECT count(*) AS notes FROM notes').get()).toEqual({ notes: 1 })
  expect(db.prepare('SELECT count(*) AS forecasts FROM kept_forecasts').get()).toEqual({ forecasts: 0 })
  db.close()
})

test('a paper keeps its forecasts once, in the trail, and none can be changed or taken away', async () => {
  const { handlers, backend, choices, folder, db } = testBackend({ today: () => '2026-09-30', now: () => now })
  await handlers['workspace.create']({ kind: 'sample', language: 'en' })
  const kept = () => factsOf(openFile(backend)).forecasts
  const before = kept().length
  choices.save = `${folder}/paper.xlsx`
  await handlers['report.saveWorkbook']({ question, language: 'en', edition: null, withData: false })
  const [first] = kept().slice(before)
  expect(kept().length).toBeGreaterThan(before + 8)
  expect(first).toMatchObject({ occasion: 'report', knownOn: '2026-09-30', madeOn: '2026-09-30', madeBy: 'Ada' })
  const after = kept().length
  await handlers['report.saveWorkbook']({ question, language: 'fr', edition: null, withData: false })
  expect(kept()).toHaveLength(after)
  const trail = await handlers['audit.list']({
    filter: { who: null, entity: 'forecast', entityId: '2026-09-30', from: null, to: null, text: '' },
    offset: 0,
    limit: 10,
  })
  expect(trail.entries.map(({ what }) => what)).toEqual(['forecast.keep'])
  expect(() => db().exec('UPDATE kept_forecasts SET chance = 1')).toThrow('append-only')
  expect(() => db().exec('DELETE FROM kept_forecasts')).toThrow('append-only')
}, 90_000)

test('the forecasts of the sample are held against what came, and said in words', async () => {
  const { handlers } = testBackend({ today: () => '2026-09-30' })
  await handlers['workspace.create']({ kind: 'sample', language: 'en' })
  const { annex } = await handlers['report.load'](question)
  expect(annex.calibration.months.value).toBeGreaterThan(40)
  expect(annex.calibration.sentences.map(({ key }) => key)).toEqual(['calibration.interval', 'calibration.no-chance'])
  const earlier = await handlers['report.load']({
    period: { from: '2026-01-01', to: '2026-03-31' },
    asOf: '2026-03-31',
  })
  expect(earlier.annex.calibration).toMatchObject({ months: { value: 0 }, inside: { value: null } })
}, 90_000)
