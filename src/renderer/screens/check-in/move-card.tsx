import { Button } from '@mantine/core'
import { useState } from 'react'
import type { StakeholderView } from '../../../contract/register-views.ts'
import type { DueMove } from '../../../core/check-in/check-in.ts'
import type { RecordedMove } from '../../../core/evidence/stakeholder-record.ts'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { pseudonymsChosen } from '../../pseudonyms.ts'
import { useChange } from '../../register-changes.ts'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import { stageBeside, termOfStage } from '../relationships/ladder-stages.ts'
import { type MoveDraft, MoveFields } from '../relationships/move/move-fields.tsx'
import { CheckInCard } from './check-in-card.tsx'
import { useFocusFirst } from './focus-first.ts'

interface MoveCardProps {
  readonly item: DueMove
  readonly stakeholder: StakeholderView
  readonly onDone: () => void
  readonly onUnchanged: () => void
}

/** Has anything moved? A no is one key; a yes asks for the day and the evidence. */
export function MoveCard({ item, stakeholder, onDone, onUnchanged }: MoveCardProps) {
  const { say, term, date } = useWords()
  const { today } = useOpened()
  const { stage, since } = stakeholder.standing
  const [moved, setMoved] = useState(false)
  const place = useFocusFirst<HTMLDivElement>()
  return (
    <CheckInCard
      kind={say('check-in.kind-move')}
      title={say('check-in.ask-move', { name: pseudonymsChosen() ? stakeholder.pseudonym : stakeholder.name })}
      known={
        <>
          <p>
            {[stakeholder.organisation, term(`stakeholder.${stakeholder.kind}`)]
              .filter((one) => one !== '')
              .join(' · ')}
          </p>
          <p>
            {since === null
              ? say('check-in.stage-now', { stage: term(termOfStage(stage)) })
              : say('check-in.stage-since', { stage: term(termOfStage(stage)), date: date(since) })}{' '}
            {item.goal !== null && say('check-in.stage-goal', { stage: term(termOfStage(item.goal)) })}
          </p>
        </>
      }
    >
      {moved ? (
        <MoveForm
          stakeholderId={stakeholder.id}
          start={{ stage: stageBeside(stage, 1) ?? stage, date: today, evidence: '', onlineChannel: '' }}
          onDone={onDone}
        />
      ) : (
        <div className="check-in-actions" ref={place}>
          <Button onClick={onUnchanged}>{say('check-in.not-moved')}</Button>
          <Button variant="default" onClick={() => setMoved(true)}>
            {say('check-in.moved')}
          </Button>
        </div>
      )}
    </CheckInCard>
  )
}

interface MoveFormProps {
  readonly stakeholderId: string
  readonly start: MoveDraft
  readonly onDone: () => void
}

function MoveForm({ stakeholderId, start, onDone }: MoveFormProps) {
  const { say } = useWords()
  const { today } = useOpened()
  const [draft, setDraft] = useState(start)
  const [tried, setTried] = useState(false)
  const form = useFocusFirst<HTMLFormElement>()
  const record = useChange((move: RecordedMove, seen) => ask('stakeholder.addMove', { stakeholderId, move, seen }), {
    from: 'form',
  })
  return (
    <form
      ref={form}
      className="form-fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        const { stage, date, evidence, onlineChannel } = draft
        if (evidence.trim() === '' || date > today) return
        const channel = onlineChannel.trim() === '' ? null : onlineChannel.trim()
        record.mutate(
          { id: crypto.randomUUID(), stage, date, evidence: evidence.trim(), onlineChannel: channel },
          { onSuccess: onDone },
        )
      }}
    >
      {record.isError && <FailureMessage error={record.error} />}
      <MoveFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} tried={tried} />
      <div className="check-in-actions">
        <Button type="submit" loading={record.isPending}>
          {say('register.relationships.move-do')}
        </Button>
      </div>
    </form>
  )
}
