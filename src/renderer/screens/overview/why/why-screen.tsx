import './why.css'
import { useQuery } from '@tanstack/react-query'
import { whatIf } from '../../../../core/report/what-if.ts'
import { ask } from '../../../ask.ts'
import { BackLink } from '../../../components/back-link.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { useReporting } from '../../../reporting.tsx'
import { useWords } from '../../../use-words.tsx'
import { OverviewLoading } from '../overview-loading.tsx'
import { Trail } from './trail.tsx'
import { useWhatIf } from './use-what-if.ts'
import { WhatIfBar } from './what-if-bar.tsx'
import { levelOf } from './why-level.ts'
import { WhyMetric } from './why-metric.tsx'
import { WhySum } from './why-sum.tsx'

/** Why a number is what it is: from the index down to the row of a file, each term of each sum shown. */
export function WhyScreen({ item }: { readonly item: string }) {
  const { say } = useWords()
  const { question } = useReporting()
  const desk = useWhatIf()
  const report = useQuery({
    queryKey: ['report.load', question],
    queryFn: () => ask('report.load', question),
    placeholderData: (before) => before,
  })
  if (report.isError) return <FailureMessage error={report.error} />
  if (report.data === undefined) return <OverviewLoading />
  const model = report.data
  const tried = whatIf(model, desk.weights ?? {})
  const level = levelOf(tried, item)
  return (
    <div className="why">
      <BackLink screen="overview" words={say('screen.overview.name')} />
      {level === null ? (
        <EmptyState title={say('why.unknown')} teaches={say('why.unknown-why')} />
      ) : (
        <>
          {level.kind !== 'index' && <Trail level={level} />}
          {desk.weights !== null && <WhatIfBar agreed={whatIf(model, {})} tried={tried} onReset={desk.reset} />}
          {level.kind === 'metric' ? (
            <WhyMetric {...level} model={model} />
          ) : (
            <WhySum level={level} model={model} tried={tried} desk={desk} />
          )}
        </>
      )}
    </div>
  )
}
