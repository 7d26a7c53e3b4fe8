import { describe, expect, test } from 'vitest'
import { type DefinitionChange, type Splice, shippedChanges } from '../../src/core/definitions.ts'
import type { Facts } from '../../src/core/facts.ts'
import type { MeasureBinding } from '../../src/core/metric.ts'
import { buildReport } from '../../src/core/report/build-report.ts'
import { metricChart } from '../../src/core/report/metrics/metric-chart.ts'
import { scoreMetric } from '../../src/core/scoring/score-metric.ts'
import { messageOf } from '../../src/core/text/catalogue.ts'
import { emptyFacts, metric, months, objective, point } from './support/facts.ts'

const binding: MeasureBinding = {
  kind: 'measure',
  measure: 'impressions',
  denominator: null,
  subject: 'account',
  platforms: ['linkedin'],
  accountIds: [],
  campaignId: null,
  textContains: [],
}
const change: DefinitionChange = {
  id: 'own-1',
  platform: 'linkedin',
  measures: ['impressions'],
  date: '2026-04-01',
  origin: 'own',
  what: 'Reposts count as well',
  source: 'Help page',
}
const target = {
  kind: 'increase',
  baseline: { value: 100, date: '2025-12-31', source: 'export' },
  value: 200,
} as const
const views = metric('m', { binding, basis: 'flow', window: 'month', target })
const plan = objective('o', { metrics: [views] })
/** 100 a month, then 160 once the platform counts otherwise. */
const points = months([100, 100, 100, 160, 160, 160])

function factsWith(parts: Partial<Facts['definitions']>, more: Partial<Facts> = {}): Facts {
  const definitions = { changes: [change], splices: [], ...parts }
  return { ...emptyFacts, objectives: [plan], histories: { m: points }, definitions, ...more }
}

function scored(facts: Facts, day = '2026-06-30', of = views) {
  return scoreMetric(of, { ...plan, metrics: [of] }, facts, day)
}

const splice: Splice = {
  changeId: 'own-1',
  metricId: 'm',
  reason: 'Ran both for a month',
  factor: null,
  who: 'A',
  at: '',
}

describe('a comparison across a change of definition', () => {
  test('is not made: the value stands and its attainment is without data', () => {
    expect(scored(factsWith({}))).toMatchObject({
      actual: 160,
      raw: null,
      counted: null,
      brokenBy: { id: 'own-1' },
      attainment: 'insufficient-data',
      guardrailBroken: false,
    })
  })

  test('is made as long as the change is still to come, or was before the baseline', () => {
    expect(scored(factsWith({}), '2026-03-31')).toMatchObject({ raw: 0, brokenBy: null })
    const before = factsWith({ changes: [{ ...change, date: '2025-12-31' }] })
    expect(scored(before)).toMatchObject({ raw: 0.6, brokenBy: null })
  })

  test('concerns neither other measures nor other platforms', () => {
    for (const other of [{ measures: ['clicks'] as const }, { platform: 'x' as const }])
      expect(scored(factsWith({ changes: [{ ...change, ...other }] })).brokenBy).toBeNull()
  })

  test('concerns a rate through its parts, and all platforms through the accounts that there are', () => {
    const rate = { ...views, basis: 'ratio' as const, binding: { ...binding, measure: 'engagement-rate' as const } }
    expect(scored(factsWith({}), '2026-06-30', rate).brokenBy?.id).toBe('own-1')
    const everywhere = { ...views, binding: { ...binding, platforms: [] } }
    expect(scored(factsWith({}), '2026-06-30', everywhere).brokenBy).toBeNull()
    const account = { id: 'a', platform: 'linkedin', name: 'Lumen', platformId: null } as const
    expect(scored(factsWith({}, { accounts: [account] }), '2026-06-30', everywhere).brokenBy?.id).toBe('own-1')
  })

  test('is refused where the window itself straddles the change, although the baseline is younger', () => {
    const late = { ...target, baseline: { ...target.baseline, date: '2026-05-01' } }
    const yearly = { ...views, window: 'year' as const, target: late }
    expect(scored(factsWith({}), '2026-06-30', yearly).brokenBy?.id).toBe('own-1')
    expect(scored(factsWith({}), '2026-06-30', { ...yearly, window: 'month' }).brokenBy).toBeNull()
  })

  test('of a level to keep begins with its objective', () => {
    const level = { kind: 'maintain', rule: 'above', level: 90, tolerance: 0, baseline: null } as const
    expect(scored(factsWith({}), '2026-06-30', { ...views, target: level })).toMatchObject({ raw: null, actual: 160 })
  })
})

describe('a splice', () => {
  test('lets the comparison be made, with a reason', () => {
    expect(scored(factsWith({ splices: [splice] }))).toMatchObject({ raw: 0.6, brokenBy: null })
  })

  test('with a factor writes the new in terms of the old: 160 × 0.75 is 120, a fifth of the way', () => {
    const factored = scored(factsWith({ splices: [{ ...splice, factor: 0.75 }] }))
    expect(factored.actual).toBeCloseTo(120, 12)
    expect(factored.raw).toBeCloseTo(0.2, 12)
  })

  test('of a rate scales the part that changed', () => {
    const rate = {
      ...views,
      basis: 'ratio' as const,
      binding: { ...binding, measure: 'engagements' as const, denominator: 'impressions' as const },
    }
    const parts = [point('2026-06', 0.1, { numerator: 10, denominator: 100 })]
    const facts = factsWith({ splices: [{ ...splice, factor: 0.5 }] }, { histories: { m: parts } })
    expect(scored(facts, '2026-06-30', rate).actual).toBeCloseTo(0.2, 12)
  })

  test('of another metric changes nothing', () => {
    expect(scored(factsWith({ splices: [{ ...splice, metricId: 'other' }] })).brokenBy?.id).toBe('own-1')
  })
})

describe('the paper', () => {
  const question = { period: { from: '2026-04-01', to: '2026-06-30' }, asOf: '2026-06-30' }

  test('says why there is no attainment, and numbers the break on the trend', () => {
    const { board, scorecard } = buildReport(factsWith({}), question)
    const line = scorecard.pillars[0]?.objectives[0]?.metrics[0]
    expect(line?.definition).toMatchObject({ key: 'missed.definition', dates: { date: '2026-04-01' } })
    expect(board.missed.map(({ sentence }) => sentence.key)).toEqual(['missed.definition'])
    expect(board.trend.notes).toMatchObject([
      { number: 1, period: '2026-04', text: 'Reposts count as well', break: { key: 'trend.break' } },
    ])
  })
})

test('the year before is drawn up to a change and not across it, unless it was spliced', () => {
  const history = [point('2025-03', 80), point('2025-06', 90), point('2026-03', 100), point('2026-06', 160)]
  const before = (facts: Facts) => {
    const chart = metricChart(views, plan, facts, '2026-06-30', { kind: 'definition-changed' })
    const values = chart.series.find(({ scenario }) => scenario === 'PY')?.values ?? []
    return ['2026-03', '2026-06'].map((month) => values[chart.periods.indexOf(month)]?.value)
  }
  expect(before(factsWith({}, { histories: { m: history } }))).toEqual([80, null])
  expect(before(factsWith({ splices: [splice] }, { histories: { m: history } }))).toEqual([80, 90])
})

test('every shipped change has its words in both languages', () => {
  expect(new Set(shippedChanges.map(({ id }) => id)).size).toBe(shippedChanges.length)
  for (const { id } of shippedChanges)
    for (const language of ['en', 'fr'] as const)
      for (const part of ['what', 'source']) expect(messageOf(language, `definition.${id}.${part}`), id).toBeDefined()
})
