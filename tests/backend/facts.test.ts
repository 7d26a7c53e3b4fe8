import { describe, expect, test } from 'vitest'
import type { MeasureId } from '../../src/core/measure.ts'
import type { Metric, MetricPoint } from '../../src/core/metric.ts'
import type { Observation, Subject } from '../../src/core/observation.ts'
import type { Platform } from '../../src/core/platform.ts'
import { addAccount } from '../../src/main/backend/database/imports/accounts.ts'
import { saveInsight } from '../../src/main/backend/database/registers/insights.ts'
import { addStakeholder } from '../../src/main/backend/database/registers/stakeholders.ts'
import { loadFacts } from '../../src/main/backend/paper/load-facts.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { putPost, putValue } from '../support/stored-values.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

describe('what accounts counted by day, by month', () => {
  test('a flow is added up, over days and accounts', async () => {
    const test = await workspace()
    store(test, 'a', 'clicks', { '2026-01-30': 1, '2026-01-31': 2, '2026-02-01': 4 })
    store(test, 'b', 'clicks', { '2026-01-31': 8 })
    expect(await history(test, bound('clicks'))).toEqual([
      ['2026-01', 11],
      ['2026-02', 4],
    ])
    expect(await history(test, bound('clicks', null, ['linkedin']))).toEqual([['2026-01', 8]])
  })

  test('people reached are never added: the mean of the days, and the largest account', async () => {
    const test = await workspace()
    store(test, 'a', 'reach', { '2026-01-30': 10, '2026-01-31': 30 })
    store(test, 'b', 'reach', { '2026-01-31': 15 })
    expect(await history(test, { ...bound('reach'), window: 'month' })).toEqual([['2026-01', 20]])
  })

  test('what the platform counted over a whole month stands before the days', async () => {
    const test = await workspace()
    store(test, 'a', 'reach', { '2026-01-30': 10 })
    put(
      test,
      'a',
      { kind: 'account' },
      { measure: 'reach', grain: 'period', from: '2026-01-01', to: '2026-01-31', value: 99 },
    )
    put(
      test,
      'a',
      { kind: 'account' },
      { measure: 'reach', grain: 'period', from: '2026-02-01', to: '2026-02-27', value: 77 },
    )
    expect(await history(test, { ...bound('reach'), window: 'month' })).toEqual([['2026-01', 99]])
  })

  test('of a stock the last day counts, and an account that is silent keeps its state', async () => {
    const test = await workspace()
    store(test, 'a', 'followers', { '2026-01-01': 100, '2026-01-31': 110, '2026-02-28': 120 })
    store(test, 'b', 'followers', { '2026-01-15': 50 })
    expect(await history(test, { ...bound('followers'), basis: 'stock' })).toEqual([
      ['2026-01', 160],
      ['2026-02', 170],
    ])
  })

  test('a rate is recomputed from the days that have both parts', async () => {
    const test = await workspace()
    store(test, 'a', 'engagements', { '2026-01-01': 1, '2026-01-02': 9, '2026-01-03': 50 })
    store(test, 'a', 'impressions', { '2026-01-01': 10, '2026-01-02': 30 })
    const points = await pointsOf(test, { ...bound('engagements', 'impressions'), basis: 'ratio' })
    expect(points).toMatchObject([{ month: '2026-01', value: 0.25, numerator: 10, denominator: 40, grade: 'A' }])
    const named = await pointsOf(test, { ...bound('engagement-rate'), basis: 'ratio' })
    expect(named).toMatchObject([{ value: 0.25 }])
  })

  test('a score without parts stands as told of the whole month or once; the mean of several days is an estimate', async () => {
    const test = await workspace()
    const trust = 'own/mean/points/Trust score'
    store(test, 'a', trust, { '2026-01-05': 6, '2026-01-25': 7, '2026-02-10': 8, '2026-03-10': 1, '2026-03-20': 2 })
    const march = { grain: 'period', from: '2026-03-01', to: '2026-03-31' } as const
    put(test, 'a', { kind: 'account' }, { ...march, measure: trust, value: 9 })
    const points = await pointsOf(test, { ...bound(trust), basis: 'ratio', unit: 'points' })
    expect(points.map(({ month, value, grade }) => [month, value, grade])).toEqual([
      ['2026-01', 6.5, 'D'],
      ['2026-02', 8, 'A'],
      ['2026-03', 9, 'A'],
    ])
    const question = { period: { from: '2026-01-01', to: '2026-03-31' }, asOf: '2026-03-31' }
    const trace = await test.handlers['figure.trace']({
      ...{ metricId: 'metric-1', question, accountId: null, offset: 0, limit: 9 },
      month: '2026-03',
    })
    expect(trace.values.map(({ value }) => value)).toEqual([9])
  })

  test('0 of 0 has no value', async () => {
    const test = await workspace()
    store(test, 'a', 'engagements', { '2026-01-01': 0 })
    store(test, 'a', 'impressions', { '2026-01-01': 0 })
    const points = await pointsOf(test, { ...bound('engagements', 'impressions'), basis: 'ratio' })
    expect(points).toMatchObject([{ value: null, numerator: 0, denominator: 0 }])
  })
})

