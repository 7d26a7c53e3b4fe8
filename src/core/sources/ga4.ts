import { type Column, column, figure, segment } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

const date: Column = {
  ...column('date', {
    en: 'Date',
    fr: 'Date',
    de: 'Datum',
    es: 'Fecha',
    it: 'Data',
    pt: 'Data',
    nl: 'Datum',
    ja: '日付',
  }),
  required: true,
}
const nthDay: Column = {
  ...column('day-index', { en: 'Nth day', fr: ['N-ième jour', 'Nième jour', 'Énième jour'], de: 'Tag n' }),
  required: true,
}
/** Weeks and months of a snapshot stand in no calendar. */
const nthOther = column('remark', { en: ['Nth week', 'Nth month', 'Nth hour', 'Nth minute'] })

/** Where two periods are compared, each row says of which of them it is. */
const range = column('range', {
  en: 'Date range',
  fr: ['Plage de dates', 'Période'],
  de: 'Zeitraum',
  es: ['Intervalo de fechas', 'Periodo'],
  it: 'Intervallo di date',
  pt: 'Período',
  nl: 'Periode',
  ja: '期間',
})

/** Any dimension: Google has hundreds, and people add their own. */
const dimension: Column = { ...segment('of-header', {}), required: false, open: true }

/** Users of several days or pages may be the same people; what is counted for each of them follows from other figures. */
const figures: readonly Column[] = [
  figure('page-views', {
    en: ['Views', 'Screen page views'],
    fr: 'Vues',
    de: 'Aufrufe',
    es: ['Vistas', 'Visualizaciones'],
    it: 'Visualizzazioni',
    pt: 'Visualizações',
    nl: 'Weergaven',
    ja: '表示回数',
  }),
  figure('active-users', {
    en: 'Active users',
    fr: 'Utilisateurs actifs',
    de: 'Aktive Nutzer',
    es: 'Usuarios activos',
    it: 'Utenti attivi',
    pt: ['Usuários ativos', 'Utilizadores ativos'],
    nl: 'Actieve gebruikers',
    ja: ['アクティブ ユーザー', 'アクティブ ユーザー数'],
  }),
  figure('users', {
    en: ['Total users', 'Users'],
    fr: ["Nombre total d'utilisateurs", 'Utilisateurs'],
    de: ['Nutzer insgesamt', 'Gesamtzahl der Nutzer', 'Nutzer'],
    es: ['Total de usuarios', 'Usuarios totales', 'Usuarios'],
    it: ['Utenti totali', 'Utenti'],
    pt: ['Total de usuários', 'Usuários'],
    nl: ['Totaal aantal gebruikers', 'Gebruikers'],
    ja: ['総ユーザー数', 'ユーザー'],
  }),
  figure('new-users', {
    en: 'New users',
    fr: 'Nouveaux utilisateurs',
    de: 'Neue Nutzer',
    es: ['Usuarios nuevos', 'Nuevos usuarios'],
    it: 'Nuovi utenti',
    pt: 'Novos usuários',
    nl: 'Nieuwe gebruikers',
    ja: ['新規ユーザー数', '新規ユーザー'],
  }),
  figure('returning-users', {
    en: 'Returning users',
    fr: ['Utilisateurs connus', 'Utilisateurs récurrents'],
    de: 'Wiederkehrende Nutzer',
    es: 'Usuarios recurrentes',
    it: 'Utenti di ritorno',
    pt: 'Usuários recorrentes',
    ja: 'リピーター数',
  }),
  figure('sessions', {
    en: 'Sessions',
    fr: 'Sessions',
    de: 'Sitzungen',
    es: 'Sesiones',
    it: 'Sessioni',
    pt: 'Sessões',
    nl: 'Sessies',
    ja: 'セッション',
  }),
  figure('engaged-sessions', {
    en: 'Engaged sessions',
    fr: 'Sessions avec engagement',
    de: ['Sitzungen mit Interaktionen', 'Sitzungen mit Interaktion'],
    es: 'Sesiones con interacción',
    it: 'Sessioni con coinvolgimento',
    pt: 'Sessões engajadas',
    nl: 'Sessies met engagement',
    ja: 'エンゲージのあったセッション数',
  }),
  figure('session-engagement-rate', {
    en: 'Engagement rate',
    fr: "Taux d'engagement",
    de: ['Interaktionsrate', 'Engagement-Rate'],
    es: ['Porcentaje de interacciones', 'Tasa de interacción', 'Porcentaje de interacción'],
    it: 'Tasso di coinvolgimento',
    pt: 'Taxa de engajamento',
    nl: 'Engagementpercentage',
    ja: 'エンゲージメント率',
  }),
  figure('visit-bounce-rate', {
    en: 'Bounce rate',
    fr: 'Taux de rebond',
    de: 'Absprungrate',
    es: 'Porcentaje de rebote',
    it: 'Frequenza di rimbalzo',
    pt: 'Taxa de rejeição',
    ja: '直帰率',
  }),
  figure('event-count', {
    en: 'Event count',
    fr: "Nombre d'événements",
    de: 'Ereignisanzahl',
    es: ['Número de eventos', 'Recuento de eventos'],
    it: 'Conteggio eventi',
    pt: 'Contagem de eventos',
    nl: 'Aantal gebeurtenissen',
    ja: 'イベント数',
  }),
  figure('key-events', {
    en: ['Key events', 'Conversions'],
    fr: ['Événements clés', 'Conversions'],
    de: ['Schlüsselereignisse', 'Conversions'],
    es: ['Eventos clave', 'Conversiones'],
    it: ['Eventi chiave', 'Conversioni'],
    pt: ['Eventos principais', 'Eventos-chave', 'Conversões'],
    nl: ['Belangrijke gebeurtenissen', 'Conversies'],
    ja: 'キーイベント',
  }),
  figure('revenue', {
    en: ['Total revenue', 'Total revenue (*)'],
    fr: ['Revenu total', 'Revenu total (*)', 'Total des revenus'],
    de: ['Gesamtumsatz', 'Gesamtumsatz (*)'],
    es: ['Ingresos totales', 'Total de ingresos', 'Ingresos totales (*)'],
    it: ['Entrate totali', 'Entrate totali (*)'],
    pt: ['Receita total', 'Receita total (*)'],
    nl: ['Totale opbrengst', 'Totale inkomsten'],
    ja: '合計収益',
  }),
  figure('average-engagement-time', {
    en: ['Average engagement time', 'Average engagement time per active user', 'Average engagement time per user'],
    fr: ["Durée d'engagement moyenne", "Durée d'engagement moyenne par utilisateur actif"],
    de: ['Durchschnittliche Interaktionsdauer', 'Durchschnittliche Interaktionsdauer pro aktivem Nutzer'],
    es: [
      'Tiempo de interacción medio',
      'Tiempo de interacción medio por usuario activo',
      'Tiempo promedio de interacción por usuario activo',
    ],
    it: ['Durata media del coinvolgimento', 'Durata media del coinvolgimento per utente attivo'],
    pt: ['Tempo médio de engajamento', 'Tempo médio de engajamento por usuário ativo'],
    ja: ['平均エンゲージメント時間', 'アクティブ ユーザーあたりの平均エンゲージメント時間'],
  }),
  figure(null, {
    en: 'Average engagement time per session',
    fr: "Durée d'engagement moyenne par session",
    de: 'Durchschnittliche Interaktionsdauer pro Sitzung',
    es: 'Tiempo de interacción medio por sesión',
    it: 'Durata media del coinvolgimento per sessione',
    pt: 'Tempo médio de engajamento por sessão',
  }),
  figure('average-visit-duration', { en: 'Average session duration', fr: 'Durée moyenne des sessions' }),
  figure(null, {
    en: ['Views per active user', 'Views per user'],
    fr: 'Vues par utilisateur actif',
    de: 'Aufrufe pro aktivem Nutzer',
    es: 'Vistas por usuario activo',
    it: 'Visualizzazioni per utente attivo',
    pt: 'Visualizações por usuário ativo',
    ja: ['アクティブ ユーザーあたりのビュー', 'ユーザーあたりのビュー'],
  }),
  figure(null, {
    en: ['Event count per active user', 'Event count per user'],
    fr: "Nombre d'événements par utilisateur",
  }),
  figure(null, {
    en: ['Event count per session', 'Events per session'],
    fr: "Nombre d'événements par session",
    de: 'Ereignisse pro Sitzung',
  }),
  figure(null, {
    en: ['Engaged sessions per active user', 'Engaged sessions per user'],
    fr: ['Sessions avec engagement par utilisateur actif', 'Sessions avec engagement par utilisateur'],
  }),
  figure(null, { en: 'Views per session', fr: 'Vues par session' }),
  figure(null, { en: 'Session key event rate', fr: "Taux d'événements clés des sessions" }),
  figure(null, { en: 'User key event rate' }),
]

