import type { ComplianceEvent } from '../../../core/compliance/compliance-event.ts'
import type { IsoMoment } from '../../../core/compliance/moment.ts'

export function newEvent(now: IsoMoment): ComplianceEvent {
  return {
    id: crypto.randomUUID(),
    seenAt: now,
    platform: 'linkedin',
    accountId: null,
    kind: 'adverse-event',
    codeRule: null,
    handover: null,
    caseReference: '',
  }
}
