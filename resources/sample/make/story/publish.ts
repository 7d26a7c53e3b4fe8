import type { IsoDate } from '../../../../src/core/date.ts'
import { contains } from '../../../../src/core/period.ts'
import { daysFrom, story, weekday } from './days.ts'
import { chapters, growth, pulse, season } from './moods.ts'
import type { StoryPost, TextBook, Topic } from './post.ts'
import { type Dice, dice } from './random.ts'
import { postWriter } from './write-post.ts'

export interface Publisher {
  readonly seed: string
  readonly book: TextBook
  /** What stands between body, closing and hashtags. */
  readonly separator: string
  /** Days of the week on which it posts, 0 for Sunday. */
  readonly weekdays: readonly number[]
  /** Topics of a usual week; a topic may stand twice to come more often. */
  readonly usual: readonly Topic[]
}

/** All posts of an account over the story, in order of publication. */
export function publish(publisher: Publisher): StoryPost[] {
  const write = postWriter(publisher.book, publisher.separator)
  const posts: StoryPost[] = []
  for (const date of daysFrom(story.from, story.to)) {
    for (let number = 0; number < postsOn(date, publisher); number += 1) {
      const seed = `${publisher.seed} ${date} ${number}`
      const roll = dice(seed)
      const topic = topicOn(date, publisher.usual, roll)
      const minute = 450 + roll.index(600)
      const strength =
        (growth(date) * season(date) * (1 + pulse(date) * 0.6) * loudness(topic) * roll.around(0.7)) / 1.2
      posts.push({ date, minute, topic, text: write(topic, roll), strength, seed })
    }
  }
  return posts
}

function postsOn(date: IsoDate, publisher: Publisher): number {
  if (date === '2026-02-28') return 2
  const busy =
    contains({ from: '2026-06-02', to: '2026-06-04' }, date) || contains({ from: '2025-11-13', to: '2025-11-18' }, date)
  if (busy) return 1
  if (season(date) < 0.6 && weekday(date) !== publisher.weekdays[0]) return 0
  return publisher.weekdays.includes(weekday(date)) ? 1 : 0
}

function topicOn(date: IsoDate, usual: readonly Topic[], roll: Dice): Topic {
  if (date === '2026-02-28') return 'rare-disease-day'
  if (contains({ from: '2026-06-02', to: '2026-06-04' }, date)) return 'congress'
  const chance = roll.share()
  if (contains({ from: '2025-11-13', to: '2025-11-23' }, date) && chance < 0.75) return 'supply'
  if (contains(chapters.rareDiseaseDay, date) && date < '2026-03-04' && chance < 0.8) return 'rare-disease-day'
  if (contains(chapters.congress, date) && chance < 0.6) return 'congress'
  if (contains(chapters.firstSigns, date) && chance < 0.24) return 'first-signs'
  return roll.pick(usual)
}

function loudness(topic: Topic): number {
  if (topic === 'rare-disease-day') return 1.45
  if (topic === 'congress' || topic === 'supply') return 1.3
  if (topic === 'patients' || topic === 'first-signs') return 1.12
  return topic === 'company' || topic === 'policy' ? 0.8 : 0.95
}
