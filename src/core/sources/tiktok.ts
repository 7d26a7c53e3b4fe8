import { type Column, column, figure, marker, markerFigure, segment } from './shape/column.ts'
import type { Quirks } from './shape/quirks.ts'
import type { Report, Source } from './shape/source.ts'

/** Headers stay English in every language; its dates are in the language of the screen, and without a year. */
const quirks: Quirks = {
  yearless: true,
  accountInLink: /tiktok\.com\/@([^/?]+)/i,
  idInLink: /\/(?:video|photo)\/(\d{10,})/,
}

const common = { platform: 'tiktok', verifiedIn: ['en'], dateOrder: 'of-spreadsheet', quirks } as const
const date = marker('date', { en: 'Date', fr: 'Date', es: 'Fecha', de: 'Datum', it: 'Data', pt: 'Data' })

const figures: readonly Column[] = [
  figure('likes', { en: ['Likes', 'Total likes'], fr: 'J’aime', es: 'Me gusta', pt: 'Curtidas' }),
  figure('comments', { en: ['Comments', 'Total comments'], fr: 'Commentaires', es: 'Comentarios', de: 'Kommentare' }),
  figure('shares', { en: ['Shares', 'Total shares'], fr: 'Partages', es: 'Compartidos' }),
]

const overview: Report = {
  ...common,
  id: 'overview-by-day',
  grain: 'day',
  subject: 'account',
  columns: [
    date,
    markerFigure('views', { en: 'Video views', fr: 'Vues de vidéos', es: 'Visualizaciones de vídeos' }),
    figure('reach', { en: 'Reached audience' }),
    markerFigure('profile-visits', { en: 'Profile views', fr: 'Vues du profil', es: 'Visualizaciones del perfil' }),
    ...figures,
    figure(null, { en: 'Phone number clicks' }),
    figure('leads', { en: ['Leads submission', 'Lead submissions'] }),
    ...['App download clicks', 'Website clicks', 'Email clicks', 'Address clicks'].map((en) => figure(null, { en })),
    figure('net-follows', { en: 'Net growth' }),
    figure('follows', { en: 'New followers' }),
    figure('unfollows', { en: 'Lost followers' }),
  ],
}

const followerHistory: Report = {
  ...common,
  id: 'followers-by-day',
  grain: 'day',
  subject: 'account',
  columns: [
    date,
    markerFigure('followers', { en: ['Followers', 'Total followers'], fr: ['Followers', 'Abonnés'], es: 'Seguidores' }),
    figure('net-follows', { en: 'Difference in followers from previous day' }),
    figure('follows', { en: 'New followers' }),
    figure('reach', { en: 'Reached audience' }),
    figure('engaged-users', { en: 'Engaged audience' }),
  ],
  recognition: { closed: true, headerFirst: true, anyOfMeasures: ['net-follows', 'engaged-users'] },
}

const viewers: Report = {
  ...common,
  id: 'viewers-by-day',
  grain: 'day',
  subject: 'account',
  verifiedIn: [],
  columns: [
    date,
    markerFigure('viewers', { en: 'Total Viewers' }),
    { ...figure(null, { en: 'New Viewers' }), required: true },
    figure(null, { en: 'Returning Viewers' }),
  ],
}

const videos: Report = {
  ...common,
  id: 'videos',
  grain: 'lifetime',
  subject: 'post',
  verifiedIn: [],
  columns: [
    column('attribute', { en: 'Time' }),
    column('title', { en: ['Video title', 'Title'] }),
    marker('link', { en: ['Video link', 'Link'] }),
    marker('published', { en: ['Post time', 'Posted time', 'Create time'] }),
    markerFigure('views', { en: ['Video views', 'Total views'] }),
    ...figures,
    figure('saves', { en: ['Add to Favorites', 'Favorites', 'Total favorites'] }),
    figure('reach', { en: 'Reached audience' }),
    figure('watch-time', { en: 'Total play time' }, 'seconds-as-hours'),
    figure('average-view-duration', { en: ['Average watch time', 'Average time watched'] }, 'duration'),
    figure(null, { en: ['Watched full video (%)', 'Watched full video'] }, 'percent'),
  ],
}

function audience(id: string, dimension: string, name: string): Report {
  return {
    ...common,
    id,
    grain: 'lifetime',
    subject: 'segment',
    verifiedIn: [],
    columns: [
      { ...segment(dimension, { en: name }), required: true },
      markerFigure('share-of-audience', { en: 'Distribution' }),
    ],
    recognition: { closed: true, headerFirst: true },
  }
}

/** Hours at which followers were online: of no use over time. */
const activity: Report = {
  ...common,
  id: 'follower-activity',
  grain: 'day',
  subject: 'nothing',
  verifiedIn: [],
  columns: [date, marker('attribute', { en: 'Hour' }), marker('attribute', { en: 'Active followers' })],
}

/** TikTok Studio (`Overview.csv`, `FollowerHistory.csv` … in a zip) and TikTok Business Suite. */
export const tiktok: Source = {
  id: 'tiktok',
  verified: true,
  reports: [
    videos,
    overview,
    followerHistory,
    viewers,
    audience('followers-by-gender', 'gender', 'Gender'),
    audience('followers-by-territory', 'geography', 'Top territories'),
    activity,
  ],
}
