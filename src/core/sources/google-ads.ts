import { column, figure, markerFigure, type Report, type Source, segment } from './source.ts'

const campaigns: Report = {
  id: 'campaigns',
  platform: 'search',
  grain: 'period',
  subject: 'segment',
  verifiedIn: [],
  dateOrder: 'month-first',
  columns: [
    column('attribute', { en: ['Campaign status', 'Campaign state'], fr: 'État de la campagne' }),
    column('scope', { en: 'Day', fr: 'Jour' }),
    { ...segment('campaign', { en: 'Campaign', fr: 'Campagne' }), required: true },
    segment('ad-set', { en: 'Ad group', fr: 'Groupe d’annonces' }),
    ...['Budget', 'Budget name', 'Budget type', 'Status', 'Status reasons', 'Campaign type', 'Bid strategy type'].map(
      (en) => column('attribute', { en }),
    ),
    column('currency', { en: ['Currency code', 'Currency'], fr: ['Code de devise', 'Devise'] }),
    figure(null, { en: 'Optimization score' }),
    markerFigure('clicks', { en: 'Clicks', fr: 'Clics' }),
    markerFigure('impressions', { en: ['Impr.', 'Impressions'], fr: ['Impr.', 'Impressions'] }),
    markerFigure('spend', { en: 'Cost', fr: 'Coût' }),
    figure(null, { en: 'Interactions', fr: 'Interactions' }),
    figure(null, { en: 'Avg. CPC', fr: 'CPC moy.' }),
    figure(null, { en: 'Avg. cost', fr: 'Coût moy.' }),
    figure('click-through-rate', { en: 'CTR', fr: 'CTR' }),
    figure(null, { en: 'Interaction rate', fr: 'Taux d’interaction' }),
    figure('conversions', { en: 'Conversions', fr: 'Conversions' }),
    figure(null, { en: ['Cost / conv.', 'Conv. rate'] }),
  ],
  quirks: { totalBegins: /^total ?:/i, addRepeats: true },
}

/** Google Ads: two lines of preamble, ` --` for nothing, and several rows of totals at the end. */
export const googleAds: Source = { id: 'google-ads', verified: false, reports: [campaigns] }
