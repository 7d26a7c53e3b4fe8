import { boundAccounts } from '../bound-accounts.ts'
import type { IsoDate } from '../date.ts'
import type { MeasureId } from '../measure.ts'
import type { Objective } from '../objective.ts'
import type { Account } from '../platform.ts'
import { freshnessOf } from './freshness.ts'
import type { QualityRules } from './quality.ts'

/** The last day that the standing exports of an account tell of a measure. */
export interface LastExported {
  readonly accountId: string
  readonly measure: MeasureId
  readonly day: IsoDate
}

/** A metric whose figure rests on exports that have ended too long ago. */
export interface StaleMetric {
  readonly metricId: string
  readonly objectiveId: string
  /** The account that is furthest behind, first. */
  readonly accounts: readonly StaleAccount[]
}

export interface StaleAccount extends Pick<Account, 'id' | 'name' | 'platform'> {
  readonly lastDay: IsoDate
}

/**
 * The metrics for which newer exports are wanted: an account that they count has been without data for longer than
 * the rules allow, until today or until the end of the objective. An account that never had the measure is missing
 * data, which coverage says, and not stale.
 */
export function staleMetrics(
  objectives: readonly Objective[],
  accounts: readonly Account[],
  exported: readonly LastExported[],
  today: IsoDate,
  rules: QualityRules,
): StaleMetric[] {
  return objectives.flatMap((objective) => {
    const wantedTo = objective.period.to < today ? objective.period.to : today
    return objective.metrics.flatMap(({ id, binding }): StaleMetric[] => {
      if (binding.kind !== 'measure') return []
      const measures: readonly (MeasureId | null)[] = [binding.measure, binding.denominator]
      const stale = boundAccounts(accounts, binding)
        .flatMap((account): StaleAccount[] => {
          const days = exported.filter((one) => one.accountId === account.id && measures.includes(one.measure))
          const lastDay = days.map(({ day }) => day).sort()[0]
          if (lastDay === undefined || !isOld(lastDay, wantedTo, rules)) return []
          return [{ id: account.id, name: account.name, platform: account.platform, lastDay }]
        })
        .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1))
      return stale.length === 0 ? [] : [{ metricId: id, objectiveId: objective.id, accounts: stale }]
    })
  })
}

function isOld(lastDay: IsoDate, wantedTo: IsoDate, rules: QualityRules): boolean {
  const { state } = freshnessOf(lastDay, wantedTo, rules)
  return state === 'late' || state === 'silent'
}
