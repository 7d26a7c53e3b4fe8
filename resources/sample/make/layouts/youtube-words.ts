/** What YouTube Studio calls its files and columns in one language. */
export interface YoutubeWords {
  readonly table: string
  readonly totals: string
  readonly chart: string
  readonly date: string
  readonly content: string
  readonly title: string
  readonly published: string
  readonly length: string
  readonly views: string
  readonly watchTime: string
  readonly subscribers: string
  readonly impressions: string
  readonly clickRate: string
  readonly averageDuration: string
  readonly total: string
}

export const english: YoutubeWords = {
  table: 'Table data.csv',
  totals: 'Totals.csv',
  chart: 'Chart data.csv',
  date: 'Date',
  content: 'Content',
  title: 'Video title',
  published: 'Video publish time',
  length: 'Duration',
  views: 'Views',
  watchTime: 'Watch time (hours)',
  subscribers: 'Subscribers',
  impressions: 'Impressions',
  clickRate: 'Impressions click-through rate (%)',
  averageDuration: 'Average view duration',
  total: 'Total',
}

export const french: YoutubeWords = {
  table: 'Informations relatives aux tableaux.csv',
  totals: 'Totaux.csv',
  chart: 'Informations relatives aux graphiques.csv',
  date: 'Date',
  content: 'Contenu',
  title: 'Titre de la vidéo',
  published: 'Heure de publication de la vidéo',
  length: 'Durée',
  views: 'Vues',
  watchTime: 'Durée de visionnage (heures)',
  subscribers: 'Abonnés',
  impressions: 'Impressions',
  clickRate: 'Taux de clics par impression (%)',
  averageDuration: "Durée moyenne d'une vue",
  total: 'Total',
}
