import { Button } from '@mantine/core'
import type { ImportOutcome } from '../../../contract/views.ts'
import { Remark } from '../../components/remark.tsx'
import { go } from '../../place.ts'
import { useWords } from '../../use-words.tsx'
import { useImport } from './import-room.tsx'

interface OutcomeProps {
  readonly outcome: ImportOutcome
  readonly files: number
}

export function Outcome({ outcome, files }: OutcomeProps) {
  const { say } = useWords()
  const { leave, choose } = useImport()
  const { added, same, restated, posts } = outcome
  return (
    <section className="outcome" role="status">
      <Remark tone="good">
        <strong>{say('screen.import.done', { added, files })}</strong>
        <p>{say('screen.import.done-rest', { same, restated, posts })}</p>
      </Remark>
      <div className="outcome-next">
        <Button onClick={() => go('overview')}>{say('screen.import.see')}</Button>
        <Button variant="default" onClick={choose}>
          {say('screen.import.more')}
        </Button>
        <Button variant="subtle" onClick={leave}>
          {say('screen.frame.done')}
        </Button>
      </div>
    </section>
  )
}
