import { type Column, column, figure, type Quirks, type Report, type Source, segment } from './source.ts'

const shared: Quirks = {
  totalWords: ['total', 'gesamt', 'totale', 'totaal', 'totalt', 'totais', '合計'],
  rowCap: 500,
}
const ofVideos: Quirks = { ...shared, idForm: /^\s?[\w-]{11}$/, linkFromId: 'https://www.youtube.com/watch?v=' }

const date = {
  ...column('date', {
    en: 'Date',
    fr: 'Date',
    de: 'Datum',
    pt: 'Data',
    es: 'Fecha',
    it: 'Data',
    nl: 'Datum',
    ja: '日付',
  }),
  required: true,
}

const video: readonly Column[] = [
  {
    ...column('post-id', {
      en: ['Content', 'Video'],
      fr: ['Contenu', 'Vidéo'],
      de: ['Video', 'Inhalte', 'Inhalt'],
      pt: ['Conteúdo', 'Vídeo'],
      es: ['Contenido', 'Vídeo', 'Video'],
      it: ['Contenuti', 'Contenuto', 'Video'],
      nl: ['Content', 'Video'],
      ja: ['コンテンツ', '動画'],
    }),
    required: true,
  },
  column('title', {
    en: 'Video title',
    fr: 'Titre de la vidéo',
    de: 'Videotitel',
    pt: 'Título do vídeo',
    es: ['Título del vídeo', 'Título del video'],
    it: ['Titolo video', 'Titolo del video'],
    nl: ['Videotitel', 'Titel van video'],
    ja: '動画のタイトル',
  }),
  column('published', {
    en: 'Video publish time',
    fr: 'Heure de publication de la vidéo',
    de: 'Veröffentlichungszeitpunkt des Videos',
    pt: 'Horário de publicação do vídeo',
    es: ['Hora de publicación del vídeo', 'Hora de publicación del video'],
    it: ['Ora pubblicazione video', 'Ora di pubblicazione del video', 'Data/ora pubblicazione video'],
    nl: ['Publicatietijd van video', 'Publicatietijd video'],
    ja: '動画公開時刻',
  }),
  figure(
    null,
    { en: 'Duration', fr: 'Durée', de: 'Dauer', pt: 'Duração', es: 'Duración', it: 'Durata', nl: 'Duur', ja: '長さ' },
    'duration',
  ),
]

const segments: readonly Column[] = [
  segment('geography', {
    en: 'Geography',
    fr: ['Zone géographique', 'Géographie'],
    de: 'Geografie',
    pt: 'Região',
    es: ['Ubicación geográfica', 'Geografía', 'Zona geográfica'],
    it: ['Area geografica', 'Zona geografica'],
    ja: '地域',
  }),
  segment('age', {
    en: 'Viewer age',
    fr: ['Âge du spectateur', 'Âge des spectateurs'],
    de: ['Alter des Zuschauers', 'Alter der Zuschauer'],
    pt: 'Idade do espectador',
    es: ['Edad del espectador', 'Edad de los espectadores'],
    it: ['Età spettatore', 'Età dello spettatore'],
    ja: '視聴者の年齢',
  }),
  segment('gender', {
    en: 'Viewer gender',
    fr: ['Genre du spectateur', 'Sexe du spectateur'],
    de: ['Geschlecht des Zuschauers', 'Geschlecht der Zuschauer'],
    pt: 'Gênero do espectador',
    es: ['Sexo del espectador', 'Género del espectador'],
    it: 'Genere spettatore',
    ja: '視聴者の性別',
  }),
  segment('traffic-source', {
    en: 'Traffic source',
    fr: ['Source de trafic', 'Source du trafic'],
    de: ['Zugriffsquelle', 'Traffic-Quelle'],
    pt: 'Origem do tráfego',
    es: ['Fuente de tráfico', 'Fuente del tráfico'],
    it: ['Sorgente di traffico', 'Origine del traffico'],
    ja: 'トラフィック ソース',
  }),
  segment('device-type', {
    en: 'Device type',
    fr: 'Type d’appareil',
    de: 'Gerätetyp',
    pt: 'Tipo de dispositivo',
    es: 'Tipo de dispositivo',
    it: 'Tipo di dispositivo',
    ja: 'デバイスのタイプ',
  }),
  segment('city', { en: ['Cities', 'City'], fr: ['Villes', 'Ville'], de: 'Städte', pt: 'Cidades', es: 'Ciudades' }),
  segment('subscription-status', {
    en: 'Subscription status',
    fr: 'État de l’abonnement',
    de: 'Abostatus',
    pt: 'Status da inscrição',
    es: ['Estado de la suscripción', 'Estado de suscripción'],
    it: 'Stato iscrizione',
  }),
  segment('content-type', {
    en: 'Content type',
    fr: 'Type de contenu',
    de: 'Inhaltstyp',
    pt: 'Tipo de conteúdo',
    es: 'Tipo de contenido',
    it: 'Tipo di contenuti',
    ja: 'コンテンツ タイプ',
  }),
  segment('operating-system', { en: 'Operating system', fr: 'Système d’exploitation', de: 'Betriebssystem' }),
  segment('watch-behaviour', {
    en: ['Audience by watch behavior', 'New and returning viewers'],
    ja: '視聴行動別の視聴者区分',
  }),
].map((one) => ({ ...one, required: true }))

