import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ComplianceRegister } from '../../../contract/compliance-views.ts'
import type { ComplianceEvent } from '../../../core/compliance/compliance-event.ts'
import { Dialog } from '../../components/dialog.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { ModalActions } from '../../components/modal-actions.tsx'
import { Remark } from '../../components/remark.tsx'
import { useWords } from '../../use-words.tsx'
import { onlyEvent, useComplianceChanges } from './compliance-changes.ts'
import { EventFields } from './event-fields.tsx'
import { HandoverFields } from './handover-fields.tsx'
import { isSound } from './sound-event.ts'

interface EventDialogProps {
  readonly saved: ComplianceEvent
  readonly register: ComplianceRegister
  readonly onClose: () => void
}

/** When it was seen, what it was, and where it went. There is no field for what was said. */
export function EventDialog({ saved, register, onClose }: EventDialogProps) {
  const { say } = useWords()
  const [event, setEvent] = useState(() => onlyEvent(saved))
  const changes = useComplianceChanges()
  const isNew = !register.events.some(({ id }) => id === saved.id)
  const part = { event, register, onChange: (change: Partial<ComplianceEvent>) => setEvent({ ...event, ...change }) }
  return (
    <Dialog onClose={onClose} size="lg" title={say(isNew ? 'compliance.new' : 'compliance.edit')}>
      <form
        className="form-fields"
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault()
          changes.save.mutate(event, {
            onSuccess: () => {
              if (!isNew) changes.changed()
              onClose()
            },
          })
        }}
      >
        {changes.save.isError && <FailureMessage error={changes.save.error} />}
        <Remark tone="notice">{say('compliance.never-words')}</Remark>
        <EventFields {...part} />
        <HandoverFields {...part} />
        <ModalActions>
          <Button variant="default" onClick={onClose}>
            {say('screen.frame.cancel')}
          </Button>
          <Button type="submit" loading={changes.save.isPending} disabled={!isSound(event, register.now)}>
            {say('screen.frame.save')}
          </Button>
        </ModalActions>
      </form>
    </Dialog>
  )
}
