import type { Database } from 'better-sqlite3'
import type { ComplianceEvent, HandoverRole } from '../../../../core/compliance/compliance-event.ts'
import type { IsoMoment } from '../../../../core/compliance/moment.ts'

type EventRow = Omit<ComplianceEvent, 'handover'> & {
  readonly handedOverAt: IsoMoment | null
  readonly handedOverTo: HandoverRole | null
}

/** The register, latest first. */
export function loadComplianceEvents(db: Database, which: 'kept' | 'removed' = 'kept'): ComplianceEvent[] {
  return db
    .prepare<[], EventRow>(
      `SELECT id, seen_at AS seenAt, platform, account_id AS accountId, kind, code_rule AS codeRule,
         handed_over_at AS handedOverAt, handed_over_to AS handedOverTo, case_reference AS caseReference
       FROM compliance_events WHERE (removed_at IS NULL) = ${which === 'kept' ? 1 : 0} ORDER BY seen_at DESC, rowid DESC`,
    )
    .all()
    .map(({ handedOverAt: at, handedOverTo: to, ...row }) => ({
      ...row,
      handover: at === null || to === null ? null : { at, to },
    }))
}

/** Writes an event as it now is; one from the bin comes back. */
export function saveComplianceEvent(db: Database, { handover, ...row }: ComplianceEvent): void {
  db.prepare(
    `INSERT INTO compliance_events (id, seen_at, platform, account_id, kind, code_rule, handed_over_at, handed_over_to,
       case_reference)
     VALUES (@id, @seenAt, @platform, @accountId, @kind, @codeRule, @at, @to, @caseReference)
     ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at, platform = excluded.platform,
       account_id = excluded.account_id, kind = excluded.kind, code_rule = excluded.code_rule,
       handed_over_at = excluded.handed_over_at, handed_over_to = excluded.handed_over_to,
       case_reference = excluded.case_reference, removed_at = NULL`,
  ).run({ ...row, ...(handover ?? { at: null, to: null }) })
}

export function removeComplianceEvent(db: Database, id: string, now: string): void {
  db.prepare('UPDATE compliance_events SET removed_at = ? WHERE id = ?').run(now, id)
}
