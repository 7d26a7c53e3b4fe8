import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { PlannedAccount, ReadExport } from '../../src/core/import/import-plan.ts'
import { planOf } from '../plan.ts'
import { apply, emptyWorkspace } from '../workspace.ts'
import type { Seed } from './seeds.ts'
import { today } from './today.ts'

/** What is imported and then imported again must be all the same the second time; afterwards the store is as before. */
export function importedTwice(file: Seed): string[] {
  const db = store()
  db.exec('BEGIN')
  try {
    const first = planOf(db, [file], today, (read) => accountsIn(db, read))
    const { added } = apply(db, first)
    first.heap.drop()
    const again = planOf(db, [file], today, (read) => accountsIn(db, read))
    const changes = again.plan.files.map((one) => one.changes)
    again.heap.drop()
    const others = changes.reduce((sum, one) => sum + one.added + one.restated + one.outdated, 0)
    const same = changes.reduce((sum, one) => sum + one.same, 0)
    return others === 0 && same === added ? [] : [`of ${added} values imported twice, ${others} are not the same`]
  } finally {
    db.exec('ROLLBACK')
  }
}

let opened: Database | undefined

function store(): Database {
  if (opened !== undefined) return opened
  const folder = mkdtempSync(join(tmpdir(), 'boardroo-fuzz-'))
  const db = emptyWorkspace(join(folder, 'fuzz.boardroo'))
  opened = db
  process.once('exit', () => {
    db.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return db
}

/** One account for each name, found again where it was made before. */
function accountsIn(db: Database, { tables }: ReadExport): PlannedAccount[] {
  const find = db.prepare<[string, string], string>('SELECT id FROM accounts WHERE platform = ? AND name = ?').pluck()
  return tables.map(({ accountName, platform }) => {
    const name = accountName ?? 'Somebody'
    const accountId = find.get(platform, name)
    return accountId === undefined ? { kind: 'new', name } : { kind: 'existing', accountId, name }
  })
}
