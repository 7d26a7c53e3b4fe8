import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { type Situation, situations } from '../../../core/start/situation.ts'
import { EditorForm } from '../../components/editor-form.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { addressOf } from '../../place.ts'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'

interface SituationChoiceProps {
  readonly chosen: Situation
  readonly onChoose: (situation: Situation) => void
}

/** One question with four answers: arrow keys choose, Enter goes on. */
export function SituationChoice({ chosen, onChoose }: SituationChoiceProps) {
  const { say } = useWords()
  const { organisation } = useOpened()
  const [situation, setSituation] = useState(chosen)
  const question = say('starting.question', { organisation: organisation.name })
  return (
    <EditorForm onSave={() => onChoose(situation)}>
      <PageHead title={question} lead={say('starting.lead')} />
      <Radio.Group
        aria-label={question}
        value={situation}
        onChange={(value) => setSituation(situations.find((each) => each === value) ?? chosen)}
      >
        <div className="situations">
          {situations.map((each) => (
            <Radio
              key={each}
              className="situation"
              value={each}
              label={say(`starting.${each}.name`)}
              description={say(`starting.${each}.means`)}
            />
          ))}
        </div>
      </Radio.Group>
      <div className="start-actions">
        <Button type="submit">{say('starting.next')}</Button>
        <a href={addressOf('overview')}>{say('starting.skip')}</a>
      </div>
    </EditorForm>
  )
}
