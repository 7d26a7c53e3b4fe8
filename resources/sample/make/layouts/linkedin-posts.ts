import type { IsoDate } from '../../../../src/core/date.ts'
import { monthDayYear } from '../story/days.ts'
import { tension } from '../story/moods.ts'
import { platformId, type StoryPost } from '../story/post.ts'
import { dice } from '../story/random.ts'
import { shareSeen } from '../story/spread.ts'
import type { CsvCell } from './csv.ts'

/** A row of the sheet `All posts`: what a post had reached when the export was made. */
export function linkedinPost(post: StoryPost, exportedOn: IsoDate): CsvCell[] {
  const roll = dice(post.seed)
  const seen = shareSeen(post, exportedOn)
  const impressions = Math.round(2650 * post.strength * seen)
  const heat = 1 + tension(post.date)
  const clicks = Math.round(impressions * 0.027 * roll.around(0.5))
  const likes = Math.round(impressions * 0.021 * roll.around(0.5))
  const comments = Math.round(impressions * 0.0015 * roll.around(0.9) * heat ** 3)
  const reposts = Math.round(impressions * 0.002 * roll.around(0.8))
  const follows = Math.round(followsOf(post, roll.around(0.4)) * seen)
  const video = roll.share() < 0.22
  return [
    post.text,
    `https://www.linkedin.com/feed/update/urn:li:activity:${platformId('99', 19, post.seed)}`,
    'Organic',
    '',
    'Corporate Communications',
    monthDayYear(post.date),
    '',
    '',
    'All followers',
    impressions,
    video ? Math.round(impressions * 0.34) : '',
    '',
    clicks,
    impressions === 0 ? 0 : clicks / impressions,
    likes,
    comments,
    reposts,
    follows,
    impressions === 0 ? 0 : (clicks + likes + comments + reposts) / impressions,
    video ? 'Video' : '',
  ]
}

/** New followers came easily until spring 2026; since then the professionals who wanted to follow do. */
function followsOf(post: StoryPost, luck: number): number {
  const ease = post.date < '2026-04-01' ? 1 : post.topic === 'congress' ? 1.05 : 0.78
  const interest = post.topic === 'supply' ? 0.2 : post.topic === 'congress' || post.topic === 'first-signs' ? 1.5 : 1
  return post.strength * 7.5 * ease * interest * luck
}
