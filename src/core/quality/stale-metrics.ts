import { boundAccounts } from '../bound-accounts.ts'
import type { IsoDate } from '../date.ts'
import type { MeasureId } from '../measure.ts'
import type { MeasureBinding, Metric, Window } from '../metric.ts'
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

/** A survey is asked now and then: so many days more may pass before its answers are old, by the window they are for. */
const daysBetweenSurveys: Readonly<Record<Window, number>> = { month: 0, quarter: 61, year: 335, period: 335 }

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
    return objective.metrics.flatMap(({ id, binding, window }): StaleMetric[] => {
      const counted = countedBy(binding)
      if (counted === null) return []
      const late = counted.ofSurveys ? later(rules, daysBetweenSurveys[window]) : rules
      const told = lastDays(counted, accounts, exported)
      // A survey that was asked once ends, and others come after it: the latest says how old the answers are.
      const stale = (counted.ofSurveys ? told.slice(-1) : told).filter(({ lastDay }) => isOld(lastDay, wantedTo, late))
      return stale.length === 0 ? [] : [{ metricId: id, objectiveId: objective.id, accounts: stale }]
    })
  })
}

/** How far each account that is counted tells, the one furthest behind first. */
function lastDays(
  { measures, ...bound }: Counted,
  accounts: readonly Account[],
  exported: readonly LastExported[],
): StaleAccount[] {
  return boundAccounts(accounts, bound)
    .flatMap(({ id, name, platform }): StaleAccount[] => {
      const days = exported.filter((one) => one.accountId === id && measures.includes(one.measure))
      const lastDay = days.map(({ day }) => day).sort()[0]
      return lastDay === undefined ? [] : [{ id, name, platform, lastDay }]
    })
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1))
}

interface Counted extends Pick<MeasureBinding, 'platforms' | 'accountIds'> {
  readonly measures: readonly (MeasureId | null)[]
  readonly ofSurveys: boolean
}

/** Of whose exports a metric is made; null where it is made of none. */
function countedBy(binding: Metric['binding']): Counted | null {
  if (binding.kind === 'answers')
    return { platforms: ['survey'], accountIds: binding.accountIds, measures: ['responses'], ofSurveys: true }
  if (binding.kind !== 'measure') return null
  const { platforms, accountIds, measure, denominator } = binding
  return { platforms, accountIds, measures: [measure, denominator], ofSurveys: measure === 'responses' }
}

function later({ lateAfter, silentAfter, ...rules }: QualityRules, days: number): QualityRules {
  return { ...rules, lateAfter: lateAfter + days, silentAfter: silentAfter + days }
}

function isOld(lastDay: IsoDate, wantedTo: IsoDate, rules: QualityRules): boolean {
  const { state } = freshnessOf(lastDay, wantedTo, rules)
  return state === 'late' || state === 'silent'
}
