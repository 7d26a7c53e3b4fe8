import { caseReferenceFault } from '../../../core/compliance/case-reference.ts'
import type { ComplianceEvent } from '../../../core/compliance/compliance-event.ts'
import type { IsoMoment } from '../../../core/compliance/moment.ts'

/** Whether an event can be saved: its moments in order and come, its reference no words. Its fields say what is wrong. */
export function isSound({ seenAt, handover, caseReference }: ComplianceEvent, now: IsoMoment): boolean {
  const inOrder = handover === null || (seenAt <= handover.at && handover.at <= now)
  return seenAt <= now && inOrder && caseReferenceFault(caseReference.trim()) === null
}
