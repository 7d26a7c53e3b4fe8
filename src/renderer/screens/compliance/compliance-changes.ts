import type { ComplianceEvent, ComplianceKind, HandoverRole } from '../../../core/compliance/compliance-event.ts'
import type { IsoMoment } from '../../../core/compliance/moment.ts'
import { ask } from '../../ask.ts'
import { offerUndo } from '../../components/undo.tsx'
import { useWords } from '../../language.tsx'
import { useChange } from '../../register-changes.ts'

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
  const save = useChange((event: ComplianceEvent, seen) => ask('compliance.save', { event, seen }))
  const remove = useChange((event: ComplianceEvent, seen) => ask('compliance.remove', { id: event.id, seen }))
  const undo = (message: string, before: ComplianceEvent) =>
    offerUndo({ message, undo: say('screen.frame.undo'), onUndo: () => save.mutate(onlyEvent(before)) })
  const changed = (before: ComplianceEvent) => undo(say('compliance.changed'), before)
  return {
    save,
    remove,
    changed,
    removed: (event: ComplianceEvent) => undo(say('compliance.removed'), event),
    handOver: (event: ComplianceEvent, at: IsoMoment) =>
      save.mutate(
        { ...onlyEvent(event), handover: { at, to: usualRole[event.kind] } },
        { onSuccess: () => changed(event) },
      ),
  }
}
