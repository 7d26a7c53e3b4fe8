import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Dialog } from '../../../components/dialog.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { ModalActions } from '../../../components/modal-actions.tsx'
import { Remark } from '../../../components/remark.tsx'
import { useWords } from '../../../use-words.tsx'

interface NameDialogProps {
  readonly title: string
  readonly why: string
  /** What to know before. */
  readonly warning?: string | undefined
  readonly label: string
  readonly pending: boolean
  /** What is said while it is pending. */
  readonly meanwhile?: ReactNode
  readonly error: unknown
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** Asks for the name of whoever stands for something, and says for what. */
export function NameDialog({
  title,
  why,
  warning,
  label,
  pending,
  meanwhile,
  error,
  onName,
  onClose,
}: NameDialogProps) {
  const { say } = useWords()
  const [name, setName] = useState('')
  // What is pending goes on behind a closed dialog, and nobody would see how it ends.
  const leave = () => !pending && onClose()
  return (
    <Dialog onClose={leave} title={title}>
      <form
        className="form-fields"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') onName(name.trim())
        }}
      >
        {error !== null && <FailureMessage error={error} />}
        <p>{why}</p>
        {warning !== undefined && <Remark tone="warning">{warning}</Remark>}
        <TextInput
          label={label}
          required
          data-autofocus
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {pending && meanwhile}
        <ModalActions>
          <Button variant="default" disabled={pending} onClick={leave}>
            {say('screen.frame.cancel')}
          </Button>
          <Button type="submit" loading={pending} disabled={name.trim() === ''}>
            {title.replace('…', '')}
          </Button>
        </ModalActions>
      </form>
    </Dialog>
  )
}
