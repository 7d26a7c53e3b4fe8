import { tension } from '../story/moods.ts'
import { platformId, type StoryPost } from '../story/post.ts'
import { dice } from '../story/random.ts'
import type { CsvCell } from './csv.ts'
import { type MetaPostLayout, publishTime } from './meta-posts.ts'

const page = { id: '999300415527081', name: 'Vivre avec, la communauté Orvanne', slug: 'vivre.avec.orvanne' } as const

export const facebookPosts: MetaPostLayout = {
  folder: 'meta-facebook',
  header: [
    ...['Post ID', 'Page ID', 'Page name', 'Title', 'Description', 'Duration (sec)', 'Publish time', 'Caption type'],
    ...['Permalink', 'Is crosspost', 'Is share', 'Post type', 'Languages', 'Custom labels', 'Funded content status'],
    ...['Data comment', 'Date', 'Views', 'Reach', 'Reactions, Comments and Shares', 'Reactions', 'Comments', 'Shares'],
    ...['Total clicks', 'Link Clicks', 'Other Clicks', 'Matched Audience Targeting Consumption (Photo Click)'],
    ...['Seconds viewed', 'Average Seconds viewed', 'Estimated earnings (USD)', 'Ad impressions'],
  ],
  row(post): CsvCell[] {
    const id = platformId('99', 15, post.seed)
    const roll = dice(post.seed)
    const reel = roll.share() < 0.14
    const kind = reel ? 'reel' : 'posts'
    return [
      ...[
        id,
        page.id,
        page.name,
        post.text,
        '',
        reel ? 20 + roll.index(60) : 0,
        publishTime(post),
        reel ? 'uploaded' : 'N/A',
      ],
      `https://www.facebook.com/${reel ? '' : `${page.slug}/`}${kind}/${id}${reel ? '/' : ''}`,
      ...[0, 0, reel ? 'Reels' : 'Photos', '', '', '', '', 'Lifetime'],
      ...counts(post, reel),
    ]
  },
}

function counts(post: StoryPost, reel: boolean): CsvCell[] {
  const roll = dice(`facebook counts ${post.seed}`)
  const heat = 1 + tension(post.date) * 1.6
  const views = Math.round(3400 * post.strength * (reel ? 1.35 : 1) * roll.around(0.3))
  const warmth = post.date < '2025-11-10' ? 1 : post.date < '2026-04-01' ? 0.95 : 0.82
  const reactions = Math.round(views * 0.021 * warmth * roll.around(0.4))
  const comments = Math.round(views * 0.0036 * warmth * roll.around(0.6) * heat)
  const shares = Math.round(views * 0.0042 * warmth * roll.around(0.6) * heat)
  const links = post.text.includes('https://') ? Math.round(views * 0.009 * roll.around(0.5)) : 0
  const photo = reel ? 0 : Math.round(views * 0.006 * roll.around(0.6))
  const other = Math.round(views * 0.014 * roll.around(0.5))
  const seconds = reel ? Math.round(views * 6.2 * roll.around(0.4) * 1000) / 1000 : ''
  return [
    ...[
      views,
      Math.round(views * 0.61 * roll.around(0.12)),
      reactions + comments + shares,
      reactions,
      comments,
      shares,
    ],
    ...[links + photo + other, links === 0 ? '' : links, other, photo === 0 ? '' : photo],
    ...(reel ? [seconds, Math.round((Number(seconds) / views) * 1000) / 1000, 0, 0] : ['', '', '', '']),
  ]
}
