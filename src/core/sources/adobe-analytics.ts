import { figure, marker, markerFigure } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

/** The dimension is named in the row of totals, beside them, and not in the header. */
const day = /^(?:day|jour|tag|d[ií]a|giorno|dag)$/i

const byDay: Report = {
  id: 'by-day',
  platform: 'website',
  grain: 'day',
  subject: 'account',
  verifiedIn: [],
  dateOrder: 'of-language',
  columns: [
    marker('date', { en: '' }),
    markerFigure('visits', { en: 'Visits', fr: 'Visites', de: 'Besuche' }),
    figure('unique-visitors', { en: 'Unique Visitors', fr: 'Visiteurs uniques', de: 'Unique Visitors' }),
    figure('page-views', { en: 'Page Views', fr: ['Pages vues', 'Vues de page'], de: 'Seitenansichten' }),
    figure('visit-bounce-rate', { en: 'Bounce Rate', fr: 'Taux de rebond', de: 'Absprungrate' }),
    figure(null, { en: 'Occurrences', fr: 'Occurrences' }),
    figure('average-visit-duration', {
      en: ['Time Spent per Visit (seconds)', 'Average time spent on site (seconds)'],
      fr: 'Temps passé par visite (secondes)',
    }),
    figure('revenue', { en: 'Revenue', fr: ['Revenu', 'Chiffre d’affaires'] }),
  ],
  comments: { account: [/^Report suite: (.+)$/im], period: /^Date: (.+?) - (.+)$/im },
  recognition: { headerFirst: true, firstBelow: day },
  quirks: { totalBegins: day },
}

/**
 * Adobe Analytics: the tables of a project by day. One whose columns are divided by segments has a second header and is
 * not taken: a figure of some visitors is not that of all.
 */
export const adobeAnalytics: Source = { id: 'adobe-analytics', verified: false, reports: [byDay] }
