import { type Column, column, figure, marker, markerFigure, segment } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

const figures: readonly Column[] = [
  markerFigure('spend', {
    en: ['Total Spent', 'Total Spent (*)'],
    fr: ['Total dépensé', 'Dépense totale'],
    pt: 'Total investido',
  }),
  markerFigure('impressions', { en: 'Impressions', fr: 'Impressions', pt: 'Impressões' }),
  figure('clicks', { en: 'Clicks', fr: 'Clics', pt: 'Cliques' }),
  figure(null, { en: 'Clicks to Landing Page' }),
  figure(null, { en: 'Clicks to LinkedIn Page' }),
  figure('reach', { en: 'Reach', fr: 'Couverture' }),
  figure('conversions', { en: 'Conversions', fr: 'Conversions' }),
  figure('leads', { en: 'Leads', fr: 'Prospects' }),
  figure('reactions', { en: 'Reactions' }),
  figure('comments', { en: 'Comments' }),
  figure('shares', { en: 'Shares' }),
  figure('follows', { en: 'Follows' }),
  figure('engagements', { en: 'Total Engagements' }),
  figure('video-views', { en: 'Video Views' }),
  ...['Click Through Rate', 'Engagement Rate', 'Average CPM', 'Average CPC', 'Cost per Lead'].map((en) =>
    figure(null, { en }),
  ),
]

const performance: Report = {
  id: 'performance',
  platform: 'linkedin',
  grain: 'period',
  subject: 'segment',
  verifiedIn: [],
  dateOrder: 'month-first',
  columns: [
    marker('scope', { en: 'Start Date (*)', fr: 'Date de début (*)', pt: 'Data de início (*)' }),
    column('account-name', { en: 'Account Name', fr: 'Nom du compte', pt: 'Nome da conta' }),
    segment('campaign-group', { en: 'Campaign Group Name', pt: 'Nome do grupo de campanhas' }),
    {
      ...segment('campaign', { en: 'Campaign Name', fr: 'Nom de la campagne', pt: 'Nome da campanha' }),
      required: true,
    },
    segment('campaign-id', { en: 'Campaign ID' }),
    segment('ad', { en: ['Creative Name', 'Ad Headline'] }),
    column('currency', { en: 'Currency', fr: 'Devise' }),
    ...['Account ID', 'Campaign Group ID', 'Campaign Group Status', 'Campaign Status', 'Campaign Type'].map((en) =>
      column('attribute', { en }),
    ),
    column('attribute', { en: 'Campaign Objective' }),
    column('attribute', { en: 'Campaign Start Date' }),
    column('attribute', { en: 'Campaign End Date' }),
    column('attribute', { en: 'Ad Introduction Text' }),
    ...figures,
  ],
  quirks: { sameDayIsPeriod: true, addRepeats: true },
}

/** LinkedIn Campaign Manager: UTF-16, tabs, and lines of preamble that say which days were asked for. */
export const linkedinAds: Source = { id: 'linkedin-ads', verified: false, reports: [performance] }
