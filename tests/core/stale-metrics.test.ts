import { describe, expect, test } from 'vitest'
import type { MeasureBinding } from '../../src/core/metric.ts'
import type { Account } from '../../src/core/platform.ts'
import { qualityRules } from '../../src/core/quality/quality.ts'
import { type LastExported, staleMetrics } from '../../src/core/quality/stale-metrics.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'

const account = (id: string, platform: Account['platform']): Account => ({ id, platform, name: id, platformId: null })
const accounts = [account('x', 'x'), account('page', 'facebook')]
const views: MeasureBinding = {
  ...{ kind: 'measure', measure: 'views', denominator: null, subject: 'account', platforms: [] },
  ...{ campaignId: null, accountIds: [], textContains: [] },
}
const stale = (exported: readonly LastExported[], today: string, binding: Partial<MeasureBinding> = {}, to?: string) =>
  staleMetrics(
    [
      objectiveOf({
        metrics: [metricOf({ binding: { ...views, ...binding } })],
        period: { from: '2026-01-01', to: to ?? '2026-12-31' },
      }),
    ],
    accounts,
    exported,
    today,
    qualityRules,
  ).map(({ metricId, accounts: old }) => [metricId, ...old.map(({ id, lastDay }) => `${id} ${lastDay}`)])

describe('a figure rests on old exports', () => {
  const day = (accountId: string, lastDay: string, measure: LastExported['measure'] = 'views') => ({
    ...{ accountId, measure, day: lastDay },
  })

  test('from the day on which its account is late, and not a day before', () => {
    expect(stale([day('x', '2026-08-31')], '2026-10-04')).toEqual([])
    expect(stale([day('x', '2026-08-31')], '2026-10-05')).toEqual([['metric-1', 'x 2026-08-31']])
  })

  test('whichever of its accounts is behind, the furthest first', () => {
    const days = [day('x', '2026-08-31'), day('page', '2026-07-31')]
    expect(stale(days, '2026-10-05')).toEqual([['metric-1', 'page 2026-07-31', 'x 2026-08-31']])
    expect(stale(days, '2026-10-05', { platforms: ['x'] })).toEqual([['metric-1', 'x 2026-08-31']])
  })

  test('as far as its own measures go: a newer file of another measure does not make it fresh', () => {
    const days = [day('x', '2026-08-31'), day('x', '2026-10-01', 'clicks')]
    expect(stale(days, '2026-10-05')).toEqual([['metric-1', 'x 2026-08-31']])
    expect(stale(days, '2026-10-05', { measure: 'clicks' })).toEqual([])
    expect(stale(days, '2026-10-05', { measure: 'clicks', denominator: 'views' })).toHaveLength(1)
  })

  test('of answers of a survey once a whole window went by without one, and not each month', () => {
    const answers = (window: 'month' | 'quarter', today: string, accountIds = ['page']) =>
      staleMetrics(
        [
          objectiveOf({
            metrics: [
              metricOf({
                window,
                binding: {
                  kind: 'answers',
                  count: 'share',
                  question: 'Trust?',
                  options: ['Yes'],
                  accountIds,
                },
              }),
            ],
          }),
        ],
        [account('page', 'survey'), account('x', 'survey')],
        [day('page', '2026-06-30', 'responses'), day('x', '2026-01-31', 'responses')],
        today,
        qualityRules,
      ).map(({ accounts: old }) => old.map(({ id }) => id))
    expect(answers('month', '2026-08-03')).toEqual([])
    expect(answers('month', '2026-08-04')).toEqual([['page']])
    expect(answers('quarter', '2026-10-03')).toEqual([])
    expect(answers('quarter', '2026-10-04')).toEqual([['page']])
    expect(answers('month', '2026-08-04', [])).toEqual([['page']])
    expect(answers('month', '2026-08-03', [])).toEqual([])
  })

  test('not for what came after the end of its objective, and not where there never was data', () => {
    expect(stale([day('x', '2026-08-31')], '2026-12-31', {}, '2026-09-15')).toEqual([])
    expect(stale([], '2026-10-05')).toEqual([])
  })
})
