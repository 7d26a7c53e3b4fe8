import { expect, test } from 'vitest'
import { keptContent } from '../../src/main/backend/database/import-pieces.ts'
import { makeCsv } from '../files/make-file.ts'
import { openTestWorkspace } from '../support/workspace.ts'

const attendance = [
  ['Name (Original Name)', 'User Email', 'Join Time', 'Leave Time', 'Duration (Minutes)', 'Guest', 'Recording Consent'],
  ['Grace', 'grace@sample.ch', '03/19/2026 09:54:15 AM', '03/19/2026 10:54:15 AM', 60, 'Yes', 'Y'],
  ['Linus', 'linus@sample.ch', '03/19/2026 09:54:15 AM', '03/19/2026 10:54:15 AM', 'Linus', 'Yes', 'Y'],
]
const survey = [
  ['Timestamp', 'What do you think of our work?'],
  ['3/17/2026 13:52:51', 'Grace says that my medication gave me a rash'],
]

test.each([
  ['attendance.csv', attendance],
  ['survey.csv', survey],
] as const)('%s: people are counted, and neither they nor their words are stored', async (name, rows) => {
  const test = await openTestWorkspace()
  const preview = await test.handlers['import.preview']({ drops: [test.file(name, makeCsv(rows))] })
  const { planId } = preview
  await test.handlers['import.assign']({ planId, file: 0, table: 0, account: { name: 'Acme' } })
  const outcome = await test.handlers['import.apply']({ planId })
  expect(outcome.added).toBeGreaterThan(0)
  const db = test.db()
  const tables = db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()
  const stored = tables.map((table) => JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all())).join('\n')
  expect(stored).not.toMatch(/grace|linus|rash/i)
  expect(db.prepare('SELECT count(*) AS pieces FROM import_pieces').get()).toEqual({ pieces: 0 })
  expect(keptContent(db, outcome.importIds[0] ?? '')).toBeUndefined()
})
