import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../../contract/reply.ts'
import { addAuditEntry } from './audit-trail.ts'
import type { Author, Change, Entity } from './change-record.ts'
import { closeChange } from './steps/close-change.ts'

/**
 * Runs a change in one transaction. The revision grows by one if anything was recorded, and not otherwise. `close` is
 * what is done at its end: it becomes a step that can be taken back.
 */
export function inOneChange<Result>(
  db: Database,
  author: Author,
  work: (record: (change: Change) => void) => Result,
  close: (db: Database, author: Author, changes: readonly Change[]) => void = closeChange,
): Result {
  return db
    .transaction(() => {
      const revision = revisionOf(db) + 1
      const changes: Change[] = []
      const result = work((change) => {
        recordChange(db, author, revision, change)
        changes.push(change)
      })
      close(db, author, changes)
      return result
    })
    .immediate()
}

export function revisionOf(db: Database): number {
  return db.prepare<[], number>('SELECT revision FROM workspace').pluck().get() ?? 0
}

/** The revision in which an entity last changed; 0 if never. */
export function lastChangeOf(db: Database, entity: Entity, entityId: string): number {
  return (
    db
      .prepare<[string, string], number>('SELECT revision FROM last_changes WHERE entity = ? AND entity_id = ?')
      .pluck()
      .get(entity, entityId) ?? 0
  )
}

/** Refuses when the page was drawn before the entity's last change, so that a stale page overwrites nothing. */
export function refuseOutdated(db: Database, entity: Entity, entityId: string, seen: number): void {
  if (lastChangeOf(db, entity, entityId) > seen) throw new Refusal('outdated-page')
}

export function recordChange(db: Database, author: Author, revision: number, change: Change): void {
  db.prepare('UPDATE workspace SET revision = ?').run(revision)
  db.prepare(
    `INSERT INTO last_changes (entity, entity_id, revision) VALUES (?, ?, ?)
     ON CONFLICT (entity, entity_id) DO UPDATE SET revision = excluded.revision`,
  ).run(change.entity, change.entityId, revision)
  addAuditEntry(db, {
    at: author.at,
    who: author.who,
    what: change.what,
    entity: change.entity,
    entity_id: change.entityId,
    revision,
    why: change.why ?? null,
    old: asJson(change.old),
    new: asJson(change.new),
  })
}

function asJson(state: unknown): string | null {
  return state === undefined || state === null ? null : JSON.stringify(state)
}
