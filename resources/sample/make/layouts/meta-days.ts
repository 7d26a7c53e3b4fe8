import type { IsoDate } from '../../../../src/core/date.ts'
import { growth, pulse, season, tension, weekRhythm } from '../story/moods.ts'
import type { StoryPost } from '../story/post.ts'
import { dice } from '../story/random.ts'
import { strengthByDay } from '../story/spread.ts'
import type { SampleFile } from './file.ts'
import { metaOverview } from './meta-overview.ts'

interface Network {
  readonly folder: string
  readonly titles: { readonly reach: string; readonly follows: string; readonly visits: string }
  readonly viewsOfPost: number
  readonly viewsAtRest: number
  readonly followsADay: number
  /** Interactions for a view. */
  warmth(date: IsoDate): number
}

/** The community talked a lot in the crisis, and has talked less with every quarter since. */
const facebook: Network = {
  folder: 'meta-facebook',
  titles: { reach: 'Facebook reach', follows: 'Follows', visits: 'Facebook visits' },
  viewsOfPost: 3400,
  viewsAtRest: 360,
  followsADay: 6.5,
  warmth: (date) =>
    date < '2025-11-10' ? 0.0305 : date < '2026-04-01' ? 0.029 : date < '2026-07-01' ? 0.0275 : 0.0262,
}

const instagram: Network = {
  folder: 'meta-instagram',
  titles: { reach: 'Instagram reach', follows: 'Instagram follows', visits: 'Instagram profile visits' },
  viewsOfPost: 2250,
  viewsAtRest: 190,
  followsADay: 5.2,
  warmth: () => 0.051,
}

export function facebookDays(posts: readonly StoryPost[]): SampleFile[] {
  return files(facebook, posts)
}

export function instagramDays(posts: readonly StoryPost[]): SampleFile[] {
  return files(instagram, posts)
}

function files(network: Network, posts: readonly StoryPost[]): SampleFile[] {
  const strength = strengthByDay(posts)
  const near = (what: string, date: IsoDate): number => dice(`${network.folder} ${what} ${date}`).around(0.18)
  const views = (date: IsoDate): number => {
    const rest = network.viewsAtRest * growth(date) * season(date) * weekRhythm(date, 1.08) * (1 + pulse(date))
    return Math.round((rest + network.viewsOfPost * (strength.get(date) ?? 0)) * near('views', date))
  }
  const reach = (date: IsoDate): number => Math.round(views(date) * 0.57 * near('reach', date))
  const interactions = (date: IsoDate): number =>
    Math.round(views(date) * network.warmth(date) * (1 + tension(date) * 1.4) * near('interactions', date))
  const ease = (date: IsoDate): number => (date < '2026-04-15' ? 1 : 0.66) * (1 - tension(date) * 0.8)
  const follows = (date: IsoDate): number =>
    Math.round(network.followsADay * ease(date) * season(date) * (1 + pulse(date)) * near('follows', date))
  const visits = (date: IsoDate): number =>
    Math.round((views(date) * 0.021 + 14) * (1 + tension(date)) * near('visits', date))
  const path = (name: string): string => `${network.folder}/${name}.csv`
  return [
    metaOverview(path('Views'), 'Views', views),
    metaOverview(path('Reach'), network.titles.reach, reach),
    metaOverview(path('Interactions'), 'Content interactions', interactions),
    metaOverview(path('Follows'), network.titles.follows, follows),
    metaOverview(path('Visits'), network.titles.visits, visits),
  ]
}
