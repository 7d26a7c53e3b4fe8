import { Button } from '@mantine/core'
import { useState } from 'react'
import type { EvidenceView } from '../../../contract/register-views.ts'
import type { IsoDate } from '../../../core/date.ts'
import type { EvidenceEntry } from '../../../core/evidence/evidence-entry.ts'
import { Dialog } from '../../components/dialog.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { ModalActions } from '../../components/modal-actions.tsx'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import { onlyEvidence, useEvidenceChanges } from './evidence-changes.ts'
import { EvidenceFields } from './evidence-fields.tsx'
import { QuoteFields } from './quote-fields.tsx'

interface EvidenceDialogProps {
  /** Null for a new one. */
  readonly saved: EvidenceView | null
  readonly onClose: () => void
}

export function EvidenceDialog({ saved, onClose }: EvidenceDialogProps) {
  const { say } = useWords()
  const { today } = useOpened()
  const [entry, setEntry] = useState(() => (saved === null ? newEvidence(today) : onlyEvidence(saved)))
  const { save } = useEvidenceChanges()
  const onChange = (part: Partial<EvidenceEntry>) => setEntry({ ...entry, ...part })
  const ready = entry.title.trim() !== '' && entry.source.trim() !== ''
  return (
    <Dialog
      onClose={onClose}
      size="xl"
      title={say(saved === null ? 'register.evidence.new' : 'register.evidence.edit')}
    >
      <form
        className="form-fields"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) save.mutate(entry, { onSuccess: onClose })
        }}
      >
        {save.isError && <FailureMessage error={save.error} />}
        <EvidenceFields entry={entry} onChange={onChange} />
        <QuoteFields quote={entry.quote} onChange={(quote) => onChange({ quote })} />
        <ModalActions>
          <Button variant="default" onClick={onClose}>
            {say('screen.frame.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={!ready}>
            {say('screen.frame.save')}
          </Button>
        </ModalActions>
      </form>
    </Dialog>
  )
}

function newEvidence(today: IsoDate): EvidenceEntry {
  return {
    id: crypto.randomUUID(),
    date: today,
    title: '',
    text: '',
    source: '',
    grade: 'C',
    about: [],
    quote: null,
  }
}
