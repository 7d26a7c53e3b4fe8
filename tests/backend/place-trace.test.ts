import { expect, test } from 'vitest'
import { xContent, xOverview } from '../support/exports.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

async function importAs(test: TestBackend, name: string, text: string): Promise<string> {
  const { planId } = await test.handlers['import.preview']({ drops: [test.file(name, text)] })
  await test.handlers['import.assign']({
    planId,
    answers: [{ tables: [{ file: 0, table: 0 }], account: { name: 'AcmeHealth' } }],
  })
  await test.handlers['import.apply']({ planId })
  return planId
}

test('both sides of a restatement lead to the cells of their own files', async () => {
  const test = await openTestWorkspace()
  await importAs(test, 'june.csv', xOverview({ '2026-06-29': [10, 1], '2026-06-30': [20, 1] }))
  await importAs(test, 'july.csv', xOverview({ '2026-06-30': [25, 1], '2026-07-01': [30, 1] }))
  const { restatements } = await test.handlers['import.restatements']({ importId: null, offset: 0, limit: 10 })
  const [changed] = restatements
  expect(changed).toMatchObject({ measure: 'impressions', old: 20, new: 25 })
  const sideOf = (side: 'old' | 'new') =>
    test.handlers['place.trace']({ place: { kind: 'restatement', number: changed?.number ?? 0, side } })
  const cell = (first: number) => [{ rows: { first, last: first }, columns: [{ header: 'Impressions', column: 2 }] }]
  expect(await sideOf('old')).toMatchObject({ total: 1, files: [{ file: 'june.csv', tables: cell(3) }] })
  expect(await sideOf('new')).toMatchObject({ total: 1, files: [{ file: 'july.csv', tables: cell(2) }] })
})

test('a day of an account and what a post gathered lead to their cells', async () => {
  const test = await openTestWorkspace()
  await importAs(test, 'june.csv', xOverview({ '2026-06-29': [10, 1], '2026-06-30': [20, 1] }))
  const posts = xContent([
    { id: '1800000000000000001', day: '2026-06-30', text: 'Hello', impressions: 5, engagements: 2 },
  ])
  await importAs(test, 'account_analytics_content_2026-06-01_2026-06-30.csv', posts)
  const { accounts } = await test.handlers['quality.load'](undefined)
  const accountId = accounts[0]?.account.id ?? ''
  const days = { from: '2026-06-30', to: '2026-06-30' }
  const day = await test.handlers['place.trace']({
    place: { kind: 'account', accountId, measure: 'impressions', days },
  })
  expect(day).toMatchObject({ total: 1, files: [{ file: 'june.csv', tables: [{ rows: { first: 3, last: 3 } }] }] })
  const period = { from: '2026-06-01', to: '2026-06-30' }
  const rules = {
    channels: [],
    textContains: [],
    accountIds: [],
    hashtags: [],
    linkTags: [],
    handPicks: [],
    assets: [],
    objectiveIds: [],
    budget: null,
  }
  const campaign = { id: 'june', name: 'June', owner: 'Ada', market: '', period, ...rules }
  const [post] = await test.handlers['campaign.posts'](campaign)
  expect(post).toMatchObject({ title: 'Hello', reached: 5, key: '1800000000000000001' })
  const place = {
    kind: 'post',
    accountId: post?.accountId ?? '',
    key: post?.key ?? '',
    measures: ['impressions'],
  } as const
  const gathered = await test.handlers['place.trace']({ place: { ...place, measures: [...place.measures] } })
  expect(gathered.files).toMatchObject([{ tables: [{ values: 1, columns: [{ header: 'Impressions' }] }] }])
})

test('rows are found by the name of their table too, in a kept file and in one that waits', async () => {
  const test = await openTestWorkspace()
  const text =
    'sep=,\n"Facebook reach"\n"Date","Primary"\n"2026-06-01","5"\n\n"Instagram reach"\n"Date","Primary"\n"2026-06-01","many"\n'
  const { planId, files } = await test.handlers['import.preview']({ drops: [test.file('Reach.csv', text)] })
  const [wrong] = files[0]?.read.problems.filter(({ code }) => code === 'number-unreadable') ?? []
  expect(wrong?.place).toEqual({ table: 'Instagram reach', row: 7, column: 'Primary' })
  const wish = { table: wrong?.place.table ?? '', row: wrong?.place.row ?? 0, count: 5 }
  const waiting = await test.handlers['plan.rows']({ planId, file: 0, ...wish })
  expect(waiting).toMatchObject({
    file: 'Reach.csv',
    table: { index: 1 },
    rows: [{ number: 7, cells: ['2026-06-01', 'many'] }],
  })
  const also = [{ file: 0, table: 1 }]
  await test.handlers['import.assign']({
    planId,
    answers: [{ tables: [{ file: 0, table: 0 }, ...also], account: { name: 'Acme' } }],
  })
  await test.handlers['import.apply']({ planId })
  const [{ id: importId } = { id: '' }] = await test.handlers['import.list'](undefined)
  const kept = await test.handlers['import.rows']({ importId, ...wish })
  expect(kept).toMatchObject({ table: { index: 1 }, firstRow: 6, rows: [{ number: 7, marks: [] }] })
  await expect(test.handlers['import.rows']({ importId, ...wish, table: 'Nobody' })).rejects.toMatchObject({
    failure: { code: 'not-found' },
  })
})