const shared = {
  platform: 'website',
  verifiedIn: ['en'],
  dateOrder: 'of-spreadsheet',
  comments: {
    // An exploration has the name of the property alone in its first line.
    account: [
      /^(?:Property|Propriété|Propiedad|Propriedade|Proprietà)\s*: (.+)$/m,
      /^(?:-+\n)?([^-\n].*)\n.*\n\d{8}-\d{8}/,
    ],
    period: /(\d{8})\D+(\d{8})/,
  },
  quirks: {
    totalWords: [
      ...['grand total', 'total général', 'totals', 'totaux', 'gesamtsumme', 'gesamt', 'total general'],
      ...['totale complessivo', 'totali', 'totais', 'eindtotaal', '総計', '合計'],
    ],
  },
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
  columns: [range, nthOther, dimension, ...figures],
  recognition: { anyOf: ['segment'], without: ['date', 'remark'] },
}

/** The card of totals of a snapshot: people of the whole period, whom no other table of it counts once. */
const wholePeriod: Report = {
  ...shared,
  id: 'whole-period',
  grain: 'period',
  subject: 'account',
  verifiedIn: [],
  columns: figures.map((one) => (one.measure === 'active-users' ? { ...one, required: true } : one)),
  recognition: { closed: true, mostRows: 1 },
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
  reports: [byDay, byNthDay, byDayAndDimension, byDimension, wholePeriod, byWeek],
}
