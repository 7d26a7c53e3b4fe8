/** What a platform counts. `basis` says how values combine over time (see docs/glossary.md). */
export type Basis = 'flow' | 'stock' | 'ratio'

export interface Measure {
  readonly basis: Basis
  /** False for reach and unique people: their daily values must never be summed for a period. */
  readonly additive: boolean
  readonly unit: 'count' | 'share' | 'hours' | 'seconds' | 'money'
  /** The additive measures from which a ratio is recomputed, where both are exported. */
  readonly ratioOf?: readonly [numerator: string, denominator: string]
}

const count: Measure = { basis: 'flow', additive: true, unit: 'count' }
const people: Measure = { basis: 'flow', additive: false, unit: 'count' }
const share: Measure = { basis: 'ratio', additive: false, unit: 'share' }

/** Every measure that some source description names. Platforms' words for them stand in `core/sources`. */
export const measures = {
  impressions: count,
  'impressions-organic': count,
  'impressions-sponsored': count,
  'unique-impressions': people,
  views: count,
  reach: people,
  engagements: count,
  reactions: count,
  likes: count,
  comments: count,
  shares: count,
  clicks: count,
  'link-clicks': count,
  saves: count,
  follows: count,
  unfollows: count,
  'profile-visits': count,
  'video-views': count,
  'watch-time': { basis: 'flow', additive: true, unit: 'hours' },
  'average-view-duration': { basis: 'ratio', additive: false, unit: 'seconds' },
  'engagement-rate': { ...share, ratioOf: ['engagements', 'impressions'] },
  'click-through-rate': { ...share, ratioOf: ['clicks', 'impressions'] },
} satisfies Record<string, Measure>
export type MeasureId = keyof typeof measures
