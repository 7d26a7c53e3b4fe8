import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ImportPreview } from '../../src/contract/views.ts'
import { keptContent } from '../../src/main/backend/database/imports/import-pieces.ts'
import { xContent, xOverview } from '../support/exports.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

const june = { '2026-06-29': [100, 10], '2026-06-30': [200, 20] } as const
const july = { '2026-06-30': [250, 20], '2026-07-01': [300, 30] } as const

describe('an import', () => {
  test('waits for the account that the file does not name', async () => {
    const test = await openTestWorkspace()
    const preview = await preparePreview(test, [test.file('june.csv', xOverview(june))])
    expect(preview.ready).toBe(false)
    expect(preview.files[0]?.accounts).toEqual([null])
    expect(await assign(test, preview)).toMatchObject({ ready: true })
  })

  test('of posts that are told of until today shows when they were published', async () => {
    const test = await openTestWorkspace()
    const mailings = [
      'Title,Subject,Audience,Send Date,Send Weekday,Total Recipients,Unique Id',
      'News of March,What is new,Friends,"Mar 01, 2026 09:46 pm",Sunday,33,0a1b2c3d4e',
      'News of May,What is new,Friends,"May 04, 2026 09:46 pm",Monday,35,0a1b2c3d4f',
    ]
    const preview = await preparePreview(test, [test.file('campaigns.csv', mailings.join('\n'))])
    expect(preview.files[0]?.read.tables).toMatchObject([{ period: { from: '2026-03-01', to: '2026-05-04' } }])
  })

  test('writes what the preview said, and keeps the file and the way back to each cell', async () => {
    const test = await openTestWorkspace()
    const path = test.file('june.csv', xOverview(june))
    const preview = await assign(test, await preparePreview(test, [path]))
    const outcome = await test.handlers['import.apply']({ planId: preview.planId })
    const planned = preview.files[0]?.changes
    expect(outcome).toMatchObject({ added: planned?.added, same: 0, restated: 0 })
    expect(outcome.added).toBe(rowsOf(test, 'observations'))
    const [past] = await test.handlers['import.list'](undefined)
    expect(past).toMatchObject({ file: 'june.csv', platform: 'x', account: 'Acme', observations: outcome.added })
    expect(keptContent(test.db(), past?.id ?? '')?.whole()).toEqual(readFileSync(path))
    const trace = test
      .db()
      .prepare(
        `SELECT value, row_number, column_number FROM stored_values WHERE measure = 'impressions' AND to_date = ?`,
      )
      .get('2026-06-30')
    expect(trace).toEqual({ value: 200, row_number: 3, column_number: 2 })
  })

  test('of the same file again changes nothing, not even the revision', async () => {
    const test = await openTestWorkspace()
    const path = test.file('june.csv', xOverview(june))
    await importAs(test, [path])
    const before = await stateOf(test)
    const preview = await preparePreview(test, [path])
    expect(preview).toMatchObject({ ready: false, files: [{ importedBeforeOn: '2026-10-05' }] })
    expect(preview.files[0]?.accounts[0]).toMatchObject({ kind: 'existing', name: 'Acme' })
    const outcome = await test.handlers['import.apply']({ planId: preview.planId })
    expect(outcome).toMatchObject({ importIds: [], added: 0, restated: 0 })
    expect(await stateOf(test)).toEqual(before)
  })

  test('of an overlapping window adds the new days and restates the changed ones', async () => {
    const test = await openTestWorkspace()
    await importAs(test, [test.file('june.csv', xOverview(june))])
    const outcome = await importAs(test, [test.file('july.csv', xOverview(july))])
    expect(outcome.restated).toBe(1)
    const restated = test.db().prepare('SELECT measure, to_date, old_value, new_value FROM restatements').all()
    expect(restated).toEqual([{ measure: 'impressions', to_date: '2026-06-30', old_value: 200, new_value: 250 }])
    const stored = test.db().prepare(`SELECT value FROM stored_values WHERE measure = 'impressions' ORDER BY to_date`)
    expect(stored.pluck().all()).toEqual([100, 250, 300])
  })

  test('is refused when the data changed after its preview', async () => {
    const test = await openTestWorkspace()
    const late = await assign(test, await preparePreview(test, [test.file('june.csv', xOverview(june))]))
    await importAs(test, [test.file('july.csv', xOverview(july))])
    const apply = test.handlers['import.apply']({ planId: late.planId })
    await expect(apply).rejects.toMatchObject({ failure: { code: 'plan-outdated' } })
  })

  test('that fails half-way leaves nothing behind', async () => {
    const test = await openTestWorkspace()
    const preview = await assign(test, await preparePreview(test, [test.file('june.csv', xOverview(june))]))
    test.db().exec(`CREATE TEMP TRIGGER crash BEFORE INSERT ON observations
      WHEN new.span_id = (SELECT id FROM spans WHERE to_date = '2026-06-30') BEGIN SELECT RAISE(ABORT, 'crash'); END`)
    const before = await stateOf(test)
    await expect(test.handlers['import.apply']({ planId: preview.planId })).rejects.toThrow('crash')
    expect(await stateOf(test)).toEqual(before)
    for (const table of ['imports', 'accounts', 'subjects', 'observations']) expect(rowsOf(test, table)).toBe(0)
    test.db().exec('DROP TRIGGER crash')
    expect((await test.handlers['import.apply']({ planId: preview.planId })).added).toBeGreaterThan(0)
  })

  test('can be given up', async () => {
    const test = await openTestWorkspace()
    const path = test.file('june.csv', xOverview(june))
    const preview = await preparePreview(test, [path])
    await test.handlers['import.discard']({ planId: preview.planId })
    const apply = test.handlers['import.apply']({ planId: preview.planId })
    await expect(apply).rejects.toMatchObject({ failure: { code: 'plan-unknown' } })
  })

  test('is given up between two files when the person cancels', async () => {
    const test = await openTestWorkspace({ emit: () => void test.handlers['import.discard']({ planId: 'running' }) })
    const running = preparePreview(test, [
      test.file('june.csv', xOverview(june)),
      test.file('july.csv', xOverview(july)),
    ])
    await expect(running).rejects.toMatchObject({ failure: { code: 'cancelled' } })
    expect(test.backend.plans.size).toBe(0)
  })

  test('takes a folder for its files', async () => {
    const test = await openTestWorkspace()
    test.file('exports/june.csv', xOverview(june))
    test.file('exports/deeper/july.csv', xOverview(july))
    const preview = await preparePreview(test, [`${test.folder}/exports`])
    expect(preview.files.map((file) => file.read.file.name)).toEqual(['exports/deeper/july.csv', 'exports/june.csv'])
  })

  test('of a file that is gone is refused', async () => {
    const test = await openTestWorkspace()
    const preview = preparePreview(test, [`${test.folder}/gone.csv`])
    await expect(preview).rejects.toMatchObject({ failure: { code: 'file-unreadable' } })
  })
})

