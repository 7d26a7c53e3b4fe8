import { Button, Progress } from '@mantine/core'
import { useWords } from '../../use-words.tsx'
import { useImportProgress } from './import-progress.ts'
import { useImport } from './import-room.tsx'

export function Reading() {
  const { say } = useWords()
  const { leave } = useImport()
  const progress = useImportProgress()
  const known = progress !== null && progress.total > 0 && progress.stage !== 'opening'
  return (
    <section className="tray" aria-live="polite">
      <h2>{say(`screen.import.stage-${progress?.stage ?? 'reading'}`)}</h2>
      <Progress
        w="24rem"
        value={known ? (100 * progress.done) / progress.total : 100}
        animated={!known}
        striped={!known}
        aria-label={say('screen.import.stage-reading')}
      />
      <p className="soft" aria-live="off">
        {progress?.file ?? say('screen.import.nothing-written')}
      </p>
      <Button variant="default" onClick={leave}>
        {say('screen.frame.cancel')}
      </Button>
    </section>
  )
}