const figures: readonly Column[] = [
  figure('views', {
    en: 'Views',
    fr: 'Vues',
    de: 'Aufrufe',
    pt: 'Visualizações',
    es: ['Visualizaciones', 'Vistas'],
    it: 'Visualizzazioni',
    nl: 'Weergaven',
    ja: '視聴回数',
  }),
  figure('engaged-views', {
    en: 'Engaged views',
    fr: 'Vues intentionnelles',
    it: ['Visualizzazioni "engaged"', 'Visualizzazioni con coinvolgimento'],
    ja: 'エンゲージ ビュー',
  }),
  figure('watch-time', {
    en: 'Watch time (hours)',
    fr: 'Durée de visionnage (heures)',
    de: 'Wiedergabezeit (Stunden)',
    pt: 'Tempo de exibição (horas)',
    es: ['Tiempo de visualización (horas)', 'Tiempo de reproducción (horas)'],
    it: 'Tempo di visualizzazione (ore)',
    nl: ['Kijktijd (uren)', 'Weergavetijd (uren)'],
    ja: ['総再生時間（単位: 時間）', '総再生時間 (時間)'],
  }),
  // Those gained less those lost, so it may be negative.
  figure('net-follows', {
    en: 'Subscribers',
    fr: 'Abonnés',
    de: 'Abonnenten',
    pt: 'Inscritos',
    es: 'Suscriptores',
    it: 'Iscritti',
    nl: 'Abonnees',
    ja: 'チャンネル登録者',
  }),
  figure('follows', {
    en: 'Subscribers gained',
    fr: ['Nouveaux abonnés', 'Abonnés gagnés'],
    de: ['Gewonnene Abonnenten', 'Neue Abonnenten'],
    pt: 'Inscritos recebidos',
    es: ['Suscriptores ganados', 'Suscriptores obtenidos'],
    it: ['Iscritti acquisiti', 'Iscritti ottenuti'],
  }),
  figure('unfollows', {
    en: 'Subscribers lost',
    fr: 'Abonnés perdus',
    de: 'Verlorene Abonnenten',
    pt: 'Inscritos perdidos',
    es: 'Suscriptores perdidos',
    it: 'Iscritti persi',
  }),
  figure('impressions', {
    en: 'Impressions',
    fr: 'Impressions',
    de: 'Impressionen',
    pt: 'Impressões',
    es: 'Impresiones',
    it: 'Impressioni',
    nl: 'Vertoningen',
    ja: 'インプレッション数',
  }),
  figure(
    'click-through-rate',
    {
      en: 'Impressions click-through rate (%)',
      fr: ['Taux de clics par impression (%)', 'Taux de clics des impressions (%)'],
      de: 'Klickrate der Impressionen (%)',
      pt: 'Taxa de cliques de impressões (%)',
      es: ['Porcentaje de clics de las impresiones (%)', 'Tasa de clics de las impresiones (%)'],
      it: 'Percentuale di clic delle impressioni (%)',
      nl: ['Klikfrequentie van vertoningen (%)', 'Klikratio van vertoningen (%)'],
      ja: ['インプレッションのクリック率 (%)', 'インプレッションのクリック率（%）'],
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
      es: ['Duración media de las visualizaciones', 'Duración promedio de las vistas'],
      it: ['Durata visualizzazione media', 'Durata media della visualizzazione'],
      nl: 'Gemiddelde weergaveduur',
      ja: '平均視聴時間',
    },
    'duration',
  ),
  figure(
    'average-share-viewed',
    {
      en: 'Average percentage viewed (%)',
      fr: 'Pourcentage moyen de vidéo regardé (%)',
      de: 'Durchschnittliche Wiedergabe in Prozent (%)',
      pt: 'Porcentagem média visualizada (%)',
      es: ['Porcentaje medio visto (%)', 'Porcentaje promedio reproducido (%)'],
      it: 'Percentuale media visualizzata (%)',
      ja: ['平均視聴率 (%)', '平均視聴率（%）', '平均再生率 (%)'],
    },
    'percent',
  ),
  figure('viewers', {
    en: 'Unique viewers',
    fr: 'Spectateurs uniques',
    de: 'Einzelne Zuschauer',
    pt: 'Espectadores únicos',
    es: ['Espectadores únicos', 'Usuarios únicos'],
    it: 'Spettatori unici',
    ja: ['ユニーク視聴者数', 'ユニーク視聴者'],
  }),
  figure(null, { en: 'Regular viewers', fr: 'Spectateurs réguliers', it: 'Spettatori abituali' }),
  figure(null, { en: 'Casual viewers', fr: 'Spectateurs occasionnels', it: 'Spettatori occasionali' }),
  figure(null, { en: 'New viewers', fr: 'Nouveaux spectateurs', it: 'Nuovi spettatori', ja: '新しい視聴者数' }),
  figure(null, { en: 'Returning viewers', fr: 'Spectateurs connus', it: 'Spettatori di ritorno', ja: 'リピーター' }),
  figure(null, { en: 'Average views per viewer', it: 'Media di visualizzazioni per spettatore' }),
  figure(null, { en: 'Stayed to watch (%)', it: 'Ha continuato a guardare (%)' }, 'percent'),
  figure('shares', {
    en: 'Shares',
    fr: 'Partages',
    de: 'Geteilte Inhalte',
    pt: 'Compartilhamentos',
    es: ['Compartidos', 'Veces que se ha compartido'],
    it: 'Condivisioni',
    ja: ['共有数', '共有回数'],
  }),
  figure('comments', {
    en: 'Comments added',
    fr: 'Commentaires ajoutés',
    de: 'Hinzugefügte Kommentare',
    pt: 'Comentários adicionados',
    es: ['Comentarios añadidos', 'Comentarios agregados'],
    it: 'Commenti aggiunti',
    ja: ['追加されたコメント数', 'コメント数'],
  }),
  figure('likes', {
    en: 'Likes',
    fr: "J'aime",
    de: ['„Mag ich“-Bewertungen', 'Mag ich'],
    pt: 'Marcações "Gostei"',
    es: 'Me gusta',
    it: 'Mi piace',
    ja: '高評価数',
  }),
  figure(null, { en: 'Dislikes', fr: "Je n'aime pas", ja: '低評価数' }),
  figure(null, { en: 'Likes (vs. dislikes) (%)', ja: '高評価率（低評価比） (%)' }),
  figure(null, {
    en: 'Estimated revenue (*)',
    fr: 'Revenus estimés (*)',
    pt: 'Receita estimada (*)',
    de: 'Geschätzter Umsatz (*)',
    es: 'Ingresos estimados (*)',
    it: ['Entrate stimate (*)', 'Ricavi stimati (*)'],
    nl: 'Geschatte opbrengst (*)',
    ja: '推定収益 (*)',
  }),
  figure('share-of-views', { en: 'Views (%)', fr: 'Vues (%)', de: 'Aufrufe (%)', pt: 'Visualizações (%)' }, 'percent'),
  figure(null, {
    en: 'Watch time (hours) (%)',
    fr: 'Durée de visionnage (heures) (%)',
    pt: 'Tempo de exibição (horas) (%)',
  }),
]

