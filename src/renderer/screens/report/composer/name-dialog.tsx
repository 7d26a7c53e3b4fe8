import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { ModalActions } from '../../../components/modal-actions.tsx'
import { useWords } from '../../../language.tsx'

interface NameDialogProps {
  readonly title: string
  readonly why: string
  readonly label: string
  readonly pending: boolean
  readonly error: unknown
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** Asks for the name of whoever stands for something, and says for what. */
export function NameDialog({ title, why, label, pending, error, onName, onClose }: NameDialogProps) {
  const { say } = useWords()
  const [name, setName] = useState('')
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': say('screen.frame.dismiss') }}>
      <form
        className="form-fields"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') onName(name.trim())
        }}
      >
        {error !== null && <FailureMessage error={error} />}
        <p>{why}</p>
        <TextInput
          label={label}
          required
          data-autofocus
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ModalActions>
          <Button variant="default" onClick={onClose}>
            {say('screen.frame.cancel')}
          </Button>
          <Button type="submit" loading={pending} disabled={name.trim() === ''}>
            {title.replace('…', '')}
          </Button>
        </ModalActions>
      </form>
    </Modal>
  )
}
