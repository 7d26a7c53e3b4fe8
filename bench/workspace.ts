import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { defaultSettings } from '../src/core/settings.ts'
import { addAccount } from '../src/main/backend/database/imports/accounts.ts'
import { createDatabase } from '../src/main/backend/database/open.ts'
import { addWorkspace } from '../src/main/backend/database/settings.ts'
import { applyImport } from '../src/main/backend/import/apply-import.ts'
import type { HeldPlan } from '../src/main/backend/import/held-plan.ts'
import { startWorkspace } from '../src/main/backend/workspace/create-workspace.ts'
import { page } from './posts-export.ts'

export const author = { who: 'bench', at: '2026-10-05T09:30:00.000Z' }

/** A folder that is gone when the work is done. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'boardroo-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A workspace with one page and no objective. */
export function emptyWorkspace(path: string): Database {
  const db = createDatabase(path, author.at)
  const organisation = { name: 'Maren Health', ambition: '', ask: '' }
  startWorkspace(db, author, () => addWorkspace(db, organisation, defaultSettings, author.at), organisation)
  addAccount(db, { id: 'page', platform: 'facebook', name: 'Maren Health', platformId: page })
  return db
}

export function apply(db: Database, held: HeldPlan) {
  return applyImport(db, author, held, () => undefined)
}
