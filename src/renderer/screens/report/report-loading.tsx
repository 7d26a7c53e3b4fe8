import { Skeleton } from '@mantine/core'
import { useWords } from '../../use-words.tsx'

/** The outline of the desk while the paper is computed, so that nothing jumps when it is there. */
export function ReportLoading() {
  const { say } = useWords()
  return (
    <div className="paper-desk" role="status" aria-label={say('composer.loading')}>
      <Skeleton height="24rem" radius={0} />
      <div className="paper-table">
        <div className="paper-blank" />
      </div>
    </div>
  )
}