describe('the posts of a campaign', () => {
  const posts = [
    { id: '1', day: '2026-03-01', text: 'Journée des maladies rares', impressions: 100, engagements: 10 },
    { id: '2', day: '2026-03-02', text: 'Something else', impressions: 200, engagements: 20 },
    { id: '3', day: '2026-07-01', text: 'JOURNEE, too late', impressions: 300, engagements: 30 },
  ]
  const campaign = {
    id: 'campaign-1',
    name: 'Rare day',
    period: { from: '2026-01-01', to: '2026-06-30' },
    owner: '',
    market: '',
    channels: ['x' as const],
    budget: null,
    textContains: ['journee'],
    accountIds: [],
    hashtags: [],
    linkTags: [],
    handPicks: [],
    assets: [],
    objectiveIds: [],
  }

  test('are found by day, channel and text, whatever its case and accents', async () => {
    const test = await openTestWorkspace()
    await importAs(test, [test.file('account_analytics_content_2026-01-01_2026-09-30.csv', xContent(posts))])
    const found = await test.handlers['campaign.posts'](campaign)
    expect(found.map((post) => [post.title, post.reached, post.engagements])).toEqual([
      ['Journée des maladies rares', 100, 10],
    ])
    expect(await test.handlers['campaign.posts']({ ...campaign, channels: ['linkedin'] })).toEqual([])
    expect(await test.handlers['campaign.posts']({ ...campaign, channels: [], textContains: [] })).toHaveLength(2)
    const [saved] = await test.handlers['campaign.save']({ campaign, seen: 2 })
    expect(saved).toEqual({ ...campaign, posts: 1 })
    const stale = test.handlers['campaign.save']({ campaign, seen: 2 })
    await expect(stale).rejects.toMatchObject({ failure: { code: 'outdated-page' } })
    expect(await test.handlers['campaign.remove']({ id: 'campaign-1', seen: 3 })).toEqual([])
  })
})

async function preparePreview(test: TestBackend, paths: readonly string[]): Promise<ImportPreview> {
  return test.handlers['import.preview']({ drops: [...paths] })
}

async function assign(test: TestBackend, preview: ImportPreview): Promise<ImportPreview> {
  const { planId } = preview
  return test.handlers['import.assign']({
    planId,
    answers: [{ tables: [{ file: 0, table: 0 }], account: { name: 'Acme' } }],
  })
}

async function importAs(test: TestBackend, paths: readonly string[]) {
  const { planId } = await assign(test, await preparePreview(test, paths))
  return test.handlers['import.apply']({ planId })
}

async function stateOf(test: TestBackend) {
  return (await test.handlers['workspace.state'](undefined)).open
}

function rowsOf(test: TestBackend, table: string): unknown {
  return test.db().prepare(`SELECT count(*) FROM ${table}`).pluck().get()
}
