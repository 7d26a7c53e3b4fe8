import { expect, test } from 'vitest'
import type { Campaign } from '../../src/core/campaign.ts'
import { xContent } from '../support/exports.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

const posts = [
  { id: '1', day: '2026-03-01', text: 'Look for the #FirstSigns', impressions: 100, engagements: 10 },
  { id: '2', day: '2026-03-02', text: 'Tomorrow is #FirstSignsDay', impressions: 200, engagements: 20 },
  {
    id: '3',
    day: '2026-03-03',
    text: 'Read https://orvanne.example/?utm_campaign=first-signs',
    impressions: 400,
    engagements: 40,
  },
  { id: '4', day: '2026-03-04', text: 'The first signs, in words', impressions: 800, engagements: 80 },
  { id: '5', day: '2026-08-01', text: 'Too late #FirstSigns', impressions: 1600, engagements: 160 },
]

const campaign: Campaign = {
  id: 'c1',
  name: 'First signs',
  period: { from: '2026-01-01', to: '2026-06-30' },
  owner: '',
  market: '',
  budget: null,
  objectiveIds: [],
  channels: [],
  accountIds: [],
  hashtags: [],
  linkTags: [],
  textContains: [],
  handPicks: [],
  assets: [],
}

async function withPosts(): Promise<TestBackend & { accountId: string }> {
  const test = await openTestWorkspace()
  await importAs(test, [test.file('account_analytics_content_2026-01-01_2026-09-30.csv', xContent(posts))])
  const [account] = (await test.handlers['objective.list'](undefined)).accounts
  return { ...test, accountId: account?.id ?? '' }
}

const caught = async ({ handlers }: TestBackend, changes: Partial<Campaign>) =>
  (await handlers['campaign.posts']({ ...campaign, ...changes })).map(({ key }) => key.slice(-1)).sort()

test('a post carries one of the marks: a hashtag to its end, a part of its link, or words', async () => {
  const workspace = await withPosts()
  expect(await caught(workspace, { hashtags: ['firstsigns'] })).toEqual(['1'])
  expect(await caught(workspace, { hashtags: ['FirstSignsDay'] })).toEqual(['2'])
  expect(await caught(workspace, { linkTags: ['utm_campaign=first-signs'] })).toEqual(['3'])
  expect(await caught(workspace, { textContains: ['FIRST signs'] })).toEqual(['4'])
  expect(await caught(workspace, { hashtags: ['FirstSigns'], textContains: ['in words'] })).toEqual(['1', '4'])
  expect(await caught(workspace, {})).toEqual(['1', '2', '3', '4'])
})

test('an account narrows a campaign, whatever the marks', async () => {
  const workspace = await withPosts()
  expect(await caught(workspace, { accountIds: [workspace.accountId] })).toHaveLength(4)
  expect(await caught(workspace, { accountIds: ['another'] })).toEqual([])
  const unknown = workspace.handlers['campaign.save']({ campaign: { ...campaign, accountIds: ['another'] }, seen: 99 })
  await expect(unknown).rejects.toMatchObject({ failure: { code: 'not-found' } })
})

test('a single post put in or taken out by hand stands over the rule, and survives an import undone and done again', async () => {
  const workspace = await withPosts()
  const { handlers, accountId } = workspace
  const named = (
    await handlers['campaign.posts']({ ...campaign, period: { from: '2026-01-01', to: '2026-12-31' } })
  ).map(({ key }) => key)
  const keyOf = (id: string) => named.find((key) => key.endsWith(id)) ?? ''
  const handPicks = [
    { accountId, postKey: keyOf('5'), belongs: true },
    { accountId, postKey: keyOf('1'), belongs: false },
  ]
  const picked = { ...campaign, hashtags: ['FirstSigns', 'FirstSignsDay'], handPicks }
  expect(await caught(workspace, picked)).toEqual(['2', '5'])
  const picking = await handlers['campaign.picking']({ campaign: picked, text: 'first' })
  expect(picking.takenOut.map(({ key }) => key)).toEqual([keyOf('1')])
  expect(picking.found.map(({ key }) => key)).toEqual([keyOf('4'), keyOf('3'), keyOf('1')])
  const [saved] = await handlers['campaign.save']({ campaign: picked, seen: 99 })
  expect(saved).toEqual({ ...picked, posts: 2 })
  const [first] = await handlers['import.list'](undefined)
  await handlers['import.undo']({ importId: first?.id ?? '', seen: 99 })
  expect((await handlers['campaign.list'](undefined))[0]?.posts).toBe(0)
  await importAs(workspace, [workspace.file('account_analytics_content_2026-01-01_2026-09-30.csv', xContent(posts))])
  expect((await handlers['campaign.list'](undefined))[0]).toMatchObject({ posts: 2, handPicks })
})

test('what the posts gathered stands by measure, beside what was spent and how long approval took', async () => {
  const { handlers } = await withPosts()
  const assets = [
    {
      ...{ id: 'a1', name: 'Film', approvalNumber: 'FR-1' },
      ...{ submittedOn: '2026-02-02', approvedOn: '2026-02-20', expiresOn: '2027-02-19' },
    },
  ]
  await handlers['campaign.save']({
    campaign: { ...campaign, hashtags: ['FirstSigns', 'FirstSignsDay'], assets },
    seen: 99,
  })
  const spent = { by: 'amount', amount: 1200 } as const
  const cost = {
    id: 'k1',
    month: '2026-03',
    kind: 'media',
    spent,
    note: '',
    campaignId: 'c1',
    objectiveId: null,
  } as const
  await handlers['cost.save']({ cost, seen: 99 })
  const figures = await handlers['campaign.figures']({ id: 'c1' })
  expect(figures).toMatchObject({ spent: 1200, cycleDays: 18 })
  expect(figures.measures).toContainEqual({ measure: 'impressions', posts: 2, total: 300, mean: 150 })
  expect(figures.measures).toContainEqual({ measure: 'engagements', posts: 2, total: 30, mean: 15 })
})

test('an asset that cannot be is refused with its name', async () => {
  const { handlers } = await openTestWorkspace()
  const asset = {
    id: 'a1',
    name: 'Film',
    approvalNumber: 'FR-1',
    submittedOn: '2026-02-02',
    approvedOn: '2026-02-20',
    expiresOn: null,
  }
  const save = (changes: object) =>
    handlers['campaign.save']({ campaign: { ...campaign, assets: [{ ...asset, ...changes }] }, seen: 99 })
  await expect(save({ approvalNumber: '' })).rejects.toMatchObject({ failure: { code: 'asset-without-number' } })
  await expect(save({ submittedOn: '2026-02-21' })).rejects.toMatchObject({ failure: { code: 'asset-dates-reversed' } })
  await expect(save({ expiresOn: '2026-02-01' })).rejects.toMatchObject({ failure: { code: 'asset-dates-reversed' } })
  expect((await save({}))[0]?.assets).toEqual([asset])
})

async function importAs({ handlers }: TestBackend, drops: readonly string[]) {
  const { planId } = await handlers['import.preview']({ drops: [...drops] })
  await handlers['import.assign']({ planId, answers: [{ tables: [{ file: 0, table: 0 }], account: { name: 'Acme' } }] })
  return handlers['import.apply']({ planId })
}