/** What belongs to some dimensions only: more about a row that its first column names. */
const details: readonly Column[] = ['Source type', 'Source title', 'Playlist title', 'Playlist created time'].map(
  (en) => column('attribute', { en }),
)

const common = { platform: 'youtube', verifiedIn: ['en', 'de', 'pt'], dateOrder: 'month-first' } as const

/** A day and its views could be anybody's: a table by day is known by one of these, or by a word in the name of its file. */
const onlyHere = ['watch-time', 'net-follows', 'click-through-rate', 'average-view-duration', 'engaged-views'] as const
const totalsName = /(?<!\p{L})(?:youtube|totals?|totaux|gesamtwerte|totais|totales|totali|totalen|合計)(?!\p{L})/iu

const totals: Report = {
  ...common,
  id: 'totals-by-day',
  grain: 'day',
  subject: 'account',
  columns: [date, ...figures],
  recognition: { closed: true, headerFirst: true, anyOfMeasures: onlyHere, fileName: totalsName },
  quirks: shared,
}

const chartByVideo: Report = {
  ...common,
  id: 'chart-by-video',
  grain: 'day',
  subject: 'post',
  columns: [date, ...video, ...figures],
  recognition: { headerFirst: true },
  quirks: ofVideos,
}

const tableByVideo: Report = {
  ...common,
  id: 'table-by-video',
  grain: 'period',
  subject: 'post',
  columns: [...video, ...figures],
  recognition: { headerFirst: true, without: ['date'] },
  quirks: ofVideos,
}

function bySegment(one: Column): Report[] {
  const shape = { ...common, subject: 'segment', quirks: shared } as const
  return [
    {
      ...shape,
      id: `chart-by-${one.dimension}`,
      grain: 'day',
      columns: [date, one, ...details, ...figures],
      recognition: { headerFirst: true },
    },
    {
      ...shape,
      id: `table-by-${one.dimension}`,
      grain: 'period',
      columns: [one, ...details, ...figures],
      recognition: { headerFirst: true, without: ['date'] },
    },
  ]
}

/** YouTube has dozens of dimensions; one without a name here is called by its header, where the table counts hours. */
const byOther: Report = {
  ...common,
  id: 'table-by-other',
  grain: 'period',
  subject: 'segment',
  columns: [...details, { ...segment('of-header', {}), open: true }, ...figures.map(ofHours)],
  recognition: { headerFirst: true, anyOf: ['segment'], without: ['date'] },
  quirks: shared,
}

function ofHours(one: Column): Column {
  return one.measure === 'watch-time' ? { ...one, required: true } : one
}

/** YouTube Studio's advanced mode: a zip with a table, totals by day and a chart, alike in every language. */
export const youtube: Source = {
  id: 'youtube',
  verified: true,
  reports: [totals, chartByVideo, tableByVideo, ...segments.flatMap(bySegment), byOther],
}
