import { type Column, column, figure, marker } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

const figures: readonly Column[] = [
  figure('impressions', { en: 'Impressions' }),
  figure('impressions-organic', { en: 'Organic Impressions' }),
  figure('impressions-sponsored', { en: 'Paid Impressions' }),
  figure('reach', { en: 'Reach' }),
  figure('engagements', { en: 'Engagements' }),
  figure('reactions', { en: 'Reactions' }),
  figure('likes', { en: 'Likes' }),
  figure('comments', { en: 'Comments' }),
  figure('shares', { en: 'Shares' }),
  figure('saves', { en: 'Saves' }),
  figure('link-clicks', { en: ['Post Link Clicks', 'Link Clicks'] }),
  figure('video-views', { en: 'Video Views' }),
  figure('engagement-rate', { en: 'Engagement Rate (per Impression)' }),
]

const posts: Report = {
  id: 'posts',
  platform: 'listening',
  grain: 'lifetime',
  subject: 'post',
  verifiedIn: [],
  dateOrder: 'month-first',
  columns: [
    marker('published', { en: 'Date' }),
    marker('post-id', { en: 'Post ID' }),
    marker('network', { en: 'Network' }),
    marker('account-name', { en: 'Profile' }),
    column('post-kind', { en: 'Content Type' }),
    column('attribute', { en: 'Post Type' }),
    column('personal', { en: 'Sent by' }),
    column('link', { en: 'Link' }),
    column('title', { en: 'Post' }),
    column('attribute', { en: 'Linked Content' }),
    column('attribute', { en: 'Tags' }),
    ...figures,
  ],
}

const profiles: Report = {
  id: 'profiles-by-day',
  platform: 'listening',
  grain: 'day',
  subject: 'account',
  verifiedIn: [],
  dateOrder: 'month-first',
  columns: [
    marker('date', { en: 'Date' }),
    marker('network', { en: 'Network' }),
    marker('account-name', { en: 'Profile' }),
    figure('followers', { en: ['Audience', 'Followers'] }),
    figure('net-follows', { en: ['Net Audience Growth', 'Net Follower Growth'] }),
    figure('follows', { en: ['Audience Gained', 'Followers Gained'] }),
    figure('unfollows', { en: ['Audience Lost', 'Followers Lost'] }),
    column('link', { en: 'Link' }),
    column('title', { en: 'Post' }),
    figure('posts-published', { en: ['Published Posts', 'Total Published Posts'] }),
    ...figures,
  ],
  // A row for each post would be taken for the whole day of its profile.
  recognition: { without: ['link', 'title'] },
}

/** Sprout Social: a row for each post, or for each profile and day, of several networks in one file. */
export const sprout: Source = { id: 'sprout', verified: false, reports: [posts, profiles] }
