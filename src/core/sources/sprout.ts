import { figure, marker, type Report, type Source } from './source.ts'

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
    figure('posts-published', { en: ['Published Posts', 'Total Published Posts'] }),
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
  ],
}

/** Sprout Social: a row for each profile and day, of several networks in one file. */
export const sprout: Source = { id: 'sprout', verified: false, reports: [profiles] }
