export const dayNotice =
  'Aggregated engagement metrics for your organic and sponsored posts over time. Date indicates when your posts were viewed by LinkedIn members. Data is delayed by up to 2 days. All dates and times are in UTC.'
export const postNotice =
  'Engagement metrics for individual posts. Created date indicates when your post was created. All dates and times are in UTC.'

const split = (name: string): string[] => [`${name} (organic)`, `${name} (sponsored)`, `${name} (total)`]

export const dayHeader = [
  'Date',
  ...split('Impressions'),
  'Unique impressions (organic)',
  ...split('Clicks'),
  ...split('Reactions'),
  ...split('Comments'),
  ...split('Reposts'),
  ...split('Engagement rate'),
]

export const postHeader = [
  'Post title',
  'Post link',
  'Post type',
  'Campaign name',
  'Posted by',
  'Created date',
  'Campaign start date',
  'Campaign end date',
  'Audience',
  'Impressions',
  'Views',
  'Offsite Views',
  'Clicks',
  'Click through rate (CTR)',
  'Likes',
  'Comments',
  'Reposts',
  'Follows',
  'Engagement rate',
  'Content Type',
]
