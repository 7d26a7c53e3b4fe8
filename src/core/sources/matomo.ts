import { type Column, column, figure, marker, markerFigure, segment } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

/** Each under its name in the interface for programs, and as people see it. */
const figures: readonly Column[] = [
  figure('unique-visitors', { en: ['nb_uniq_visitors', 'Unique visitors'], fr: 'Visiteurs uniques' }),
  figure('users', { en: ['nb_users', 'Users'], fr: 'Utilisateurs' }),
  markerFigure('visits', { en: ['nb_visits', 'Visits'], fr: 'Visites' }),
  figure('actions', { en: ['nb_actions', 'Actions'], fr: 'Actions' }),
  figure('page-views', { en: ['nb_pageviews', 'Pageviews', 'nb_hits'], fr: ['Pages vues', 'Vues de page'] }),
  figure(null, { en: ['hits', 'Hits'] }),
  figure(null, { en: ['max_actions', 'Maximum actions in one visit', 'Max actions in one visit'] }),
  figure(null, {
    en: ['nb_actions_per_visit', 'Actions per Visit', 'Actions per visit'],
    fr: ['Actions par visite'],
  }),
  figure(
    'average-visit-duration',
    {
      en: ['avg_time_on_site', 'Avg. Visit Duration (in seconds)', 'Avg. visit duration', 'Avg. Time on Website'],
      fr: ['Durée moyenne des visites (en secondes)', 'Durée moyenne de visite', 'Temps moyen sur le site'],
    },
    'duration',
  ),
  figure('visit-bounce-rate', { en: ['bounce_rate', 'Bounce Rate', 'Bounce rate'], fr: 'Taux de rebond' }),
  figure('revenue', { en: ['revenue', 'Revenue'], fr: ['Revenu', 'Chiffre d’affaires'] }),
  figure('conversions', { en: ['nb_conversions', 'Conversions'], fr: 'Conversions' }),
  figure(null, { en: ['bounce_count', 'Bounces'] }),
  figure(null, { en: ['sum_visit_length', 'Total time spent by visitors (in seconds)'] }),
  figure(null, { en: ['ai_chatbots_requests'] }),
  figure(null, { en: ['orders', 'Ecommerce Orders'] }),
  figure(null, { en: ['ecommerce_revenue'] }),
  ...['visits', 'actions', 'pageviews', 'hits', 'ai_chatbots_requests', 'revenue', 'nb_conversions', 'orders'].map(
    (of) => figure(null, { en: `${of}_evolution` }),
  ),
  figure(null, { en: 'ecommerce_revenue_evolution' }),
]

const shared = { platform: 'website', verifiedIn: ['en'], dateOrder: 'of-spreadsheet' } as const
const label = { en: ['label', 'Label'], fr: ['Libellé', 'Étiquette', 'label'] }

const byDay: Report = {
  ...shared,
  id: 'by-day',
  grain: 'day',
  subject: 'account',
  columns: [marker('date', { en: ['date', 'Date'], fr: 'Date' }), ...figures],
  // Visits alone are those of a field force as well.
  recognition: {
    headerFirst: true,
    anyOfMeasures: ['unique-visitors', 'users', 'actions', 'page-views', 'average-visit-duration', 'visit-bounce-rate'],
    fileName: /^Export _ /,
  },
}

/** One line a site: the export of all websites. */
const bySite: Report = {
  ...shared,
  id: 'all-websites',
  grain: 'period',
  subject: 'account',
  columns: [
    marker('account-name', { en: ['label', 'Website', 'name'], fr: ['label', 'Site'] }),
    ...figures.map((one) => (one.words.en === 'visits_evolution' ? { ...one, required: true } : one)),
  ],
}

const summary: Report = {
  ...shared,
  id: 'visits-summary',
  grain: 'period',
  subject: 'account',
  columns: [
    ...figures.map((one) => (one.measure === 'unique-visitors' ? { ...one, required: true } : one)),
    column('segment', label),
    column('date', { en: ['date', 'Date'], fr: 'Date' }),
  ],
  recognition: { headerFirst: true, mostRows: 1, without: ['segment', 'date'] },
}

const byLabel: Report = {
  ...shared,
  id: 'by-label',
  grain: 'period',
  subject: 'segment',
  columns: [{ ...segment('of-title', label), required: true }, ...figures],
  quirks: { titleInFileName: /^Export _ (.+?) _ / },
}

/** Matomo: exports of one report, and scheduled reports that stack many, each under its title. */
export const matomo: Source = { id: 'matomo', verified: false, reports: [byDay, bySite, summary, byLabel] }
