import { Button } from '@mantine/core'
import { useState } from 'react'
import { type Stage, type Stakeholder, stageAt } from '../../../../core/evidence/relationship.ts'
import { Dialog } from '../../../components/dialog.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { ModalActions } from '../../../components/modal-actions.tsx'
import { useWords } from '../../../use-words.tsx'
import { useOpened } from '../../../workspace.tsx'
import { useMoves } from '../editor/stakeholder-changes.ts'
import { termOfStage } from '../ladder-stages.ts'
import { useNaming } from '../naming.tsx'
import { type MoveDraft, MoveFields } from './move-fields.tsx'

/** A move that somebody wants to record, and for which the proof is still to be given. */
export interface AskedMove {
  readonly stakeholder: Stakeholder
  readonly stage: Stage
}

interface MoveDialogProps {
  readonly asked: AskedMove
  readonly onClose: () => void
}

/** When it happened and what proves it: without evidence, a move is only a wish. */
export function MoveDialog({ asked, onClose }: MoveDialogProps) {
  const { say, term } = useWords()
  const { nameOf } = useNaming()
  const { today } = useOpened()
  const { stakeholder, stage } = asked
  const name = nameOf(stakeholder)
  const [draft, setDraft] = useState<MoveDraft>({ stage, date: today, evidence: '', onlineChannel: '' })
  const [tried, setTried] = useState(false)
  const { record, recorded } = useMoves()
  const save = () => {
    const { onlineChannel, ...rest } = draft
    const channel = onlineChannel.trim()
    const move = { id: crypto.randomUUID(), ...rest, onlineChannel: channel === '' ? null : channel }
    const moved = { stakeholderId: stakeholder.id, name, move }
    record.mutate(moved, {
      onSuccess: () => {
        recorded(moved)
        onClose()
      },
    })
  }
  return (
    <Dialog
      onClose={onClose}
      size="lg"
      title={say('register.relationships.move-title', {
        name,
        from: term(termOfStage(stageAt(stakeholder, today))),
        to: term(termOfStage(draft.stage)),
      })}
    >
      <form
        className="form-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (draft.evidence.trim() === '') event.currentTarget.querySelector('textarea')?.focus()
          else if (draft.date <= today) save()
        }}
      >
        {record.isError && <FailureMessage error={record.error} />}
        <MoveFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} tried={tried} />
        <ModalActions>
          <Button variant="default" onClick={onClose}>
            {say('screen.frame.cancel')}
          </Button>
          <Button type="submit" loading={record.isPending}>
            {say('register.relationships.move-do')}
          </Button>
        </ModalActions>
      </form>
    </Dialog>
  )
}
