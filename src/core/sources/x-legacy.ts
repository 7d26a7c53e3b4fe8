import { type Column, column, figure, marker, markerFigure } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

const figures: readonly Column[] = [
  markerFigure('impressions', { en: 'impressions' }),
  markerFigure('engagements', { en: 'engagements' }),
  figure('engagement-rate', { en: 'engagement rate' }),
  figure('shares', { en: 'retweets' }),
  figure('comments', { en: 'replies' }),
  figure('likes', { en: 'likes' }),
  figure('profile-visits', { en: 'user profile clicks' }),
  figure('link-clicks', { en: 'url clicks' }),
  figure('hashtag-clicks', { en: 'hashtag clicks' }),
  figure('detail-expands', { en: 'detail expands' }),
  figure('permalink-clicks', { en: 'permalink clicks' }),
  figure(null, { en: 'app opens' }),
  figure(null, { en: 'app installs' }),
  figure('follows', { en: 'follows' }),
  figure(null, { en: 'email tweet' }),
  figure(null, { en: 'dial phone' }),
  figure('media-views', { en: 'media views' }),
  figure('media-engagements', { en: 'media engagements' }),
]

/** Paid distribution, apart; it was empty in every file seen. */
const promoted: readonly Column[] = figures.map((one) => figure(null, { en: `promoted ${String(one.words.en)}` }))

const byTweet: Report = {
  id: 'tweets',
  platform: 'x',
  grain: 'lifetime',
  subject: 'post',
  verifiedIn: ['en'],
  dateOrder: 'month-first',
  columns: [
    marker('post-id', { en: 'Tweet id' }),
    marker('link', { en: 'Tweet permalink' }),
    column('title', { en: 'Tweet text' }),
    column('published', { en: 'time' }),
    ...figures,
    ...promoted,
  ],
  recognition: {
    structure: [{ width: 40, cells: { 0: 'id', 1: 'link', 3: 'date', 4: 'number' } }],
  },
  quirks: {
    accountInLink: /(?:x|twitter)\.com\/([^/]+)\/status\//i,
    accountInFileName: /tweet_activity_metrics_(.+)_\d{8}_\d{8}_/,
    idInLink: /\/status\/(\d+)/,
    escapedText: true,
  },
}

const byDay: Report = {
  id: 'activity-by-day',
  platform: 'x',
  grain: 'day',
  subject: 'account',
  verifiedIn: ['en'],
  dateOrder: 'month-first',
  columns: [
    marker('date', { en: 'Date' }),
    markerFigure('posts-published', { en: 'Tweets published' }),
    ...figures,
    ...promoted,
  ],
  recognition: { structure: [{ width: 38, cells: { 0: 'date', 1: 'number', 2: 'number' } }] },
  quirks: { accountInFileName: /tweet_activity_metrics_(.+)_\d{8}_\d{8}_/ },
}

/** Twitter until 2024: `tweet_activity_metrics_….csv` and `daily_tweet_activity_metrics_….csv`. */
export const xLegacy: Source = { id: 'x-legacy', verified: true, reports: [byTweet, byDay] }
