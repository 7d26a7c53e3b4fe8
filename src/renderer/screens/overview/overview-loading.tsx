import './overview.css'
import { Skeleton } from '@mantine/core'
import { useWords } from '../../use-words.tsx'

/** The outline of the overview while its scores are computed, so that nothing jumps when they are there. */
export function OverviewLoading() {
  const { say } = useWords()
  return (
    <div className="overview" role="status" aria-label={say('screen.overview.loading')}>
      <Skeleton height="4.5rem" width="80%" radius={0} />
      <Skeleton height="13rem" radius={0} />
      <div className="pillar-panels">
        {['reputation', 'engagement', 'insight'].map((pillar) => (
          <div key={pillar} className="pillar-panel">
            <Skeleton height="14rem" radius={0} />
          </div>
        ))}
      </div>
    </div>
  )
}
