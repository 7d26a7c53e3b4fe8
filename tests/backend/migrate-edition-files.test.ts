import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openFile } from '../../src/main/backend/backend.ts'
import { migrate } from '../../src/main/backend/database/migrate.ts'
import { editionFiles } from '../../src/main/backend/database/migrations/0110-edition-files.ts'
import { newestVersion } from '../../src/main/backend/database/migrations/index.ts'
import { loadEditionFiles } from '../../src/main/backend/database/papers/edition-files.ts'
import { damagedEditions } from '../../src/main/backend/paper/issued-edition.ts'
import { closeWorkspace, openWorkspace } from '../../src/main/backend/workspace/open-workspace.ts'
import { unpacked } from '../../src/main/backend/zip.ts'
import { openTestWorkspace } from '../support/workspace.ts'

const question = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }

test('an edition from before its files were kept stays as it is, says so, and is drawn anew', async () => {
  const { backend, ports, handlers, choices, folder } = await openTestWorkspace()
  await handlers['edition.issue']({ question, author: 'Ada Lovelace' })
  await handlers['edition.sign']({ number: 1, reviewer: 'Mary Somerville' })
  const issued = await handlers['edition.load']({ number: 1 })
  const path = choices.workspace ?? ''
  closeWorkspace(backend)
  asBefore(path)
  migrateAgain(path)
  await openWorkspace(backend, ports, path)

  expect(await handlers['edition.list'](undefined)).toMatchObject([
    { number: 1, signedBy: 'Mary Somerville', kept: false },
  ])
  expect(await handlers['edition.load']({ number: 1 })).toEqual(issued)
  expect(damagedEditions(openFile(backend))).toEqual([])
  choices.save = join(folder, 'edition.xlsx')
  await handlers['report.saveWorkbook']({ question, language: 'en', edition: 1, withData: false })
  expect(unpacked(readFileSync(choices.save)).has('xl/workbook.xml')).toBe(true)
  choices.save = join(folder, 'edition.zip')
  await handlers['report.savePack']({ question, language: 'en', edition: 1 })
  expect([...unpacked(readFileSync(choices.save)).keys()]).not.toContain('board-paper.pptx')

  await handlers['edition.issue']({ question, author: 'Ada Lovelace' })
  expect((await handlers['edition.list'](undefined)).map(({ number, kept }) => [number, kept])).toEqual([
    [2, true],
    [1, false],
  ])
  expect([...loadEditionFiles(openFile(backend).db, 2)]).toHaveLength(20)
})

/** The file as the version before left it, with its edition in it. */
function asBefore(path: string): void {
  const db = new SqliteDatabase(path)
  db.exec(`DROP TABLE edition_files; DROP TRIGGER editions_never_changes;
    UPDATE editions SET hashes = json_remove(hashes, '$.files');
    CREATE TRIGGER editions_never_changes BEFORE UPDATE ON editions BEGIN SELECT RAISE(ABORT, 'editions is append-only'); END`)
  db.pragma('user_version = 100')
  db.close()
}

/** Later versions had left their marks already. */
function migrateAgain(path: string): void {
  const db = new SqliteDatabase(path)
  migrate(db, path, '2026-10-05T09:30:00.000Z', [editionFiles])
  db.pragma(`user_version = ${newestVersion}`)
  db.close()
}
