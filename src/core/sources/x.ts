import { type Column, column, figure, marker, markerFigure } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

const shared = {
  impressions: { en: 'Impressions', fr: 'Impressions', pt: 'Impressões', es: 'Impresiones', de: 'Impressions' },
  likes: { en: 'Likes', fr: 'J’aime', pt: 'Curtidas', es: 'Me gusta' },
  engagements: { en: 'Engagements', fr: 'Engagements', pt: 'Engajamentos', es: 'Interacciones' },
  bookmarks: { en: 'Bookmarks', fr: 'Signets', pt: 'Itens salvos', es: 'Guardados' },
  shares: { en: ['Share', 'Shares'], fr: 'Partages', pt: 'Compartilhamentos', es: 'Compartidos' },
  follows: { en: 'New follows', pt: 'Novos seguidores' },
  replies: { en: 'Replies', fr: 'Réponses', pt: 'Respostas', es: 'Respuestas' },
  reposts: { en: 'Reposts', fr: 'Reposts', pt: 'Reposts', es: 'Reposts' },
  visits: { en: 'Profile visits', fr: 'Visites du profil', pt: 'Visitas ao perfil', es: 'Visitas al perfil' },
} as const

const date = marker('date', { en: 'Date', fr: 'Date', pt: 'Data', es: 'Fecha', de: 'Datum' })

const contentByPost: Report = {
  id: 'content-by-post',
  platform: 'x',
  grain: 'lifetime',
  subject: 'post',
  verifiedIn: ['en'],
  dateOrder: 'of-spreadsheet',
  columns: [
    marker('post-id', { en: 'Post id', pt: ['Id do post', 'ID do post'] }),
    column('published', { en: 'Date', pt: 'Data' }),
    marker('title', { en: 'Post text', pt: 'Texto do post' }),
    column('link', { en: ['Link', 'Post Link'], pt: 'Postar link' }),
    markerFigure('impressions', shared.impressions),
    figure('likes', shared.likes),
    figure('engagements', shared.engagements),
    figure('saves', shared.bookmarks),
    figure('link-shares', shared.shares),
    figure('follows', shared.follows),
    figure('comments', shared.replies),
    // What X calls a repost is what the other networks call a share; its own "share" is a copied link.
    figure('shares', shared.reposts),
    figure('profile-visits', shared.visits),
    figure('detail-expands', { en: 'Detail expands', pt: 'Expansões de detalhes' }),
    figure('link-clicks', { en: 'Url clicks', pt: 'Cliques de URL' }),
    figure('hashtag-clicks', { en: 'Hashtag clicks', pt: 'Cliques de hashtag' }),
    figure('permalink-clicks', { en: 'Permalink clicks', pt: 'Cliques de link permanente' }),
  ],
  recognition: { structure: [{ width: 17, cells: { 0: 'id', 1: 'date', 3: 'link', 4: 'number', 16: 'number' } }] },
  quirks: { accountInLink: /(?:x|twitter)\.com\/([^/]+)\/status\//i, idInLink: /\/status\/(\d+)/ },
}

const overviewByDay: Report = {
  id: 'overview-by-day',
  platform: 'x',
  grain: 'day',
  subject: 'account',
  verifiedIn: ['en'],
  dateOrder: 'of-spreadsheet',
  columns: [
    date,
    markerFigure('impressions', shared.impressions),
    figure('likes', shared.likes),
    figure('engagements', shared.engagements),
    figure('saves', shared.bookmarks),
    figure('link-shares', shared.shares),
    { ...figure('follows', shared.follows), required: true },
    { ...figure('unfollows', { en: 'Unfollows', pt: 'Deixar de seguir' }), required: true },
    figure('comments', shared.replies),
    figure('shares', shared.reposts),
    figure('profile-visits', shared.visits),
    figure('posts-published', { en: 'Create Post', pt: 'Criar post' }),
    figure('video-views', { en: 'Video views', pt: 'Visualizações de vídeo' }),
    figure('media-views', { en: 'Media views', pt: 'Visualizações de mídia' }),
  ],
  recognition: {
    structure: [{ width: 14, cells: { 0: 'english-day', 1: 'number', 2: 'number', 7: 'number', 13: 'number' } }],
  },
}

const watched: readonly Column[] = [
  figure('video-views', { en: ['Video views', 'Views'], pt: ['Visualizações de vídeo', 'Visualizações'] }),
  {
    ...figure(
      'watch-time',
      { en: 'Watch time (ms)', pt: ['Tempo de exibição (ms)', 'Tempo de exibição'] },
      'milliseconds-as-hours',
    ),
    required: true,
  },
  figure('average-view-duration', { en: ['Average watch time', 'Avg. watch time'] }, 'duration'),
  figure(null, { en: 'Average watch time (ms)', pt: ['Tempo médio de exibição (ms)', 'Tempo médio de exibição'] }),
  figure(null, { en: ['Duration', 'Video duration', 'Video length'], pt: 'Duração' }, 'duration'),
  figure(null, { en: ['Completion rate', 'Video completion rate'], pt: 'Taxa de conclusões' }),
  figure(null, { en: 'Estimated revenue', pt: 'Receita estimada' }),
]

const videosByDay: Report = {
  id: 'videos-by-day',
  platform: 'x',
  grain: 'day',
  subject: 'account',
  verifiedIn: [],
  dateOrder: 'of-spreadsheet',
  columns: [date, ...watched],
}

const videos: Report = {
  id: 'videos',
  platform: 'x',
  grain: 'lifetime',
  subject: 'post',
  verifiedIn: [],
  dateOrder: 'of-spreadsheet',
  columns: [
    column('post-id', { en: ['Post id', 'Video id', 'Media id'] }),
    column('published', { en: ['Date', 'Created at'] }),
    column('title', { en: ['Post text', 'Title', 'Video title'] }),
    column('link', { en: ['Link', 'Post Link'] }),
    ...watched,
  ],
  recognition: { anyOf: ['post-id', 'link'] },
  quirks: { accountInLink: /(?:x|twitter)\.com\/([^/]+)\/status\//i, idInLink: /\/status\/(\d+)/ },
}

/** X since November 2024: `account_analytics_content_….csv` and `account_overview_analytics.csv`. */
export const x: Source = { id: 'x', verified: true, reports: [contentByPost, overviewByDay, videos, videosByDay] }
