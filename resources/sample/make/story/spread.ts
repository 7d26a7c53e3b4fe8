import { addDays, daysBetween, type IsoDate } from '../../../../src/core/date.ts'
import type { StoryPost } from './post.ts'

/** The share of what a post will ever reach that falls on the day of publication and on the days after. */
const fading = [0.46, 0.24, 0.11, 0.07, 0.05, 0.03, 0.02, 0.01, 0.006, 0.004] as const

/** The strength of all posts as it falls on each day. */
export function strengthByDay(posts: readonly StoryPost[]): ReadonlyMap<IsoDate, number> {
  const days = new Map<IsoDate, number>()
  for (const post of posts)
    for (const [after, share] of fading.entries()) {
      const day = addDays(post.date, after)
      days.set(day, (days.get(day) ?? 0) + post.strength * share)
    }
  return days
}

/** How much of its way a post has gone by the end of a day: a later export shows a little more. */
export function shareSeen(post: StoryPost, exportedOn: IsoDate): number {
  const age = daysBetween(post.date, exportedOn)
  return age < 0 ? 0 : fading.slice(0, age + 1).reduce((sum, share) => sum + share, 0)
}
