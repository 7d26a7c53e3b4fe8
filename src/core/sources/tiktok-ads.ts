import { type Column, column, figure, markerFigure, segment } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

/** What ads are divided by, the widest first; a row is named after all of them that are there. */
const segments: readonly Column[] = [
  { ...segment('campaign', { en: 'Campaign name', fr: 'Nom de la campagne' }), required: true },
  segment('ad-set', { en: 'Ad group name', fr: 'Nom du groupe de publicités' }),
  segment('ad', { en: 'Ad name', fr: 'Nom de la publicité' }),
  segment('geography', { en: ['Country/Region', 'Country'] }),
  segment('age', { en: 'Age' }),
  segment('gender', { en: 'Gender' }),
]

const settings = [
  ...['Primary status', 'Status', 'Campaign ID', 'Ad group ID', 'Ad ID', 'Campaign budget', 'Budget', 'Objective'],
  ...[
    'Advertising objective',
    'Website URL (Ad level)',
    'Destination URL',
    'Text',
    'Optimization goal',
    'Bid strategy',
  ],
]

/** Only clicks that lead to the advertised page tell TikTok's reports from those of other networks. */
const figures: readonly Column[] = [
  markerFigure('spend', { en: ['Cost', 'Total cost', 'Cost (*)'], fr: ['Coût', 'Coût total'] }),
  markerFigure('impressions', { en: 'Impressions', fr: 'Impressions' }),
  markerFigure('link-clicks', { en: ['Clicks (destination)', 'Destination clicks'], fr: 'Clics (destination)' }),
  figure('clicks', { en: 'Clicks (all)', fr: 'Clics (tous)' }),
  figure('reach', { en: 'Reach', fr: 'Couverture' }),
  figure('results', { en: ['Results', 'Result'], fr: 'Résultats' }),
  figure('conversions', { en: ['Conversions', 'Total conversions'], fr: 'Conversions' }),
  figure('video-views', { en: 'Video views', fr: 'Vues de la vidéo' }),
  figure('likes', { en: ['Paid likes', 'Likes'] }),
  figure('comments', { en: ['Paid comments', 'Comments'] }),
  figure('shares', { en: ['Paid shares', 'Shares'] }),
  figure('follows', { en: ['Paid followers', 'Paid follows'] }),
  figure('profile-visits', { en: ['Paid profile visits', 'Profile visits'] }),
  ...['25%', '50%', '75%', '100%'].map((part) => figure(null, { en: `Video views at ${part}` })),
  ...[
    ...['CPC (destination)', 'CPM', 'CTR (destination)', 'CPC (all)', 'CTR (all)', 'Frequency', 'Cost per result'],
    ...['Cost per conversion', 'Conversion rate (CVR)', 'Result rate', 'Cost per 1,000 people reached'],
    ...['2-second video views', '6-second video views', 'Average play time per user'],
    'Average play time per video view',
  ].map((en) => figure(null, { en })),
]

const ads: Report = {
  id: 'ads',
  platform: 'tiktok',
  grain: 'period',
  subject: 'segment',
  verifiedIn: [],
  dateOrder: 'of-spreadsheet',
  columns: [
    column('scope', { en: ['By Day', 'Date', 'Day'], fr: ['Par jour', 'Jour'] }),
    column('account-name', { en: ['Account name', 'Advertiser name'] }),
    ...segments,
    ...settings.map((en) => column('attribute', { en })),
    column('currency', { en: ['Currency', 'Currency code'], fr: 'Devise' }),
    ...figures,
  ],
  quirks: { totalBegins: /^total of \d/i, addRepeats: true },
}

/** TikTok Ads Manager: a workbook or CSV whose last row, `Total of 12 results`, is its total. */
export const tiktokAds: Source = { id: 'tiktok-ads', verified: false, reports: [ads] }
