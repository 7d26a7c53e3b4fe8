import { expect, test } from 'vitest'
import type { MeasureId } from '../../src/core/measure.ts'
import type { Grain } from '../../src/core/observation.ts'
import { addAccount } from '../../src/main/backend/database/imports/accounts.ts'
import { addImport } from '../../src/main/backend/database/imports/imports.ts'
import { campaignPosts } from '../../src/main/backend/database/values/posts.ts'
import { emptyRead } from '../support/empty-read.ts'
import { putPost, putValue } from '../support/stored-values.ts'
import { openTestWorkspace } from '../support/workspace.ts'

const rule = {
  period: { from: '2026-01-01', to: '2026-12-31' },
  channels: [],
  accountIds: [],
  hashtags: [],
  linkTags: [],
  textContains: [],
  handPicks: [],
}

test.each([
  [
    'a lifetime count before all else',
    [
      ['lifetime', 'reach', 9],
      ['day', 'reach', 5],
      ['period', 'reach', 4],
    ],
    9,
    null,
  ],
  [
    'a window where a platform counts so',
    [
      ['period', 'impressions', 40],
      ['period', 'clicks', 3],
      ['period', 'reactions', 2],
    ],
    40,
    5,
  ],
  [
    'days where a platform counts by day',
    [
      ['day', 'views', 7],
      ['day', 'likes', 1],
      ['day', 'comments', 2],
    ],
    7,
    3,
  ],
  ['nothing where nothing is known', [['day', 'watch-time', 7]], null, null],
] as const)('a post shows %s', async (_, values, reached, engagements) => {
  const test = await openTestWorkspace()
  const db = test.db()
  addAccount(db, { id: 'a', platform: 'youtube', name: 'Acme', platformId: null })
  for (const _ of addImport(db, emptyRead, { who: 'Ada', at: '2026-10-05T09:30:00.000Z' }));
  const subject = { kind: 'post', key: '1' } as const
  for (const [grain, measure, value] of values as readonly (readonly [Grain, MeasureId, number])[]) {
    const from = grain === 'lifetime' ? '' : '2026-02-01'
    putValue(db, 'a', subject, { measure, grain, from, to: '2026-02-01', value })
  }
  const post = {
    key: '1',
    platformId: null,
    link: null,
    publishedOn: '2026-02-01',
    title: 'One',
    kind: null,
    campaignName: null,
  }
  putPost(db, 'a', post)
  expect(campaignPosts(db, rule)).toMatchObject([{ title: 'One', reached, engagements }])
})
