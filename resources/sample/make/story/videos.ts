import { daysBetween, type IsoDate } from '../../../../src/core/date.ts'
import films from '../texts/youtube.json' with { type: 'json' }
import { season } from './moods.ts'
import { dice } from './random.ts'

export interface Video {
  readonly id: string
  readonly title: string
  readonly publishedOn: IsoDate
  readonly seconds: number
  /** Views on a usual day a month after publication. */
  readonly pull: number
}

export const englishVideos: readonly Video[] = films.english.map(video)
export const frenchVideos: readonly Video[] = films.french.map(video)

function video(film: readonly (string | number)[]): Video {
  const [title = '', publishedOn = '', seconds = 0, pull = 0] = film
  const roll = dice(`video ${title}`)
  const alphabet = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789_'
  const id = Array.from({ length: 11 }, () => alphabet.charAt(roll.index(alphabet.length))).join('')
  return { id, title: String(title), publishedOn: String(publishedOn), seconds: Number(seconds), pull: Number(pull) }
}

/** Views of a video on a day: loud at first, then a long and slowly falling tail. */
export function viewsOn(video: Video, date: IsoDate): number {
  const age = daysBetween(video.publishedOn, date)
  if (age < 0) return 0
  const novelty = age < 7 ? 6 - age * 0.7 : Math.max(0.3, 1.25 - age * 0.0025)
  return Math.round(video.pull * novelty * season(date) * dice(`views ${video.id} ${date}`).around(0.4))
}

/** How much of a video is watched on average. */
export function shareWatched(video: Video): number {
  return 0.44 * dice(`watched ${video.id}`).around(0.25)
}
