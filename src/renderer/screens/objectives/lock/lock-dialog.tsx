import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { setAfterStartDays, type VictoryAnswer, type VictoryQuestion, victoryQuestions } from '../../../../core/lock.ts'
import type { Objective } from '../../../../core/objective.ts'
import { ask } from '../../../ask.ts'
import { Dialog } from '../../../components/dialog.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { ModalActions } from '../../../components/modal-actions.tsx'
import { useChange } from '../../../register-changes.ts'
import { useWords } from '../../../use-words.tsx'
import { useOpened } from '../../../workspace.tsx'
import { VictoryQuestionField } from './victory-question-field.tsx'

type Answers = Readonly<Partial<Record<VictoryQuestion, VictoryAnswer>>>

interface LockDialogProps {
  readonly objective: Objective
  readonly onClose: () => void
}

/** "Could we declare victory without work?", asked five times before somebody approves. */
export function LockDialog({ objective, onClose }: LockDialogProps) {
  const { say } = useWords()
  const { today } = useOpened()
  const days = setAfterStartDays({ lockedOn: today }, objective.period)
  const [answers, setAnswers] = useState<Answers>({})
  const [approver, setApprover] = useState('')
  const [tried, setTried] = useState(false)
  const given = victoryQuestions.flatMap((question) => answers[question] ?? [])
  const lock = useChange(
    (_: null, seen) => ask('lock.set', { objectiveId: objective.id, approver, answers: given, seen }),
    { from: 'form' },
  )
  const unfinished =
    given.length < victoryQuestions.length || given.some((one) => one.couldWe && one.words.trim() === '')
  return (
    <Dialog onClose={onClose} size="xl" title={say('register.lock.dialog')}>
      <form
        className="form-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!unfinished && approver.trim() !== '') lock.mutate(null, { onSuccess: onClose })
        }}
      >
        {lock.isError && <FailureMessage error={lock.error} />}
        <p className="soft">
          {say('register.lock.dialog-why')}{' '}
          {say(days < 0 ? 'interview.lock-before' : 'interview.lock-days', { days: Math.abs(days) })}
        </p>
        {victoryQuestions.map((question, place) => (
          <VictoryQuestionField
            key={question}
            number={place + 1}
            question={question}
            answer={answers[question] ?? null}
            tried={tried}
            onAnswer={(answer) => setAnswers({ ...answers, [question]: answer })}
          />
        ))}
        <TextInput
          label={say('register.lock.approver')}
          description={say('register.lock.approver-why')}
          required
          maxLength={200}
          value={approver}
          error={tried && approver.trim() === '' ? say('register.lock.approver-missing') : undefined}
          onChange={(event) => setApprover(event.currentTarget.value)}
        />
        <ModalActions>
          <Button variant="default" onClick={onClose}>
            {say('screen.frame.cancel')}
          </Button>
          <Button type="submit" loading={lock.isPending}>
            {say('register.lock.set')}
          </Button>
        </ModalActions>
      </form>
    </Dialog>
  )
}
