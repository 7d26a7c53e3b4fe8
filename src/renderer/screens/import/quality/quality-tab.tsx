import '../heap.css'
import '../../../components/status.css'
import './quality.css'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../../ask.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { PageHead } from '../../../components/page-head.tsx'
import { useWords } from '../../../use-words.tsx'
import { AccountPanel } from './account-panel.tsx'
import { TotalChecks } from './total-checks.tsx'
import { Troubles } from './troubles.tsx'

/** How far the stored data can be trusted: freshness, gaps, what was said twice, what stands out, what does not add up. */
export function QualityTab() {
  const { say } = useWords()
  const quality = useQuery({ queryKey: ['quality.load'], queryFn: () => ask('quality.load', undefined) })
  if (quality.isError) return <FailureMessage error={quality.error} />
  if (quality.data === undefined) return null
  const { accounts, totals, troubles, rules } = quality.data
  return (
    <>
      <PageHead title={say('screen.import.tab-quality')} lead={say('screen.quality.lead')} />
      {accounts.length === 0 ? (
        <EmptyState title={say('screen.quality.none')} teaches={say('screen.quality.none-why')} />
      ) : (
        <div className="quality">
          {accounts.map((account) => (
            <AccountPanel key={account.account.id} quality={account} />
          ))}
          <p className="soft small quality-rules">
            {say('quality.rule.fresh', { late: rules.lateAfter, silent: rules.silentAfter })}{' '}
            {say('quality.rule.outlier', { factor: rules.outlierFactor, minimum: rules.outlierMinimum })}
          </p>
          <TotalChecks totals={totals} />
          <Troubles troubles={troubles} />
        </div>
      )}
    </>
  )
}
