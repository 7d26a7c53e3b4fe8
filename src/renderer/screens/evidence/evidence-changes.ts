import type { EvidenceView } from '../../../contract/register-views.ts'
import type { EvidenceEntry } from '../../../core/evidence/evidence-entry.ts'
import { ask } from '../../ask.ts'
import { useChange } from '../../register-changes.ts'
import { useOfferUndo } from '../../steps/turn.ts'
import { useWords } from '../../use-words.tsx'

/** An entry as it is typed: attachments are added one by one. */
export function onlyEvidence({ id, date, title, text, source, grade, about, quote }: EvidenceEntry): EvidenceEntry {
  return { id, date, title, text, source, grade, about, quote }
}

export function useEvidenceChanges() {
  const { say } = useWords()
  const offerUndo = useOfferUndo()
  const save = useChange((evidence: EvidenceEntry, seen) => ask('evidence.save', { evidence, seen }), { from: 'form' })
  // What is removed is drawn no more, so that nobody there could still offer to bring it back.
  const remove = useChange(async (entry: EvidenceView, seen) => {
    await ask('evidence.remove', { id: entry.id, seen })
    offerUndo(say('register.frame.removed', { name: entry.title }))
  })
  const attach = useChange((id: string, seen) => ask('evidence.attach', { id, drops: null, seen }))
  return {
    save,
    remove,
    attach,
  }
}
