import { expect, test } from 'vitest'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

const change = {
  platform: 'linkedin',
  measures: ['impressions'],
  date: '2026-04-01',
  what: 'Reposts count as well',
  source: 'Help page',
} as const

async function workspace(): Promise<TestBackend> {
  const test = await openTestWorkspace()
  const binding = {
    kind: 'measure',
    measure: 'impressions',
    denominator: null,
    subject: 'account',
    platforms: ['linkedin', 'x'],
    accountIds: [],
    campaignId: null,
    textContains: [],
  } as const
  await test.handlers['objective.save']({ objectives: [objectiveOf({ metrics: [metricOf({ binding })] })], seen: 99 })
  return test
}

test('the ledger begins with what is shipped; own changes are saved beside it, with the metrics that they concern', async () => {
  const test = await workspace()
  const before = await test.handlers['definition.list'](undefined)
  expect(before.changes.length).toBeGreaterThan(4)
  expect(before.changes.every(({ origin, metrics }) => origin === 'shipped' && metrics.length === 0)).toBe(true)
  const after = await test.handlers['definition.save']({ id: null, change, seen: 99 })
  expect(after.changes[0]).toMatchObject({
    ...change,
    origin: 'own',
    metrics: [{ metricId: 'metric-1', splice: null }],
  })
  const id = after.changes[0]?.id ?? ''
  const later = await test.handlers['definition.save']({ id, change: { ...change, date: '2026-05-01' }, seen: 99 })
  expect(later.changes).toHaveLength(after.changes.length)
  expect(later.changes[0]?.date).toBe('2026-05-01')
})

test('a splice keeps reason, author and time, and goes with its change', async () => {
  const test = await workspace()
  const id = (await test.handlers['definition.save']({ id: null, change, seen: 99 })).changes[0]?.id ?? ''
  const wish = { changeId: id, metricId: 'metric-1', reason: 'Both ways counted in March', factor: null }
  const spliced = await test.handlers['definition.splice']({ ...wish, seen: 99 })
  expect(spliced.changes[0]?.metrics[0]?.splice).toEqual({ ...wish, who: 'Ada', at: '2026-10-05T09:30:00.000Z' })
  const open = await test.handlers['definition.unsplice']({ changeId: id, metricId: 'metric-1', seen: 99 })
  expect(open.changes[0]?.metrics[0]?.splice).toBeNull()
  await test.handlers['definition.splice']({ ...wish, seen: 99 })
  await test.handlers['definition.remove']({ id, seen: 99 })
  expect(test.db().prepare('SELECT count(*) FROM splices').pluck().get()).toBe(0)
})

test('a factor for several platforms, a shipped change and an unknown one are refused', async () => {
  const test = await workspace()
  const id = (await test.handlers['definition.save']({ id: null, change, seen: 99 })).changes[0]?.id ?? ''
  const wish = { changeId: id, metricId: 'metric-1', reason: 'x', factor: 0.8 }
  await expect(test.handlers['definition.splice']({ ...wish, seen: 99 })).rejects.toMatchObject({
    failure: { code: 'splice-factor-mixed' },
  })
  for (const refused of [
    test.handlers['definition.save']({ id: 'linkedin-impressions-2024', change, seen: 99 }),
    test.handlers['definition.remove']({ id: 'linkedin-impressions-2024', seen: 99 }),
    test.handlers['definition.splice']({ ...wish, changeId: 'nothing', factor: null, seen: 99 }),
    test.handlers['definition.unsplice']({ changeId: id, metricId: 'metric-1', seen: 99 }),
  ])
    await expect(refused).rejects.toMatchObject({ failure: { code: 'not-found' } })
})
