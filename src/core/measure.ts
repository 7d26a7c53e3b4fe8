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
  'views-organic': count,
  'views-boosted': count,
  'engaged-views': count,
  'offsite-views': count,
  reach: people,
  'reach-organic': people,
  'reach-boosted': people,
  viewers: people,
  'viewers-minute': people,
  engagements: count,
  reactions: count,
  'reactions-organic': count,
  'reactions-sponsored': count,
  likes: count,
  comments: count,
  'comments-organic': count,
  'comments-sponsored': count,
  replies: count,
  shares: count,
  'shares-organic': count,
  'shares-sponsored': count,
  'link-shares': count,
  clicks: count,
  'clicks-organic': count,
  'clicks-sponsored': count,
  'link-clicks': count,
  'other-clicks': count,
  'hashtag-clicks': count,
  'permalink-clicks': count,
  'detail-expands': count,
  saves: count,
  follows: count,
  'follows-organic': count,
  'follows-sponsored': count,
  'follows-invited': count,
  unfollows: count,
  'net-follows': count,
  followers: { basis: 'stock', additive: false, unit: 'count' },
  'profile-visits': count,
  'page-views': count,
  'unique-visitors': people,
  'posts-published': count,
  'video-views': count,
  'video-views-minute': count,
  'media-views': count,
  'media-engagements': count,
  'negative-feedback': count,
  'watch-time': { basis: 'flow', additive: true, unit: 'hours' },
  'average-view-duration': { basis: 'ratio', additive: false, unit: 'seconds' },
  'average-share-viewed': share,
  'share-of-views': share,
  'share-of-audience': share,
  'engaged-users': people,
  mentions: count,
  // What counts as a result differs from campaign to campaign: clicks here, leads there.
  results: { basis: 'flow', additive: false, unit: 'count' },
  conversions: count,
  leads: count,
  spend: { basis: 'flow', additive: true, unit: 'money' },
  sessions: count,
  'engaged-sessions': count,
  visits: count,
  actions: count,
  users: people,
  'active-users': people,
  'new-users': count,
  'returning-users': people,
  'event-count': count,
  'key-events': count,
  revenue: { basis: 'flow', additive: true, unit: 'money' },
  'average-engagement-time': { basis: 'ratio', additive: false, unit: 'seconds' },
  'average-visit-duration': { basis: 'ratio', additive: false, unit: 'seconds' },
  'session-engagement-rate': { ...share, ratioOf: ['engaged-sessions', 'sessions'] },
  'visit-bounce-rate': share,
  position: { basis: 'ratio', additive: false, unit: 'count' },
  sends: count,
  delivered: count,
  opens: count,
  bounces: count,
  unsubscribes: count,
  'open-rate': { ...share, ratioOf: ['opens', 'delivered'] },
  'email-click-rate': { ...share, ratioOf: ['clicks', 'delivered'] },
  'bounce-rate': { ...share, ratioOf: ['bounces', 'sends'] },
  'unsubscribe-rate': { ...share, ratioOf: ['unsubscribes', 'delivered'] },
  attendees: people,
  'attendance-minutes': count,
  responses: count,
  'engagement-rate': { ...share, ratioOf: ['engagements', 'impressions'] },
  'engagement-rate-organic': share,
  'engagement-rate-sponsored': share,
  'click-through-rate': { ...share, ratioOf: ['clicks', 'impressions'] },
} satisfies Record<string, Measure>
export type MeasureId = keyof typeof measures

export function isMeasure(id: string): id is MeasureId {
  return Object.hasOwn(measures, id)
}