test('posts count in the month of their publication, with their latest value', async () => {
  const test = await workspace()
  post(test, '1', '2026-01-10', { '2026-02-01': 5, '2026-03-01': 7 })
  post(test, '2', '2026-01-20', { '2026-03-01': 10 })
  post(test, '3', '2026-02-20', { '2026-03-01': 1 })
  const binding = {
    kind: 'measure',
    measure: 'saves',
    denominator: null,
    subject: 'post',
    platforms: [],
    accountIds: [],
    campaignId: null,
    textContains: [],
  } as const
  expect(await history(test, { binding })).toEqual([
    ['2026-01', 17],
    ['2026-02', 1],
  ])
  const perPost = await pointsOf(test, { binding, basis: 'ratio' })
  expect(perPost).toMatchObject([
    { numerator: 17, denominator: 2 },
    { numerator: 1, denominator: 1 },
  ])
})

describe('what was entered by hand', () => {
  const enter = (test: TestBackend, date: string, value: number, parts: [number, number] | null = null) =>
    test.handlers['metric.enter']({
      metricId: 'metric-1',
      date,
      value,
      numerator: parts?.[0] ?? null,
      denominator: parts?.[1] ?? null,
      sampleSize: parts?.[1] ?? null,
      source: 'Diary',
    })

  test('flows add up, and a withdrawn entry counts no more', async () => {
    const test = await workspace()
    await save(test, {})
    await enter(test, '2026-01-05', 1)
    await enter(test, '2026-01-25', 2)
    const { points, entries } = await enter(test, '2026-02-01', 4)
    expect(points).toMatchObject([{ month: '2026-01', value: 3, grade: 'C' }, { value: 4 }])
    const entryId = entries[0]?.id ?? ''
    const after = await test.handlers['metric.withdraw']({ metricId: 'metric-1', entryId })
    expect(after.points).toMatchObject([{ value: 2 }, { value: 4 }])
    expect(after.entries).toHaveLength(2)
  })

  test('rates are recomputed', async () => {
    const test = await workspace()
    await save(test, { basis: 'ratio' })
    await enter(test, '2026-01-05', 0.5, [5, 10])
    const { points } = await enter(test, '2026-01-25', 1, [30, 30])
    expect(points).toMatchObject([{ value: 0.875, sampleSize: 40 }])
  })

  test('a bound metric takes none', async () => {
    const test = await workspace()
    await save(test, bound('clicks'))
    await expect(enter(test, '2026-01-05', 1)).rejects.toMatchObject({ failure: { code: 'input-invalid' } })
  })
})

describe('the registers', () => {
  test('arrivals at a stage, the ladder, and insights', async () => {
    const test = await workspace()
    register(test)
    const relationships = { kind: 'relationships', stage: 2, onlineOnly: false } as const
    const ladder = {
      target: { kind: 'ladder', goals: [{ stakeholderId: 'kol-1', base: 1, target: 3 }] },
      binding: { kind: 'ladder' },
    } as const
    expect(await history(test, { binding: relationships })).toEqual([
      ['2026-01', 0],
      ['2026-02', 1],
      ['2026-03', 0],
    ])
    expect(await history(test, { binding: { ...relationships, onlineOnly: true } })).toEqual([
      ['2026-01', 0],
      ['2026-02', 0],
      ['2026-03', 0],
    ])
    expect(await history(test, ladder)).toEqual([
      ['2026-01', 0],
      ['2026-02', 1],
      ['2026-03', 2],
    ])
    expect(await history(test, { binding: { kind: 'insights', count: 'captured' } })).toEqual([
      ['2026-01', 1],
      ['2026-02', 0],
      ['2026-03', 0],
    ])
    expect(await history(test, { binding: { kind: 'insights', count: 'acted-on' } })).toEqual([
      ['2026-01', 0],
      ['2026-02', 0],
      ['2026-03', 1],
    ])
  })
})

