import { expect, test } from 'vitest'
import type { MeasureBinding } from '../../src/core/metric.ts'
import { makeOverview, utf16le } from '../files/make-file.ts'
import { xContent, xOverview } from '../support/exports.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

async function importAs(test: TestBackend, name: string, text: string): Promise<void> {
  const { planId } = await test.handlers['import.preview']({ drops: [test.file(name, text)] })
  await test.handlers['import.assign']({
    planId,
    answers: [{ tables: [{ file: 0, table: 0 }], account: { name: 'Acme' } }],
  })
  await test.handlers['import.apply']({ planId })
}

test('an empty workspace has nothing to complain of', async () => {
  const test = await openTestWorkspace()
  const quality = await test.handlers['quality.load'](undefined)
  expect(quality).toMatchObject({ today: '2026-10-05', accounts: [], totals: [], troubles: [] })
})

test('gaps, overlaps, freshness and posts are said of each account', async () => {
  const test = await openTestWorkspace()
  await importAs(test, 'june.csv', xOverview({ '2026-06-01': [1, 1], '2026-06-02': [2, 1], '2026-06-05': [3, 1] }))
  await importAs(test, 'later.csv', xOverview({ '2026-06-05': [3, 1], '2026-06-06': [4, 1] }))
  const post = { id: '1800000000000000001', day: '2026-06-05', text: 'Hello', impressions: 5, engagements: 1 }
  await importAs(test, 'account_analytics_content_2026-06-01_2026-06-06.csv', xContent([post]))
  const { accounts, troubles } = await test.handlers['quality.load'](undefined)
  const account = accounts.find((one) => one.coverage.length > 0)
  expect(account?.freshness).toEqual({ lastDay: '2026-06-06', daysSince: 121, state: 'silent' })
  expect(account?.coverage.find(({ measure }) => measure === 'impressions')).toMatchObject({
    days: 4,
    expected: 6,
    gaps: [{ from: '2026-06-03', to: '2026-06-04' }],
  })
  expect(account?.overlaps).toEqual([
    { report: 'overview-by-day', from: '2026-06-05', to: '2026-06-05', files: ['june.csv', 'later.csv'] },
  ])
  expect(account?.rows).toBeGreaterThanOrEqual(5)
  expect(accounts.map(({ posts }) => posts.all).reduce((sum, count) => sum + count, 0)).toBe(1)
  expect(troubles.every(({ problems }) => problems.length > 0)).toBe(true)
})

test('the metrics that rest on old exports are named, and a newer export or an undo changes that', async () => {
  const test = await openTestWorkspace()
  const binding: MeasureBinding = {
    ...{ kind: 'measure', measure: 'impressions', denominator: null, subject: 'account', platforms: [] },
    ...{ campaignId: null, accountIds: [], textContains: [] },
  }
  const objective = objectiveOf({ metrics: [metricOf({ binding, grade: 'A' })] })
  await test.handlers['objective.save']({ objectives: [objective], seen: 99 })
  await importAs(test, 'june.csv', xOverview({ '2026-06-01': [1, 1], '2026-06-02': [2, 1] }))
  const old = async () => (await test.handlers['quality.stale'](undefined)).metrics
  expect(await old()).toMatchObject([{ metricId: 'metric-1', accounts: [{ name: 'Acme', lastDay: '2026-06-02' }] }])
  await importAs(test, 'newer.csv', xOverview({ '2026-10-01': [3, 1] }))
  expect(await old()).toEqual([])
  const [last] = await test.handlers['import.list'](undefined)
  await test.handlers['import.undo']({ importId: last?.id ?? '', seen: 99 })
  expect(await old()).toHaveLength(1)
})

test('a platform that writes a file for each measure has exported nothing twice', async () => {
  const test = await openTestWorkspace()
  const days = [
    ['Date', 'Primary'],
    ['2026-06-01T00:00:00', '5'],
    ['2026-06-02T00:00:00', '6'],
  ]
  const files = ['Reach', 'Views', 'Follows'].map((title) =>
    test.file(`${title}.csv`, utf16le(makeOverview([{ title: `Facebook ${title.toLowerCase()}`, rows: days }]))),
  )
  const { planId } = await test.handlers['import.preview']({ drops: files })
  const also = [1, 2].map((file) => ({ file, table: 0 }))
  await test.handlers['import.assign']({
    planId,
    answers: [{ tables: [{ file: 0, table: 0 }, ...also], account: { name: 'Acme' } }],
  })
  await test.handlers['import.apply']({ planId })
  const { accounts } = await test.handlers['quality.load'](undefined)
  expect(accounts[0]?.coverage.map(({ measure }) => measure)).toEqual(['follows', 'reach', 'views'])
  expect(accounts.flatMap(({ overlaps }) => overlaps)).toEqual([])
})

test('the total that a table brings is held against its rows', async () => {
  const test = await openTestWorkspace()
  const text = ['Day;Opens;Note', '13/01/2026;10;a', '14/01/2026;5;b', 'Total;16;', ''].join('\n')
  const { planId } = await test.handlers['import.preview']({ drops: [test.file('desk.csv', text)] })
  const place = { planId, file: 0, table: 0 }
  const { mapping } = await test.handlers['import.table'](place)
  const columns = mapping.columns.map((column, at) =>
    at === 1 ? { ...column, use: { kind: 'figure', measure: 'views', form: 'plain' } as const } : column,
  )
  await test.handlers['import.map']({ ...place, mapping: { ...mapping, columns } })
  await test.handlers['import.assign']({
    planId: place.planId,
    answers: [{ tables: [place], account: { name: 'Desk' } }],
  })
  await test.handlers['import.apply']({ planId })
  const { totals } = await test.handlers['quality.load'](undefined)
  expect(totals).toMatchObject([{ file: 'desk.csv', measure: 'views', sum: 15, total: 16, reason: 'rows-left-out' }])
})
