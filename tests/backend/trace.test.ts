import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Binding, Metric } from '../../src/core/metric.ts'
import { xContent, xOverview } from '../support/exports.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

const june = xOverview({ '2026-06-29': [100, 10], '2026-06-30': [200, 20] })
const july = xOverview({ '2026-06-30': [250, 20], '2026-07-01': [300, 30] })
const posts = xContent([
  { id: '1', day: '2026-03-01', text: 'One', impressions: 100, engagements: 10 },
  { id: '2', day: '2026-07-02', text: 'Two', impressions: 50, engagements: 20 },
])
const question = { period: { from: '2026-01-01', to: '2026-12-31' }, asOf: '2026-09-30' }
const all = { metricId: 'metric-1', question, month: null, accountId: null, offset: 0, limit: 100 }

describe('the way from a figure to its cells', () => {
  test('leads over months and accounts to files, headers, rows and columns', async () => {
    const test = await workspace({})
    const trace = await test.handlers['figure.trace'](all)
    expect(trace).toMatchObject({ origin: 'exports', actual: 650, total: 3 })
    expect(trace.months.map(({ month, value }) => [month, value])).toEqual([
      ['2026-06', 350],
      ['2026-07', 300],
    ])
    expect(trace.accounts).toMatchObject([{ platform: 'x', name: 'Acme', values: 3 }])
    const column = { column: 2, header: 'Impressions', measure: 'impressions' }
    expect(trace.files).toMatchObject([
      {
        file: 'june.csv',
        kept: true,
        blanked: false,
        tables: [{ values: 1, rows: { first: 2, last: 2 }, columns: [column] }],
      },
      { file: 'july.csv', tables: [{ values: 2, rows: { first: 2, last: 3 }, columns: [column] }] },
    ])
    const narrow = await test.handlers['figure.trace']({ ...all, month: '2026-07', limit: 1 })
    expect(narrow).toMatchObject({ total: 1, values: [{ row: 3, column: 2, value: 300, to: '2026-07-01' }] })
    const nobody = await test.handlers['figure.trace']({ ...all, accountId: 'none' })
    expect(nobody).toMatchObject({ total: 0, accounts: [{ name: 'Acme' }], files: [] })
  })

  test('of a rate leads to both parts, and of posts to what each gathered last', async () => {
    const rate = await workspace({ basis: 'ratio', binding: bound({ denominator: 'engagements' }) })
    expect(await rate.handlers['figure.trace'](all)).toMatchObject({ total: 6, actual: 650 / 60 })
    const post = await workspace({ binding: bound({ subject: 'post' }) })
    const trace = await post.handlers['figure.trace'](all)
    expect(trace.actual).toBe(150)
    expect(trace.values.map(({ subject, value }) => [subject.title, value])).toEqual([
      ['One', 100],
      ['Two', 50],
    ])
  })

  test('adds up to the figure, whatever its basis', async () => {
    for (const changes of [{ basis: 'flow' }, { basis: 'stock' }] as const) {
      const test = await workspace(changes)
      const { actual, values } = await test.handlers['figure.trace'](all)
      expect(values.reduce((sum, one) => sum + one.value, 0)).toBe(actual)
    }
  })

  test('ends where nothing came from a file', async () => {
    const test = await workspace({ binding: { kind: 'manual' } })
    expect(await test.handlers['figure.trace'](all)).toMatchObject({
      origin: 'entries',
      actual: null,
      files: [],
      total: 0,
    })
    const unknown = test.handlers['figure.trace']({ ...all, metricId: 'none' })
    await expect(unknown).rejects.toMatchObject({ failure: { code: 'not-found' } })
  })
})

describe('a kept file', () => {
  test('shows its rows with the cells that gave values, and those that were overtaken', async () => {
    const test = await workspace({})
    const [, , first] = await test.handlers['import.list'](undefined)
    const rows = await test.handlers['import.rows']({ importId: first?.id ?? '', table: 0, row: 3, count: 5 })
    expect(rows).toMatchObject({ file: 'june.csv', firstRow: 1, lastRow: 3, blanked: false })
    expect(rows.headers[1]).toBe('Impressions')
    expect(rows.rows).toHaveLength(1)
    expect(rows.rows[0]?.cells.slice(0, 2)).toEqual(['Tue, Jun 30, 2026', '200'])
    expect(rows.rows[0]?.marks[0]).toEqual({ column: 2, measure: 'impressions', value: 200, stands: false })
    const missing = test.handlers['import.rows']({ importId: first?.id ?? '', table: 9, row: 1, count: 5 })
    await expect(missing).rejects.toMatchObject({ failure: { code: 'not-found' } })
  })

  test('is saved again byte for byte, and not at all where it was changed', async () => {
    const test = await workspace({})
    const importId = (await test.handlers['import.list'](undefined))[2]?.id ?? ''
    test.choices.save = null
    expect(await test.handlers['import.saveRaw']({ importId })).toBeNull()
    test.choices.save = join(test.folder, 'again.csv')
    expect(await test.handlers['import.saveRaw']({ importId })).toMatchObject({ path: test.choices.save })
    expect(readFileSync(test.choices.save)).toEqual(readFileSync(join(test.folder, 'june.csv')))
    test.db().prepare(`UPDATE imports SET kept_sha256 = ? WHERE id = ?`).run('0'.repeat(64), importId)
    const damaged = test.handlers['import.saveRaw']({ importId })
    await expect(damaged).rejects.toMatchObject({ failure: { code: 'kept-file-damaged', data: { name: 'june.csv' } } })
  })
})

function bound(changes: Partial<Extract<Binding, { kind: 'measure' }>>): Binding {
  const nothing = { denominator: null, platforms: [], accountIds: [], campaignId: null, textContains: [] }
  return { kind: 'measure', measure: 'impressions', subject: 'account', ...nothing, ...changes }
}

async function workspace(changes: Partial<Metric>): Promise<TestBackend> {
  const test = await openTestWorkspace()
  const metric = metricOf({ binding: bound({}), ...changes })
  await test.handlers['objective.save']({ objectives: [objectiveOf({ metrics: [metric] })], seen: 1 })
  const content = 'account_analytics_content_2026-01-01_2026-09-30.csv'
  for (const [name, text] of [
    ['june.csv', june],
    ['july.csv', july],
    [content, posts],
  ] as const) {
    const { planId } = await test.handlers['import.preview']({ drops: [test.file(name, text)] })
    await test.handlers['import.assign']({
      planId,
      answers: [{ tables: [{ file: 0, table: 0 }], account: { name: 'Acme' } }],
    })
    await test.handlers['import.apply']({ planId })
  }
  return test
}
