import type { ComplianceEvent, ComplianceKind, HandoverRole } from '../../../core/compliance/compliance-event.ts'
import type { IsoMoment } from '../../../core/compliance/moment.ts'
import { ask } from '../../ask.ts'
import { useChange } from '../../register-changes.ts'
import { useOfferUndo } from '../../steps/turn.ts'
import { useWords } from '../../use-words.tsx'

/** An event as it is typed, without what the list works out. */
export function onlyEvent(event: ComplianceEvent): ComplianceEvent {
  const { id, seenAt, platform, accountId, kind, codeRule, handover, caseReference } = event
  return { id, seenAt, platform, accountId, kind, codeRule, handover, caseReference }
}

/** Who takes over what, unless somebody says otherwise. */
export const usualRole: Readonly<Record<ComplianceKind, HandoverRole>> = {
  'adverse-event': 'drug-safety',
  complaint: 'quality',
  breach: 'compliance',
}

export function useComplianceChanges() {
  const { say } = useWords()
  const offerUndo = useOfferUndo()
  const keep = (event: ComplianceEvent, seen: number) => ask('compliance.save', { event, seen })
  const save = useChange(keep, { from: 'form' })
  const handOver = useChange(keep)
  const remove = useChange((event: ComplianceEvent, seen) => ask('compliance.remove', { id: event.id, seen }))
  const changed = () => offerUndo(say('compliance.changed'))
  return {
    save,
    remove,
    handOver,
    changed,
    removed: () => offerUndo(say('compliance.removed')),
    handOverNow: (event: ComplianceEvent, at: IsoMoment) =>
      handOver.mutate(
        { ...onlyEvent(event), handover: { at, to: usualRole[event.kind] } },
        { onSuccess: () => changed() },
      ),
  }
}
