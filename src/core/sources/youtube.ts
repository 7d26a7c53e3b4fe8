import { type Column, column, figure, type Quirks, type Report, type Source, segment } from './source.ts'

const quirks: Quirks = {
  totalWords: ['total', 'gesamt', 'totale', 'totaal', 'totalt', 'totais'],
  rowCap: 500,
  linkFromId: 'https://www.youtube.com/watch?v=',
}

const date = { ...column('date', { en: 'Date', fr: 'Date', de: 'Datum', pt: 'Data', es: 'Fecha' }), required: true }

const video: readonly Column[] = [
  {
    ...column('post-id', {
      en: ['Content', 'Video'],
      fr: ['Contenu', 'Vidéo'],
      de: ['Video', 'Inhalte', 'Inhalt'],
      pt: ['Conteúdo', 'Vídeo'],
      es: ['Contenido', 'Vídeo', 'Video'],
    }),
    required: true,
  },
  column('title', {
    en: 'Video title',
    fr: 'Titre de la vidéo',
    de: 'Videotitel',
    pt: 'Título do vídeo',
    es: ['Título del vídeo', 'Título del video'],
  }),
  column('published', {
    en: 'Video publish time',
    fr: 'Heure de publication de la vidéo',
    de: 'Veröffentlichungszeitpunkt des Videos',
    pt: 'Horário de publicação do vídeo',
    es: ['Hora de publicación del vídeo', 'Hora de publicación del video'],
  }),
  figure(null, { en: 'Duration', fr: 'Durée', de: 'Dauer', pt: 'Duração', es: 'Duración' }, 'duration'),
]

const segments: readonly Column[] = [
  segment('geography', {
    en: 'Geography',
    fr: ['Zone géographique', 'Géographie'],
    de: ['Geografie', 'Land'],
    pt: 'Região',
  }),
  segment('age', { en: 'Viewer age', fr: 'Âge du spectateur', de: 'Alter des Zuschauers', pt: 'Idade do espectador' }),
  segment('gender', { en: 'Viewer gender', fr: 'Genre du spectateur', pt: 'Gênero do espectador' }),
  segment('traffic-source', {
    en: 'Traffic source',
    fr: 'Source de trafic',
    de: 'Zugriffsquelle',
    pt: 'Origem do tráfego',
  }),
  segment('device-type', { en: 'Device type', fr: 'Type d’appareil', de: 'Gerätetyp', pt: 'Tipo de dispositivo' }),
  segment('city', { en: ['Cities', 'City'], fr: ['Villes', 'Ville'], de: 'Städte', pt: 'Cidades' }),
  segment('subscription-status', { en: 'Subscription status', fr: 'État de l’abonnement', pt: 'Status da inscrição' }),
  segment('content-type', { en: 'Content type', fr: 'Type de contenu', de: 'Inhaltstyp', pt: 'Tipo de conteúdo' }),
  segment('operating-system', { en: 'Operating system', fr: 'Système d’exploitation', de: 'Betriebssystem' }),
  segment('watch-behaviour', { en: ['Audience by watch behavior', 'New and returning viewers'] }),
].map((one) => ({ ...one, required: true }))

