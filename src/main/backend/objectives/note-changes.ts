import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../contract/reply.ts'
import type { Reason } from '../../../core/lock.ts'
import { changedParts, type PartChange } from '../../../core/locked-parts.ts'
import type { Objective } from '../../../core/objective.ts'
import type { Author } from '../database/changes/change-record.ts'
import { addTargetChange, loadLocks } from '../database/objectives/locks.ts'
import { contentHash } from './content-hash.ts'

/** Targets may move, but not in silence; what is locked moves only with a reason. */
export function noteChanges(
  db: Database,
  author: Author,
  { old, now, reason }: { readonly old: Objective; readonly now: Objective; readonly reason: Reason | null },
): void {
  const changes = changedParts(old, now)
  if (changes.length === 0) return
  const locked = isLocked(db, old.id)
  if (locked) demandReason(old, reason)
  for (const change of changes)
    if (locked || change.part === 'target') addTargetChange(db, author, old.id, change, locked ? reason : null)
}

/** A removal too is a change of what was approved. */
export function noteRemoval(db: Database, author: Author, old: Objective, reason: Reason | null): void {
  if (!isLocked(db, old.id)) return
  demandReason(old, reason)
  const change: PartChange = { part: 'objective', metricId: null, old, new: null }
  addTargetChange(db, author, old.id, change, reason)
}

/** One that was removed stands again; what was locked comes back as it was approved, or with a reason. */
export function noteReturn(db: Database, author: Author, now: Objective, reason: Reason | null): void {
  const lock = loadLocks(db).find((one) => one.objectiveId === now.id)
  if (lock === undefined) return
  if (lock.contentHash !== contentHash(now)) demandReason(now, reason)
  addTargetChange(db, author, now.id, { part: 'objective', metricId: null, old: null, new: now }, reason)
}

function isLocked(db: Database, objectiveId: string): boolean {
  return loadLocks(db).some((lock) => lock.objectiveId === objectiveId)
}

function demandReason({ statement }: Objective, reason: Reason | null): void {
  if (reason === null || (reason.kind === 'other' && reason.words === ''))
    throw new Refusal('reason-needed', { name: statement })
}
