import { Radio, TextInput } from '@mantine/core'
import type { VictoryAnswer, VictoryQuestion } from '../../../../core/lock.ts'
import { useWords } from '../../../use-words.tsx'

interface VictoryQuestionFieldProps {
  readonly number: number
  readonly question: VictoryQuestion
  /** Null while it is open. */
  readonly answer: VictoryAnswer | null
  readonly tried: boolean
  readonly onAnswer: (answer: VictoryAnswer) => void
}

/** A no needs no words; a yes says what is done about it. */
export function VictoryQuestionField({ number, question, answer, tried, onAnswer }: VictoryQuestionFieldProps) {
  const { say } = useWords()
  const words = answer?.words ?? ''
  const chosen = answer === null ? null : answer.couldWe ? 'yes' : 'no'
  return (
    <div className="victory-question">
      <Radio.Group
        label={`${number}. ${say(`register.victory.${question}`)}`}
        value={chosen}
        error={tried && answer === null ? say('register.lock.unanswered') : undefined}
        onChange={(value) => onAnswer({ question, couldWe: value === 'yes', words })}
      >
        <div className="victory-answers">
          <Radio value="no" label={say('register.lock.no')} />
          <Radio value="yes" label={say('register.lock.yes')} />
        </div>
      </Radio.Group>
      {answer?.couldWe === true && (
        <TextInput
          aria-label={say('register.lock.then')}
          placeholder={say('register.lock.then')}
          value={words}
          error={tried && words.trim() === '' ? say('register.lock.then-missing') : undefined}
          onChange={(event) => onAnswer({ ...answer, words: event.currentTarget.value })}
        />
      )}
    </div>
  )
}
