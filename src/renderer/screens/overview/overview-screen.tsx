import { useQuery } from '@tanstack/react-query'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useReporting } from '../../reporting.tsx'
import { useOpened } from '../../workspace.tsx'
import { FirstSteps } from './first-steps.tsx'
import { Overview } from './overview.tsx'
import { OverviewLoading } from './overview-loading.tsx'

/** How the company stands: the same report as the paper, laid out for a screen. */
export function OverviewScreen() {
  const { counts } = useOpened()
  const { question } = useReporting()
  const report = useQuery({
    queryKey: ['report.load', question],
    queryFn: () => ask('report.load', question),
    placeholderData: (before) => before,
  })
  if (counts.objectives === 0) return <FirstSteps />
  if (report.isError) return <FailureMessage error={report.error} />
  if (report.data === undefined) return <OverviewLoading />
  const nothingKnown = counts.observations === 0 && !report.data.board.index.coverage.value
  return nothingKnown ? <FirstSteps /> : <Overview model={report.data} />
}