function register(test: TestBackend): void {
  const move = { evidence: 'Minutes', onlineChannel: null }
  const moves = [
    { ...move, stage: 1 as const, date: '2026-01-10', onlineChannel: 'linkedin' },
    { ...move, stage: 2 as const, date: '2026-02-10' },
    { ...move, stage: 3 as const, date: '2026-03-10' },
  ]
  const person = {
    id: 'kol-1',
    name: 'Dr A',
    pseudonym: 'KOL 1',
    kind: 'opinion-leader' as const,
    organisation: '',
    country: 'FR',
  }
  addStakeholder(test.db(), { ...person, importance: 5, moves })
  const insight = {
    id: 'insight-1',
    heardOn: '2026-01-15',
    audience: '',
    theme: '',
    statement: 'x',
    soWhat: '',
    strength: 3,
  }
  const action = { text: 'Done', owner: 'Ada', date: '2026-03-01' }
  saveInsight(test.db(), { ...insight, decision: null, action, result: null })
}

function bound(measure: MeasureId, denominator: MeasureId | null = null, platforms: Platform[] = []): Partial<Metric> {
  return {
    binding: {
      kind: 'measure',
      measure,
      denominator,
      subject: 'account',
      platforms,
      accountIds: [],
      campaignId: null,
      textContains: [],
    },
  }
}

async function workspace(): Promise<TestBackend> {
  const test = await openTestWorkspace()
  addAccount(test.db(), { id: 'a', platform: 'x', name: 'Acme', platformId: null })
  addAccount(test.db(), { id: 'b', platform: 'linkedin', name: 'Acme', platformId: null })
  test.db().exec(`INSERT INTO imports (number, id, file_name, sha256, container, source, verified,
      original_length, imported_at, imported_by, exported_on, mapping, problems, added, same, restated, posts)
    VALUES (1, 'import-1', 'f.csv', '${'0'.repeat(64)}', 'csv', 'x', 1, 0, '', '', '2026-03-31', '[]', '[]', 0, 0, 0, 0)`)
  return test
}

function store(test: TestBackend, account: string, measure: MeasureId, days: Readonly<Record<string, number>>): void {
  for (const [day, value] of Object.entries(days))
    put(test, account, { kind: 'account' }, { measure, grain: 'day', from: day, to: day, value })
}

function post(test: TestBackend, key: string, publishedOn: string, snapshots: Readonly<Record<string, number>>): void {
  const subject = { kind: 'post', key } as const
  for (const [day, value] of Object.entries(snapshots))
    put(test, 'a', subject, { measure: 'saves', grain: 'lifetime', from: '', to: day, value })
  const described = { platformId: null, link: null, title: '', kind: null, campaignName: null }
  putPost(test.db(), 'a', { ...described, key, publishedOn })
}

function put(
  test: TestBackend,
  account: string,
  subject: Subject,
  value: Omit<Observation, 'subject' | 'trace'>,
): void {
  putValue(test.db(), account, subject, value)
}

async function save(test: TestBackend, changes: Partial<Metric>): Promise<void> {
  await test.handlers['objective.save']({ objectives: [objectiveOf({ metrics: [metricOf(changes)] })], seen: 99 })
}

async function pointsOf(test: TestBackend, changes: Partial<Metric>): Promise<readonly MetricPoint[]> {
  await save(test, changes)
  return loadFacts(test.db()).histories['metric-1'] ?? []
}

async function history(test: TestBackend, changes: Partial<Metric>): Promise<(readonly [string, number | null])[]> {
  return (await pointsOf(test, changes)).map((point) => [point.month, point.value] as const)
}
