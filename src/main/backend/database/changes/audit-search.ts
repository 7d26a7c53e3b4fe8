import type { Database } from 'better-sqlite3'
import type { AuditPage, AuditView } from '../../../../contract/register-views.ts'

/** Null leaves a field open. */
export interface AuditFilter {
  readonly from: string | null
  readonly to: string | null
  readonly who: string | null
  readonly entity: string | null
  readonly entityId: string | null
  readonly text: string | null
}

const columns = 'number, at, who, what, entity, entity_id AS entityId, why, old, new, hash'

const matching = `(@from IS NULL OR substr(at, 1, 10) >= @from) AND (@to IS NULL OR substr(at, 1, 10) <= @to)
  AND (@who IS NULL OR who = @who) AND (@entity IS NULL OR entity = @entity)
  AND (@entityId IS NULL OR entity_id = @entityId)
  AND (@text IS NULL OR instr(lower(what || ' ' || coalesce(why, '') || ' ' || coalesce(old, '') || ' ' ||
    coalesce(new, '')), lower(@text)) > 0)`

/** A page of the entries that a filter lets through, latest first. */
export function searchAudit(
  db: Database,
  filter: AuditFilter,
  page: { readonly offset: number; readonly limit: number },
): AuditPage {
  const entries = db
    .prepare<[object], AuditView>(
      `SELECT ${columns} FROM audit_trail WHERE ${matching} ORDER BY number DESC LIMIT @limit OFFSET @offset`,
    )
    .all({ ...filter, ...page })
  const total = db
    .prepare<[object], number>(`SELECT count(*) FROM audit_trail WHERE ${matching}`)
    .pluck()
    .get({ ...filter })
  return { total: total ?? 0, entries, people: known(db, 'who'), entities: known(db, 'entity') }
}

/** All that a filter lets through, in the order in which it happened. */
export function allAudit(db: Database, filter: AuditFilter): AuditView[] {
  return db
    .prepare<[object], AuditView>(`SELECT ${columns} FROM audit_trail WHERE ${matching} ORDER BY number`)
    .all({ ...filter })
}

function known(db: Database, column: 'who' | 'entity'): string[] {
  return db.prepare<[], string>(`SELECT DISTINCT ${column} FROM audit_trail ORDER BY 1`).pluck().all()
}
