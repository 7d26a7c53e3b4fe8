import { Progress } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Events } from '../../../../contract/events.ts'
import { listen } from '../../../ask.ts'
import { useWords } from '../../../use-words.tsx'

/** How far the files of an edition are that is being issued. */
export function IssueProgress() {
  const { say } = useWords()
  const [progress, setProgress] = useState<Events['edition.progress'] | null>(null)
  useEffect(() => listen('edition.progress', setProgress), [])
  if (progress === null) return null
  const said = say('composer.issuing', progress)
  return (
    <div>
      <Progress value={(100 * progress.done) / progress.total} aria-label={said} />
      <p className="soft small" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
