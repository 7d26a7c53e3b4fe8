import type { MeasureId } from '../measure.ts'
import { type Column, column, figure, marker } from './shape/column.ts'
import type { Quirks } from './shape/quirks.ts'
import type { Report, Source } from './shape/source.ts'

/** Until 2016 headers are words, after that names of the interface: `Daily Total Reach`, `page_impressions_unique:day`. */
const quirks: Quirks = {
  accountInFileName: /Facebook Insights Data Export(?: \([^)]*\))? - (.+?) - \d{4}-\d{2}-\d{2}/,
  descriptionRow: true,
  // Windows of 7 and 28 days roll on day by day, so that they cannot be added up; the rest has no measure here.
  checksumHeader: /^(?:daily|weekly|28 days|lifetime)\b|:(?:day|week|days_28|lifetime)$/i,
}

const common = { platform: 'facebook', verifiedIn: ['en'], dateOrder: 'month-first', quirks } as const

function named(measure: MeasureId, ...en: string[]): Column {
  return figure(measure, { en })
}

const pageByDay: Report = {
  ...common,
  id: 'page-by-day',
  grain: 'day',
  subject: 'account',
  columns: [
    marker('date', { en: 'Date' }),
    named('followers', 'page_fans:lifetime', 'Lifetime Total Likes'),
    named('follows', 'page_fan_adds_unique:day', 'page_fan_adds:day', 'Daily New Likes'),
    named('unfollows', 'page_fan_removes_unique:day', 'page_fan_removes:day', 'Daily Unlikes'),
    named('engaged-users', 'page_engaged_users:day', 'Daily Page Engaged Users'),
    named('reach', 'page_impressions_unique:day', 'Daily Total Reach'),
    named('reach-organic', 'page_impressions_organic_unique:day', 'Daily Organic Reach'),
    named('reach-boosted', 'page_impressions_paid_unique:day', 'Daily Paid Reach'),
    named('impressions', 'page_impressions:day', 'Daily Total Impressions'),
    named('impressions-organic', 'page_impressions_organic:day', 'Daily Organic impressions'),
    named('impressions-sponsored', 'page_impressions_paid:day', 'Daily Paid impressions'),
    named('page-views', 'page_views_logged_in_total:day', 'Daily Logged-in Page Views'),
    named('clicks', 'page_consumptions:day', 'Daily Page Consumptions'),
    named('negative-feedback', 'page_negative_feedback:day', 'Daily Negative Feedback'),
    named('video-views', 'page_video_views:day', 'Daily Total Video Views'),
  ],
  recognition: { headerFirst: true, anyOfMeasures: ['followers', 'reach', 'impressions', 'engaged-users'] },
}

const posts: Report = {
  ...common,
  id: 'posts',
  grain: 'lifetime',
  subject: 'post',
  columns: [
    marker('post-id', { en: 'Post ID' }),
    marker('link', { en: 'Permalink' }),
    marker('title', { en: 'Post Message' }),
    column('post-kind', { en: 'Type' }),
    column('attribute', { en: 'Countries' }),
    column('attribute', { en: 'Languages' }),
    marker('published', { en: 'Posted' }),
    column('attribute', { en: 'Audience Targeting' }),
    named('reach', 'post_impressions_unique:lifetime', 'Lifetime Post Total Reach'),
    named('reach-organic', 'post_impressions_organic_unique:lifetime', 'Lifetime Post organic reach'),
    named('reach-boosted', 'post_impressions_paid_unique:lifetime', 'Lifetime Post Paid Reach'),
    named('impressions', 'post_impressions:lifetime', 'Lifetime Post Total Impressions'),
    named('impressions-organic', 'post_impressions_organic:lifetime', 'Lifetime Post Organic Impressions'),
    named('impressions-sponsored', 'post_impressions_paid:lifetime', 'Lifetime Post Paid Impressions'),
    named('engaged-users', 'post_engaged_users:lifetime', 'Lifetime Engaged Users', 'Lifetime Post Engaged Users'),
    named('clicks', 'post_consumptions:lifetime', 'Lifetime Post Consumptions'),
    named('negative-feedback', 'post_negative_feedback:lifetime', 'Lifetime Negative Feedback'),
  ],
  recognition: { headerFirst: true },
}

/** Who likes the page, each day: a sheet a dimension, its segments side by side. */
function likesBy(dimension: string, ...titles: string[]): Report {
  return {
    ...common,
    id: `likes-by-${dimension}`,
    grain: 'day',
    subject: 'segment',
    columns: [marker('attribute', { en: 'Description' }), marker('date', { en: 'Date' })],
    titles: [{ measure: 'followers', platform: 'facebook', words: { en: titles } }],
    across: { dimension, measure: 'followers', form: 'plain' },
  }
}

function leftOut(id: string, second: Column): Report {
  return {
    ...common,
    id,
    grain: 'day',
    subject: 'nothing',
    columns: [marker('attribute', { en: 'Description' }), second],
    recognition: { headerFirst: true, amongOthers: true },
  }
}

/** Facebook Insights from 2014 to 2017: CSV, XLSX, or XML in a file called `.xls`, its second row in whole sentences. */
export const facebookInsights: Source = {
  id: 'facebook-insights',
  verified: true,
  reports: [
    posts,
    pageByDay,
    likesBy('age-gender', 'Lifetime Likes by Gender and...', 'Lifetime Likes by Gender and Age'),
    likesBy('city', 'Lifetime Likes by City'),
    likesBy('geography', 'Lifetime Likes By Country', 'Lifetime Likes by Country'),
    likesBy('language', 'Lifetime Likes by Language'),
    leftOut('other-by-day', marker('date', { en: 'Date' })),
    leftOut('other-by-post', marker('post-id', { en: 'Post ID' })),
  ],
}
