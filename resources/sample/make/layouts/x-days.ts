import type { IsoDate } from '../../../../src/core/date.ts'
import type { Period } from '../../../../src/core/period.ts'
import { daysFrom, longDate, weekdayName } from '../story/days.ts'
import { growth, pulse, season, tension, weekRhythm } from '../story/moods.ts'
import type { StoryPost } from '../story/post.ts'
import { dice } from '../story/random.ts'
import { strengthByDay } from '../story/spread.ts'
import { type CsvCell, csvLine } from './csv.ts'
import { type SampleFile, utf8 } from './file.ts'

const header = [
  ...[
    'Date',
    'Impressions',
    'Likes',
    'Engagements',
    'Bookmarks',
    'Shares',
    'New follows',
    'Unfollows',
    'Replies',
    'Reposts',
  ],
  ...['Profile visits', 'Create Post', 'Video views', 'Media views'],
]

/** The account by day, newest first, with line feeds and none at the end. */
export function xDays(path: string, posts: readonly StoryPost[], window: Period): SampleFile {
  const strength = strengthByDay(posts)
  const rows = daysFrom(window.from, window.to)
    .reverse()
    .map((date) => xDay(date, strength.get(date) ?? 0, posts.filter((post) => post.date === date).length))
  return { path, bytes: utf8([header, ...rows].map((cells) => csvLine(cells, 'minimal')).join('\n')) }
}

function xDay(date: IsoDate, strength: number, created: number): CsvCell[] {
  const roll = dice(`x day ${date}`)
  const rest = 130 * growth(date) * season(date) * weekRhythm(date, 0.7) * (1 + pulse(date))
  const impressions = Math.round((rest + 920 * strength) * roll.around(0.2))
  const near = (rate: number): number => Math.round(impressions * rate * roll.around(0.7))
  const heat = tension(date)
  const replies = Math.round(near(0.0026) * (1 + heat * 7))
  const [likes, bookmarks, shares, reposts, visits] = [
    near(0.011),
    near(0.0012),
    near(0.0008),
    near(0.0034),
    near(0.003),
  ]
  const engagements = likes + bookmarks + shares + reposts + visits + replies + near(0.019)
  const follows = Math.round(
    1.6 * season(date) * (1 + pulse(date)) * (date < '2026-04-15' ? 1 : 0.7) * roll.around(0.9),
  )
  const unfollows = Math.round((0.5 + heat * 14) * roll.around(0.9))
  return [
    ...[
      `${weekdayName(date)}, ${longDate(date)}`,
      impressions,
      likes,
      engagements,
      bookmarks,
      shares,
      follows,
      unfollows,
    ],
    ...[replies, reposts, visits, created, near(0.06), near(0.11)],
  ]
}
