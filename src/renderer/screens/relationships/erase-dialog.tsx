import { Button, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { StakeholderView } from '../../../contract/register-views.ts'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { ModalActions } from '../../components/modal-actions.tsx'
import { useWords } from '../../language.tsx'
import { useChange } from '../../register-changes.ts'

interface EraseDialogProps {
  readonly person: StakeholderView
  readonly onClose: () => void
}

/** The one thing that cannot be undone, so it says what goes, what stays, and asks why. */
export function EraseDialog({ person, onClose }: EraseDialogProps) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const erase = useChange((words: string, seen) => ask('stakeholder.erase', { id: person.id, reason: words, seen }))
  const missing = reason.trim() === ''
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={say('register.relationships.erase-title', { name: person.name })}
      closeButtonProps={{ 'aria-label': say('screen.frame.dismiss') }}
    >
      <form
        className="form-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!missing) erase.mutate(reason, { onSuccess: onClose })
        }}
      >
        {erase.isError && <FailureMessage error={erase.error} />}
        <ul className="erase-what">
          <li>{say('register.relationships.erase-goes')}</li>
          <li>{say('register.relationships.erase-stays', { pseudonym: person.pseudonym })}</li>
          <li>{say('register.relationships.erase-final')}</li>
        </ul>
        <Textarea
          label={say('register.relationships.erase-reason')}
          required
          autosize
          minRows={2}
          data-autofocus
          value={reason}
          error={tried && missing ? say('register.relationships.erase-reason-missing') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ModalActions>
          <Button variant="default" onClick={onClose}>
            {say('screen.frame.cancel')}
          </Button>
          <Button type="submit" color="red" loading={erase.isPending}>
            {say('register.relationships.erase-do')}
          </Button>
        </ModalActions>
      </form>
    </Modal>
  )
}
