import './evidence-screen.css'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useEvidence, useNotes } from '../../register-lists.ts'
import { EvidenceLog } from './evidence-log.tsx'
import { EvidenceTabs } from './evidence-tabs.tsx'
import { NoteLog } from './note-log.tsx'

/** What proves the figures, and what explains them. `item` is `notes`, or null for the evidence. */
export function EvidenceScreen({ item }: { readonly item: string | null }) {
  const evidence = useEvidence()
  const notes = useNotes()
  const error = evidence.error ?? notes.error
  if (error !== null) return <FailureMessage error={error} />
  if (evidence.data === undefined || notes.data === undefined) return null
  return (
    <>
      <EvidenceTabs here={item === 'notes' ? 'notes' : 'evidence'} />
      {item === 'notes' ? <NoteLog notes={notes.data.notes} /> : <EvidenceLog entries={evidence.data.entries} />}
    </>
  )
}