const figures: readonly Column[] = [
  figure('views', { en: 'Views', fr: 'Vues', de: 'Aufrufe', pt: 'Visualizações', es: ['Visualizaciones', 'Vistas'] }),
  figure('engaged-views', { en: 'Engaged views', fr: 'Vues intentionnelles' }),
  figure('watch-time', {
    en: 'Watch time (hours)',
    fr: 'Durée de visionnage (heures)',
    de: 'Wiedergabezeit (Stunden)',
    pt: 'Tempo de exibição (horas)',
    es: ['Tiempo de visualización (horas)', 'Tiempo de reproducción (horas)'],
  }),
  // Those gained less those lost, so it may be negative.
  figure('net-follows', { en: 'Subscribers', fr: 'Abonnés', de: 'Abonnenten', pt: 'Inscritos', es: 'Suscriptores' }),
  figure('follows', {
    en: 'Subscribers gained',
    fr: ['Nouveaux abonnés', 'Abonnés gagnés'],
    pt: 'Inscritos recebidos',
  }),
  figure('unfollows', { en: 'Subscribers lost', fr: 'Abonnés perdus', pt: 'Inscritos perdidos' }),
  figure('impressions', {
    en: 'Impressions',
    fr: 'Impressions',
    de: 'Impressionen',
    pt: 'Impressões',
    es: 'Impresiones',
  }),
  figure(
    'click-through-rate',
    {
      en: 'Impressions click-through rate (%)',
      fr: 'Taux de clics par impression (%)',
      de: 'Klickrate der Impressionen (%)',
      pt: 'Taxa de cliques de impressões (%)',
      es: 'Tasa de clics de las impresiones (%)',
    },
    'percent',
  ),
  figure(
    'average-view-duration',
    {
      en: 'Average view duration',
      fr: ["Durée moyenne d'une vue", 'Durée moyenne de visionnage'],
      de: 'Durchschnittliche Wiedergabedauer',
      pt: 'Duração média da visualização',
      es: 'Duración media de las visualizaciones',
    },
    'duration',
  ),
  figure(
    'average-share-viewed',
    {
      en: 'Average percentage viewed (%)',
      fr: 'Pourcentage moyen de vidéo regardé (%)',
      pt: 'Porcentagem média visualizada (%)',
    },
    'percent',
  ),
  figure('viewers', { en: 'Unique viewers', fr: 'Spectateurs uniques', pt: 'Espectadores únicos' }),
  figure(null, { en: 'Regular viewers', fr: 'Spectateurs réguliers' }),
  figure(null, { en: 'Casual viewers', fr: 'Spectateurs occasionnels' }),
  figure(null, { en: 'New viewers', fr: 'Nouveaux spectateurs' }),
  figure(null, { en: 'Returning viewers', fr: 'Spectateurs connus' }),
  figure('shares', { en: 'Shares', fr: 'Partages', de: 'Geteilte Inhalte', pt: 'Compartilhamentos' }),
  figure('comments', { en: 'Comments added', fr: 'Commentaires ajoutés', pt: 'Comentários adicionados' }),
  figure('likes', { en: 'Likes', fr: "J'aime", pt: 'Marcações "Gostei"' }),
  figure(null, { en: 'Dislikes', fr: "Je n'aime pas" }),
  figure(null, { en: 'Likes (vs. dislikes) (%)' }),
  figure(null, {
    en: 'Estimated revenue (*)',
    fr: 'Revenus estimés (*)',
    pt: 'Receita estimada (*)',
    de: 'Geschätzter Umsatz (*)',
  }),
  figure('share-of-views', { en: 'Views (%)', fr: 'Vues (%)', de: 'Aufrufe (%)', pt: 'Visualizações (%)' }, 'percent'),
  figure(null, {
    en: 'Watch time (hours) (%)',
    fr: 'Durée de visionnage (heures) (%)',
    pt: 'Tempo de exibição (horas) (%)',
  }),
]

const common = { platform: 'youtube', verifiedIn: ['en', 'de', 'pt'], dateOrder: 'month-first' } as const

const totals: Report = {
  ...common,
  id: 'totals-by-day',
  grain: 'day',
  subject: 'account',
  columns: [date, ...figures],
  recognition: { closed: true, headerFirst: true },
  quirks,
}

const chartByVideo: Report = {
  ...common,
  id: 'chart-by-video',
  grain: 'day',
  subject: 'post',
  columns: [date, ...video, ...figures],
  recognition: { headerFirst: true },
  quirks,
}

const tableByVideo: Report = {
  ...common,
  id: 'table-by-video',
  grain: 'period',
  subject: 'post',
  columns: [...video, ...figures],
  recognition: { headerFirst: true, without: ['date'] },
  quirks,
}

function bySegment(one: Column): Report[] {
  const shape = { ...common, subject: 'segment', quirks } as const
  return [
    {
      ...shape,
      id: `chart-by-${one.dimension}`,
      grain: 'day',
      columns: [date, one, ...figures],
      recognition: { headerFirst: true },
    },
    {
      ...shape,
      id: `table-by-${one.dimension}`,
      grain: 'period',
      columns: [one, ...figures],
      recognition: { headerFirst: true, without: ['date'] },
    },
  ]
}

/** YouTube Studio's advanced mode: a zip with a table, totals by day and a chart, alike in every language. */
export const youtube: Source = {
  id: 'youtube',
  verified: true,
  reports: [totals, chartByVideo, tableByVideo, ...segments.flatMap(bySegment)],
}
