import { type Column, column, figure, type Report, type Source, segment } from './source.ts'

const date: Column = {
  ...column('date', { en: 'Date', fr: 'Date', de: 'Datum', es: 'Fecha', it: 'Data', pt: 'Data' }),
  required: true,
}
const nthDay: Column = {
  ...column('day-index', { en: 'Nth day', fr: ['N-ième jour', 'Nième jour', 'Énième jour'], de: 'Tag n' }),
  required: true,
}
/** Weeks and months of a snapshot stand in no calendar. */
const nthOther = column('remark', { en: ['Nth week', 'Nth month', 'Nth hour', 'Nth minute'] })

/** Any dimension: Google has hundreds, and people add their own. */
const dimension: Column = { ...segment('of-header', {}), required: false, open: true }

/** Users of several days or pages may be the same people; what is counted for each of them follows from other figures. */
const figures: readonly Column[] = [
  figure('page-views', { en: ['Views', 'Screen page views'], fr: 'Vues', de: 'Aufrufe', es: 'Vistas' }),
  figure('active-users', { en: 'Active users', fr: 'Utilisateurs actifs', de: 'Aktive Nutzer' }),
  figure('users', { en: ['Total users', 'Users'], fr: ["Nombre total d'utilisateurs", 'Utilisateurs'] }),
  figure('new-users', { en: 'New users', fr: 'Nouveaux utilisateurs', de: 'Neue Nutzer' }),
  figure('returning-users', { en: 'Returning users', fr: 'Utilisateurs connus' }),
  figure('sessions', { en: 'Sessions', fr: 'Sessions', de: 'Sitzungen', es: 'Sesiones' }),
  figure('engaged-sessions', { en: 'Engaged sessions', fr: 'Sessions avec engagement' }),
  figure('session-engagement-rate', { en: 'Engagement rate', fr: "Taux d'engagement" }),
  figure('visit-bounce-rate', { en: 'Bounce rate', fr: 'Taux de rebond' }),
  figure('event-count', { en: 'Event count', fr: "Nombre d'événements", de: 'Ereignisanzahl' }),
  figure('key-events', { en: ['Key events', 'Conversions'], fr: ['Événements clés', 'Conversions'] }),
  figure('revenue', { en: ['Total revenue', 'Total revenue (*)'], fr: ['Revenu total', 'Revenu total (*)'] }),
  figure('average-engagement-time', {
    en: ['Average engagement time', 'Average engagement time per active user', 'Average engagement time per user'],
    fr: ["Durée d'engagement moyenne", "Durée d'engagement moyenne par utilisateur actif"],
  }),
  figure(null, { en: 'Average engagement time per session', fr: "Durée d'engagement moyenne par session" }),
  figure('average-visit-duration', { en: 'Average session duration', fr: 'Durée moyenne des sessions' }),
  figure(null, { en: ['Views per active user', 'Views per user'], fr: 'Vues par utilisateur actif' }),
  figure(null, {
    en: ['Event count per active user', 'Event count per user'],
    fr: "Nombre d'événements par utilisateur",
  }),
  figure(null, { en: ['Event count per session', 'Events per session'], fr: "Nombre d'événements par session" }),
  figure(null, { en: 'Engaged sessions per active user', fr: 'Sessions avec engagement par utilisateur actif' }),
  figure(null, { en: 'Views per session', fr: 'Vues par session' }),
  figure(null, { en: 'Session key event rate', fr: "Taux d'événements clés des sessions" }),
  figure(null, { en: 'User key event rate' }),
]

const shared = {
  platform: 'website',
  verifiedIn: ['en'],
  dateOrder: 'month-first',
  comments: {
    // An exploration has the name of the property alone in its first line.
    account: [
      /^(?:Property|Propriété|Propiedad|Propriedade|Proprietà)\s*: (.+)$/m,
      /^(?:-+\n)?([^-\n].*)\n.*\n\d{8}-\d{8}/,
    ],
    period: /(\d{8})\D+(\d{8})/,
  },
  quirks: { totalWords: ['grand total', 'total général', 'totals', 'totaux'] },
} as const

const byDay: Report = {
  ...shared,
  id: 'by-day',
  grain: 'day',
  subject: 'account',
  columns: [date, nthOther, dimension, ...figures],
  recognition: { without: ['segment', 'remark'] },
}

const byNthDay: Report = {
  ...byDay,
  id: 'by-nth-day',
  columns: [nthDay, nthOther, dimension, ...figures],
}

const byDayAndDimension: Report = {
  ...byDay,
  id: 'by-day-and-dimension',
  subject: 'segment',
  recognition: { anyOf: ['segment'], without: ['remark'] },
}

const byDimension: Report = {
  ...shared,
  id: 'by-dimension',
  grain: 'period',
  subject: 'segment',
  columns: [nthOther, dimension, ...figures],
  recognition: { anyOf: ['segment'], without: ['date', 'remark'] },
}

/** Weeks that are numbered and cohorts that are followed: shown, and left out. */
const byWeek: Report = {
  ...shared,
  id: 'by-week',
  grain: 'period',
  subject: 'nothing',
  columns: [{ ...nthOther, required: true }, ...figures],
}

/** Google Analytics 4: reports, snapshots of many stacked tables and explorations, each under lines that begin with `#`. */
export const ga4: Source = {
  id: 'ga4',
  verified: true,
  reports: [byDay, byNthDay, byDayAndDimension, byDimension, byWeek],
}
