import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ComplianceView } from '../../../contract/compliance-views.ts'
import type { ComplianceEvent } from '../../../core/compliance/compliance-event.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useWords } from '../../use-words.tsx'
import { onlyEvent, useComplianceChanges, usualRole } from '../compliance/compliance-changes.ts'
import { CaseField, HandedFields } from '../compliance/handover-fields.tsx'
import { HandoverWord } from '../compliance/handover-word.tsx'
import { useMoments } from '../compliance/moments.ts'
import { isSound } from '../compliance/sound-event.ts'
import { CheckInCard } from './check-in-card.tsx'
import { useThings } from './check-in-things.ts'
import { useFocusFirst } from './focus-first.ts'

interface HandoverCardProps {
  readonly event: ComplianceView
  readonly onDone: () => void
}

/** Has it been handed over? Enter says: now, to whom it usually goes; the fields say otherwise. */
export function HandoverCard({ event, onDone }: HandoverCardProps) {
  const { say } = useWords()
  const { compliance: register } = useThings()
  const [handed, setHanded] = useState<ComplianceEvent>(() => ({
    ...onlyEvent(event),
    handover: event.handover ?? { at: register.now, to: usualRole[event.kind] },
  }))
  const form = useFocusFirst<HTMLFormElement>()
  const { save } = useComplianceChanges()
  const part = {
    ...{ event: handed, register },
    onChange: (change: Partial<ComplianceEvent>) => setHanded({ ...handed, ...change }),
  }
  return (
    <CheckInCard
      kind={say('check-in.kind-handover')}
      title={say(event.kind === 'breach' ? 'check-in.ask-breach' : 'check-in.ask-handover')}
      known={<Seen event={event} />}
    >
      <form
        ref={form}
        className="form-fields"
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (isSound(handed, register.now)) save.mutate(handed, { onSuccess: onDone })
        }}
      >
        {save.isError && <FailureMessage error={save.error} />}
        <CaseField {...part} />
        <HandedFields {...part} />
        <div className="check-in-actions">
          <Button type="submit" loading={save.isPending}>
            {say('check-in.save-handover')}
          </Button>
        </div>
      </form>
    </CheckInCard>
  )
}

/** What was seen, when and where, and how long it may still take. */
function Seen({ event }: { readonly event: ComplianceView }) {
  const { say, term } = useWords()
  const { nameOf } = useMoments()
  const { compliance: register } = useThings()
  const account = register.accounts.find(({ id }) => id === event.accountId)?.name
  const rule = event.codeRule === null ? [] : [say(`compliance.rule.${event.codeRule}`)]
  const where = [term(`platform.${event.platform}`), ...(account === undefined ? [] : [account])]
  return (
    <>
      <p>{nameOf(event)}</p>
      <p>{[...rule, ...where].join(' · ')}</p>
      {event.state !== 'no-limit' && (
        <p>
          <HandoverWord state={event.state} hoursLeft={Math.floor(register.limitHours - event.hours)} />
        </p>
      )}
    </>
  )
}
