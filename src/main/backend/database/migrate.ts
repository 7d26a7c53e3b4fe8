import { mkdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { migrations } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'

/** Brings a file to the newest version: all steps or none, with a copy of the file as it was before. */
export function migrate(db: Database, path: string, now: string, steps: readonly Migration[] = migrations): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  const due = steps.filter((step) => step.number > version)
  const newest = due.at(-1)
  if (newest === undefined) return
  if (version > 0) copyBefore(db, path, version, now)
  // A rebuilt table breaks its references for a moment, and inside a transaction this pragma does nothing.
  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      for (const step of due) step.apply(db)
      db.pragma(`user_version = ${newest.number}`)
      const broken = db.pragma('foreign_key_check')
      if (!Array.isArray(broken) || broken.length > 0) throw new Error('A migration left broken references')
    }).immediate()
  } finally {
    db.pragma('foreign_keys = ON')
  }
  db.pragma('optimize')
}

/** `backups/Acme 10 2026-09-30T10-15-00.boardroo` beside the workspace, written by SQLite itself: a live file is never copied. */
function copyBefore(db: Database, path: string, version: number, now: string): void {
  const folder = join(dirname(path), 'backups')
  mkdirSync(folder, { recursive: true })
  const moment = now.slice(0, 19).replaceAll(':', '-')
  const copy = join(folder, `${basename(path, extname(path))} ${version} ${moment}${extname(path)}`)
  db.prepare('VACUUM INTO ?').run(copy)
}
