import type { IsoDate } from '../../../../src/core/date.ts'
import { contains, type Period } from '../../../../src/core/period.ts'
import { monthName, weekdayName } from '../story/days.ts'
import { tension } from '../story/moods.ts'
import { platformId, type StoryPost } from '../story/post.ts'
import { dice } from '../story/random.ts'
import { type CsvCell, csvLine } from './csv.ts'
import { type SampleFile, utf8 } from './file.ts'

const header = [
  ...[
    'Post id',
    'Date',
    'Post text',
    'Link',
    'Impressions',
    'Likes',
    'Engagements',
    'Bookmarks',
    'Share',
    'New follows',
  ],
  ...['Replies', 'Reposts', 'Profile visits', 'Detail expands', 'Url clicks', 'Hashtag clicks', 'Permalink clicks'],
]

/** The posts of a window, newest first, with carriage returns. */
export function xPosts(posts: readonly StoryPost[], window: Period): SampleFile {
  const rows = posts
    .filter((post) => contains(window, post.date))
    .reverse()
    .map(xPost)
  const text = [header, ...rows].map((cells) => `${csvLine(cells, 'minimal')}\r\n`).join('')
  return { path: `x/account_analytics_content_${window.from}_${window.to}.csv`, bytes: utf8(text) }
}

function xPost(post: StoryPost): CsvCell[] {
  const roll = dice(`x counts ${post.seed}`)
  const id = platformId('29', 19, post.seed)
  const impressions = Math.round(920 * post.strength * roll.around(0.4))
  const near = (rate: number): number => Math.round(impressions * rate * roll.around(0.7))
  const replies = Math.round(near(0.0024) * (1 + tension(post.date) * 6))
  const [likes, bookmarks, shares, reposts, visits, expands] = [
    near(0.011),
    near(0.0012),
    near(0.0008),
    near(0.0034),
    near(0.0028),
    near(0.012),
  ]
  const links = post.text.includes('https://') ? near(0.0075) : 0
  const hashtags = post.text.includes('#') ? near(0.0006) : 0
  const engagements = likes + bookmarks + shares + reposts + visits + expands + links + hashtags + replies
  return [
    ...[id, dayText(post.date), post.text, `https://x.com/OrvanneUK/status/${id}`, impressions, likes, engagements],
    ...[bookmarks, shares, near(0.0006), replies, reposts, visits, expands, links, hashtags, 0],
  ]
}

/** `Mon, Aug 17, 2026`; the day keeps its zero, as the platform's own files do. */
function dayText(date: IsoDate): string {
  return `${weekdayName(date)}, ${monthName(date)} ${date.slice(8)}, ${date.slice(0, 4)}`
}
