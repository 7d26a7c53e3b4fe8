import { accessSync, constants, existsSync, statSync } from 'node:fs'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { Refusal } from '../../../contract/reply.ts'
import { watchRows } from './changes/steps/watch-rows.ts'
import { applicationId, readHeader } from './file-header.ts'
import { migrate } from './migrate.ts'
import { newestVersion } from './migrations/index.ts'
import { isNeverRolledUp, recountEverything } from './roll-ups/roll-ups.ts'
import { numberMeasures } from './values/measures.ts'

/** Each pragma that we rely on and the value that SQLite must answer: one that is only stated may have been ignored. */
export const pragmas = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['busy_timeout', '5000', 5000],
  ['trusted_schema', 'OFF', 0],
  // A row that is replaced must be seen going, or it could not be brought back.
  ['recursive_triggers', 'ON', 1],
] as const

/** Makes a new workspace file; the path must be free. */
export function createDatabase(path: string, now: string): Database {
  if (existsSync(path)) throw new Refusal('path-unwritable', { path })
  const db = refusing(path, () => new SqliteDatabase(path))
  return closingOnFailure(db, path, () => {
    // Before WAL, so that the mark stands in the file itself and not in its log.
    db.pragma(`application_id = ${applicationId}`)
    setPragmas(db)
    migrate(db, path, now)
    numberMeasures(db)
  })
}

/** Opens a workspace, or refuses with the reason. Nothing of a refused file is changed. */
export function openDatabase(path: string, now: string): Database {
  checkFile(path)
  // The file is locked for as long as it is open, so waiting long for another opener would be in vain.
  const db = refusing(path, () => new SqliteDatabase(path, { fileMustExist: true, timeout: 250 }))
  return closingOnFailure(db, path, () => {
    db.pragma('locking_mode = EXCLUSIVE')
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Refusal('workspace-damaged', { path })
    setPragmas(db)
    if (Number(db.pragma('user_version', { simple: true })) > newestVersion)
      throw new Refusal('workspace-newer', { path })
    migrate(db, path, now)
    numberMeasures(db)
    if (isNeverRolledUp(db)) recountEverything(db)
    // Takes the lock now, so that a second opener is told at once and not at its first change.
    db.exec('BEGIN IMMEDIATE; COMMIT')
    watchRows(db)
  })
}

function checkFile(path: string): void {
  if (!existsSync(path)) throw new Refusal('workspace-missing', { path })
  const header = readHeader(path)
  if (header === 'not-a-file') throw new Refusal('workspace-not-ours', { path })
  if (header === 'damaged') throw new Refusal('workspace-damaged', { path })
  if (header.applicationId !== applicationId) throw new Refusal('workspace-not-ours', { path })
  if (header.userVersion > newestVersion) throw new Refusal('workspace-newer', { path })
  if (!isWritable(path)) throw new Refusal('workspace-read-only', { path })
}

function isWritable(path: string): boolean {
  // An administrator may write anything, so the file's own mode is asked too.
  if ((statSync(path).mode & 0o222) === 0) return false
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function setPragmas(db: Database): void {
  for (const [name, wanted, expected] of pragmas) {
    db.pragma(`${name} = ${wanted}`)
    const actual = db.pragma(name, { simple: true })
    if (actual !== expected) throw new Error(`PRAGMA ${name} is ${String(actual)}, not ${expected}`)
  }
}

function closingOnFailure(db: Database, path: string, prepare: () => void): Database {
  try {
    refusing(path, prepare)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Runs a step and turns what SQLite says about the file into the refusal that the person can act on. */
function refusing<Value>(path: string, step: () => Value): Value {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof SqliteDatabase.SqliteError)) throw error
    throw refusalFor(error.code, path) ?? error
  }
}

function refusalFor(code: string, path: string): Refusal | undefined {
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return new Refusal('workspace-damaged', { path })
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new Refusal('workspace-busy', { path })
  if (code.startsWith('SQLITE_READONLY')) return new Refusal('workspace-read-only', { path })
  if (code.startsWith('SQLITE_CANTOPEN')) return new Refusal('path-unwritable', { path })
  if (code === 'SQLITE_FULL') return new Refusal('disk-full', { path })
  return undefined
}
