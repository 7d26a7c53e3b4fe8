import { ActionIcon, Button, Slider, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { Confidence } from '../../../../core/lock.ts'
import { ask } from '../../../ask.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { InnerForm } from '../../../components/inner-form.tsx'
import { useChange } from '../../../register-changes.ts'
import { useOfferUndo } from '../../../steps/turn.ts'
import { useWords } from '../../../use-words.tsx'
import { useOpened } from '../../../workspace.tsx'

type Said = Omit<Confidence, 'saidBy'>

interface ConfidencesProps {
  readonly objectiveId: string
  /** Latest first. */
  readonly confidences: readonly Confidence[]
}

/** How sure the team is, said again and again; the latest stands. */
export function Confidences({ objectiveId, confidences }: ConfidencesProps) {
  const { say, date } = useWords()
  const { today } = useOpened()
  const label = useId()
  const offerUndo = useOfferUndo()
  const [level, setLevel] = useState(confidences[0]?.level ?? 5)
  const [note, setNote] = useState('')
  const enter = useChange((said: Said, seen) => ask('confidence.enter', { ...said, seen }))
  const withdraw = useChange((said: Said, seen) => ask('confidence.withdraw', { objectiveId, date: said.date, seen }))
  const submit = () =>
    enter.mutate({ objectiveId, date: today, level, note: note.trim() }, { onSuccess: () => setNote('') })
  const take = (said: Confidence) =>
    withdraw.mutate(said, { onSuccess: () => offerUndo(say('register.confidence.withdrawn')) })
  return (
    <div className="confidences">
      {enter.isError && <FailureMessage error={enter.error} />}
      {withdraw.isError && <FailureMessage error={withdraw.error} />}
      <InnerForm
        label={say('register.confidence.title')}
        className="confidence-form"
        pending={note.trim() !== ''}
        onEnter={submit}
      >
        <div>
          <p className="field-label" id={label}>
            {say('register.confidence.level', { level })}
          </p>
          <Slider
            thumbProps={{ 'aria-labelledby': label }}
            min={1}
            max={10}
            label={null}
            value={level}
            onChange={setLevel}
          />
        </div>
        <TextInput
          label={say('register.confidence.note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button variant="default" loading={enter.isPending} onClick={submit}>
          {say('register.confidence.do')}
        </Button>
      </InnerForm>
      <ul>
        {confidences.map((one) => (
          <li key={one.date}>
            <span className="figure">{say('register.confidence.of-ten', { level: one.level })}</span>
            <span>
              {one.note} <span className="soft small">{[date(one.date), one.saidBy].join(' · ')}</span>
            </span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={say('register.confidence.withdraw', { date: date(one.date) })}
              onClick={() => take(one)}
            >
              <IconTrash size={17} stroke={1.6} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </div>
  )
}
