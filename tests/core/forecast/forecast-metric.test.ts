import { describe, expect, test } from 'vitest'
import type { Facts } from '../../../src/core/facts.ts'
import type { Metric, MetricPoint } from '../../../src/core/metric.ts'
import { forecastMetric } from '../../../src/core/scoring/forecast/forecast-metric.ts'
import { emptyFacts, metric, months, objective, point } from '../support/facts.ts'

function outlook(
  parts: Partial<Metric>,
  points: readonly MetricPoint[],
  asOf = '2026-09-30',
  facts: Partial<Facts> = {},
) {
  const asked = metric('m', parts)
  const known = { ...emptyFacts, ...facts, histories: { m: points } }
  return forecastMetric(asked, objective('o', { metrics: [asked] }), known, asOf)
}

describe('there is none', () => {
  const enough = months([1, 2, 3, 4, 5, 6, 7, 8, 9])

  test('with fewer than six periods: too early to forecast', () => {
    expect(outlook({}, months([1, 2, 3, 4, 5]))).toEqual({ kind: 'too-early', periods: 5, needed: 6 })
    expect(outlook({}, months([1, 2, 3, 4, 5, 6]))).toMatchObject({ kind: 'forecast', periods: 6 })
  })

  test('where the sixth month is not over', () => {
    expect(outlook({}, months([1, 2, 3, 4, 5, 6]), '2026-06-29')).toMatchObject({ kind: 'too-early', periods: 5 })
  })

  test('before the plan and after it', () => {
    expect(outlook({}, enough, '2025-12-31')).toEqual({ kind: 'not-begun' })
    expect(outlook({}, enough, '2026-12-31')).toEqual({ kind: 'over' })
  })

  test('of a milestone', () => {
    expect(outlook({ target: { kind: 'milestone', statement: 'Signed' } }, enough)).toEqual({ kind: 'all-or-nothing' })
  })

  test('across a change of definition', () => {
    const binding = {
      kind: 'measure',
      measure: 'impressions',
      denominator: null,
      subject: 'account',
      platforms: ['linkedin'],
      accountIds: [],
      campaignId: null,
      textContains: [],
    } as const
    const change = {
      id: 'c',
      platform: 'linkedin',
      measures: ['impressions'],
      date: '2026-03-01',
      origin: 'own',
      what: 'Counted anew',
      source: 'LinkedIn',
    } as const
    const definitions = { changes: [change], splices: [] }
    expect(outlook({ binding }, enough, '2026-09-30', { definitions })).toEqual({ kind: 'definition-changed' })
  })
})

test('worked out by hand: the median slope of 2, 4, 6, 8, 40, 12 is 2, and one odd month does not turn it', () => {
  expect(outlook({}, months([2, 4, 6, 8, 40, 12]), '2026-06-30')).toMatchObject({
    ...{ kind: 'forecast', value: 24, endsOn: '2026-12-31', periods: 6 },
  })
})

test('a flow counts what it has, and goes on: 9 months of 10 make 120 in the year', () => {
  const ten = months(Array.from({ length: 9 }, () => 10))
  expect(outlook({ basis: 'flow' }, ten)).toMatchObject({ value: 120, low: 120, high: 120, attainment: 1.2, chance: 1 })
})

test('a flow entered once a quarter goes on once a quarter', () => {
  const quarters = ['2025-03', '2025-06', '2025-09', '2025-12', '2026-03', '2026-06', '2026-09']
  const points = quarters.map((month) => point(month, 30))
  expect(outlook({ basis: 'flow' }, points)).toMatchObject({
    value: 120,
    months: [{ month: '2026-12', value: 30, low: 30, high: 30 }],
  })
})

test('every other month one visit: half a visit a month, not none and not one', () => {
  const found = outlook({ basis: 'flow' }, months([0, 1, 0, 1, 0, 1, 0, 1]), '2026-08-31')
  expect(found).toMatchObject({ value: 6 })
})

test('a rate to come weighs what a month weighed: (60 + 6 × 10 × 0.5) ÷ (60 + 60) from 6 of 10 in each month at first', () => {
  const rates = [0.6, 0.6, 0.6, 0.6, 0.6, 0.6].map((rate, place) =>
    point(`2026-0${place + 1}`, rate, { numerator: rate * 10, denominator: 10 }),
  )
  const found = outlook({ basis: 'ratio', unit: 'share' }, rates, '2026-06-30')
  expect(found).toMatchObject({ kind: 'forecast', periods: 6 })
  expect(found.kind === 'forecast' ? found.value : null).toBeCloseTo(0.6, 9)
})

test('a share stays a share', () => {
  const found = outlook(
    { basis: 'ratio', unit: 'share', window: 'month' },
    months([0.2, 0.35, 0.5, 0.65, 0.8, 0.95]),
    '2026-06-30',
  )
  expect(found).toMatchObject({ value: 1, high: 1 })
})

describe('a level to maintain', () => {
  const target = { kind: 'maintain', rule: 'above', level: 90, tolerance: 0, baseline: null } as const

  test('that was always kept with ease will be', () => {
    expect(outlook({ target, window: 'month' }, months([95, 96, 95, 96, 95, 96]), '2026-06-30')).toMatchObject({
      ...{ attainment: 1, chance: 1 },
    })
  })

  test('that was missed once cannot be kept in every month any more', () => {
    const found = outlook({ target, window: 'month' }, months([95, 96, 80, 96, 95, 96]), '2026-06-30')
    expect(found).toMatchObject({ attainment: 11 / 12, chance: 0 })
  })
})

test('a ladder climbs on by its steps', () => {
  const goals = [
    { stakeholderId: 'a', base: 0, target: 5 } as const,
    { stakeholderId: 'b', base: 0, target: 5 } as const,
  ]
  const found = outlook({ target: { kind: 'ladder', goals }, basis: 'flow' }, months([1, 2, 3, 4, 5, 6]), '2026-06-30')
  expect(found).toMatchObject({ value: 12, attainment: 1.2, chance: 1 })
})

test('a scale ends at +2', () => {
  const target = { kind: 'goal-scale', anchors: ['a', 'b', 'c', 'd', 'e'] } as const
  const found = outlook({ target }, months([-2, -1, 0, 1, 2, 2]), '2026-06-30')
  expect(found).toMatchObject({ value: 2, attainment: 1 })
})
