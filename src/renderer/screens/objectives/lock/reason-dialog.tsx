import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type ChangeReason, changeReasons, type Reason } from '../../../../core/lock.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { ModalActions } from '../../../components/modal-actions.tsx'
import { useWords } from '../../../use-words.tsx'

interface ReasonDialogProps {
  readonly busy: boolean
  readonly onReason: (reason: Reason) => void
  readonly onClose: () => void
}

/** What was approved changes only with a reason, which stands in the ledger from then on. */
export function ReasonDialog({ busy, onReason, onClose }: ReasonDialogProps) {
  const { say } = useWords()
  const [kind, setKind] = useState<ChangeReason | null>(null)
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const wordless = kind === 'other' && words.trim() === ''
  return (
    <Dialog onClose={onClose} size="lg" title={say('register.lock.reason-title')}>
      <form
        className="form-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (kind !== null && !wordless) onReason({ kind, words: words.trim() })
        }}
      >
        <p className="soft">{say('register.lock.reason-why')}</p>
        <ChoiceField
          label={say('register.lock.reason')}
          data-autofocus
          choices={changeReasons}
          nameOf={(reason) => say(`register.reason.${reason}`)}
          value={kind}
          error={tried && kind === null ? say('register.lock.reason-missing') : undefined}
          onChoose={setKind}
        />
        <Textarea
          label={say('register.lock.reason-words')}
          autosize
          minRows={2}
          value={words}
          error={tried && wordless ? say('register.lock.words-missing') : undefined}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <ModalActions>
          <Button variant="default" onClick={onClose}>
            {say('screen.frame.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {say('register.lock.reason-do')}
          </Button>
        </ModalActions>
      </form>
    </Dialog>
  )
}
