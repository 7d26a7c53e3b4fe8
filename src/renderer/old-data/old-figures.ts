import { useQuery } from '@tanstack/react-query'
import type { IsoDate } from '../../core/date.ts'
import type { StaleAccount } from '../../core/quality/stale-metrics.ts'
import { ask } from '../ask.ts'
import { useReporting } from '../reporting.tsx'
import { useCheckIn } from '../screens/check-in/check-in-data.ts'

/** A figure that rests on something old: exports that have ended, or a value by hand that is due. */
export type OldFigure =
  | { readonly kind: 'export'; readonly until: IsoDate; readonly accounts: readonly StaleAccount[] }
  | { readonly kind: 'value'; readonly dueSince: IsoDate }

export function useStale() {
  return useQuery({ queryKey: ['quality.stale'], queryFn: () => ask('quality.stale', undefined) }).data
}

/** Accounts with old exports on which a figure rests. */
export function useStaleAccounts(): StaleAccount[] {
  const accounts = (useStale()?.metrics ?? []).flatMap((metric) => metric.accounts)
  return [...new Map(accounts.map((account) => [account.id, account])).values()]
}

/**
 * Whether the figure of a metric is old; null where it is fresh. A period that ended before the last data is complete,
 * whatever is missing since then.
 */
export function useOldFigures(): (metricId: string) => OldFigure | null {
  const stale = useStale()
  const due = useCheckIn().data?.due
  const { period } = useReporting().question
  return (metricId) => {
    const accounts = stale?.metrics.find((one) => one.metricId === metricId)?.accounts ?? []
    const until = accounts[0]?.lastDay
    if (until !== undefined && until <= period.to) return { kind: 'export', until, accounts }
    const value = due?.find((item) => item.kind === 'value' && item.metricId === metricId)
    if (value?.kind !== 'value' || (value.last?.date ?? value.since) > period.to) return null
    return { kind: 'value', dueSince: value.since }
  }
}
