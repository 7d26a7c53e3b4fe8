import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'

/** Who changed what, kept for ever. Each entry holds the hash of the one before, so that none can be taken out unseen. */
export interface AuditEntry {
  readonly number: number
  readonly at: string
  readonly who: string
  readonly what: string
  readonly entity: string
  readonly entity_id: string
  readonly revision: number
  readonly why: string | null
  /** JSON of the state before and after; null where there was or is none. */
  readonly old: string | null
  readonly new: string | null
  readonly previous_hash: string
  readonly hash: string
}

export type NewAuditEntry = Omit<AuditEntry, 'number' | 'previous_hash' | 'hash'>

const firstHash = '0'.repeat(64)

export function addAuditEntry(db: Database, entry: NewAuditEntry): void {
  const last = db
    .prepare<[], { number: number; hash: string }>('SELECT number, hash FROM audit_trail ORDER BY number DESC LIMIT 1')
    .get()
  const linked = { ...entry, number: (last?.number ?? 0) + 1, previous_hash: last?.hash ?? firstHash }
  db.prepare(
    `INSERT INTO audit_trail (number, at, who, what, entity, entity_id, revision, why, old, new, previous_hash, hash)
     VALUES (@number, @at, @who, @what, @entity, @entity_id, @revision, @why, @old, @new, @previous_hash, @hash)`,
  ).run({ ...linked, hash: hashOf(linked) })
}

/** The number of the first entry that does not fit the chain; null when all do. */
export function brokenAuditEntry(db: Database): number | null {
  const entries = db.prepare<[], AuditEntry>('SELECT * FROM audit_trail ORDER BY number').iterate()
  let previous = firstHash
  for (const entry of entries) {
    if (entry.previous_hash !== previous || entry.hash !== hashOf(entry)) return entry.number
    previous = entry.hash
  }
  return null
}

function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  const { previous_hash, number, at, who, what, entity, entity_id, revision, why, old, new: after } = entry
  const content = [previous_hash, number, at, who, what, entity, entity_id, revision, why, old, after]
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

export function auditEntriesOf(db: Database, entity: string, entityId: string): AuditEntry[] {
  return db
    .prepare<[string, string], AuditEntry>(
      'SELECT * FROM audit_trail WHERE entity = ? AND entity_id = ? ORDER BY number',
    )
    .all(entity, entityId)
}

/** How many entries there are, and the hash of the last: whoever knows it can tell whether the trail was written anew. */
export function lastAuditEntry(db: Database): { readonly count: number; readonly hash: string | null } {
  const count = db.prepare<[], number>('SELECT count(*) FROM audit_trail').pluck().get() ?? 0
  const last = db.prepare<[], string>('SELECT hash FROM audit_trail ORDER BY number DESC LIMIT 1').pluck().get()
  return { count, hash: last ?? null }
}
