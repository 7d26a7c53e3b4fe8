import { Button, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import type { StakeholderView } from '../../../../contract/register-views.ts'
import { withoutName } from '../../../../core/evidence/without-name.ts'
import { ask } from '../../../ask.ts'
import { Dialog } from '../../../components/dialog.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { ModalActions } from '../../../components/modal-actions.tsx'
import { useChange } from '../../../register-changes.ts'
import { useInsights, useNotes } from '../../../register-lists.ts'
import { useWords } from '../../../use-words.tsx'

const longest = 60

interface EraseDialogProps {
  readonly person: StakeholderView
  readonly onClose: () => void
}

/** The one thing that cannot be undone, so it says what goes, what stays, and asks why. */
export function EraseDialog({ person, onClose }: EraseDialogProps) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const erase = useChange((words: string, seen) => ask('stakeholder.erase', { id: person.id, reason: words, seen }))
  const named = useTextsNaming(person)
  const missing = reason.trim() === ''
  return (
    <Dialog onClose={onClose} size="lg" title={say('register.relationships.erase-title', { name: person.name })}>
      <form
        className="form-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (missing) field.current?.focus()
          else erase.mutate(reason, { onSuccess: onClose })
        }}
      >
        {erase.isError && <FailureMessage error={erase.error} />}
        <ul className="erase-what">
          <li>{say('register.relationships.erase-goes')}</li>
          <li>{say('register.relationships.erase-stays', { pseudonym: person.pseudonym })}</li>
          <li>{say('register.relationships.erase-beyond')}</li>
          {named.length > 0 && (
            <li>
              <strong>
                {say('register.relationships.erase-named', { count: named.length, names: named.join(' · ') })}
              </strong>
            </li>
          )}
          <li>{say('register.relationships.erase-final')}</li>
        </ul>
        <Textarea
          ref={field}
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
    </Dialog>
  )
}

/** What was heard or happened, in words that hold the person's name: erasing leaves them to whoever wrote them. */
function useTextsNaming(person: StakeholderView): string[] {
  const insights = useInsights().data?.insights ?? []
  const notes = useNotes().data?.notes ?? []
  const texts = [
    ...insights.map(({ statement, soWhat, audience }) => [statement, soWhat, audience]),
    ...notes.map(({ text }) => [text]),
  ]
  return texts
    .filter((own) => own.some((text) => withoutName(text, person) !== text))
    .map(([first = '']) => (first.length > longest ? `${first.slice(0, longest)}…` : first))
}
