import { Progress } from '@mantine/core'
import { useWords } from '../../use-words.tsx'
import { useImportProgress } from '../import/import-progress.ts'

/** The sample company is made from its own exports, which are imported as anybody's would be. */
export function Making() {
  const { say } = useWords()
  const progress = useImportProgress()
  const share = progress === null || progress.total === 0 ? null : (100 * progress.done) / progress.total
  return (
    <section className="start-making" aria-live="polite">
      <h2>{say('screen.start.making')}</h2>
      <Progress
        value={share ?? 100}
        animated={share === null}
        striped={share === null}
        aria-label={say('screen.start.making')}
      />
      <p className="soft" aria-live="off">
        {progress === null ? say('screen.start.making-wait') : progress.file}
      </p>
    </section>
  )
}
