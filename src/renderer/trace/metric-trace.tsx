import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FigureTrace } from '../../contract/import-views.ts'
import { ask } from '../ask.ts'
import { FailureMessage } from '../components/failure-message.tsx'
import { useReporting } from '../reporting.tsx'
import { useWords } from '../use-words.tsx'
import { BackButton } from './back-button.tsx'
import { TraceAccounts } from './trace-accounts.tsx'
import { TraceFiles } from './trace-files.tsx'
import { TraceMonths } from './trace-months.tsx'
import type { TracedMetric } from './trace-question.ts'

interface MetricTraceProps {
  readonly metric: TracedMetric
  /** Back to the metrics of which a score is made; null where there is only this one. */
  readonly onBack: (() => void) | null
}

/** From a metric's actual to its months, its accounts, its files, and the very cells. */
export function MetricTrace({ metric, onBack }: MetricTraceProps) {
  const { say, figure, periodName } = useWords()
  const { question } = useReporting()
  const [month, setMonth] = useState<string | null>(null)
  const [accountId, setAccountId] = useState<string | null>(null)
  const narrowed = { metricId: metric.id, question, month, accountId, offset: 0, limit: 1 }
  const trace = useQuery({
    queryKey: ['figure.trace', narrowed],
    queryFn: () => ask('figure.trace', narrowed),
    placeholderData: (before) => before,
  })
  const found = trace.data
  return (
    <section className="trace">
      {onBack !== null && <BackButton words={say('screen.trace.back')} onBack={onBack} />}
      <header>
        <h2>{metric.name}</h2>
        <p>
          <span className="trace-actual">{figure(metric.actual)}</span>{' '}
          {found !== undefined && <span className="soft">{periodName(found.period)}</span>}
        </p>
      </header>
      {trace.isError && <FailureMessage error={trace.error} />}
      {found !== undefined && found.origin !== 'exports' && (
        <p className="soft">{say(`screen.trace.${found.origin}`)}</p>
      )}
      {found !== undefined && <TraceMonths trace={found} chosen={month} onChoose={setMonth} />}
      {found?.origin === 'exports' && <Down trace={found} accountId={accountId} onAccount={setAccountId} />}
    </section>
  )
}

interface DownProps {
  readonly trace: FigureTrace
  readonly accountId: string | null
  readonly onAccount: (accountId: string | null) => void
}

function Down({ trace, accountId, onAccount }: DownProps) {
  return (
    <>
      <TraceAccounts accounts={trace.accounts} chosen={accountId} onChoose={onAccount} />
      <TraceFiles files={trace.files} />
    </>
  )
}
