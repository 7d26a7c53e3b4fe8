import type { MeasureId } from '../measure.ts'
import type { Platform } from '../platform.ts'
import { figure, marker, markerFigure, type Report, type Source, type Title, type Words } from './source.ts'

function titled(measure: MeasureId | null, platform: Platform | null, words: Words): Title {
  return { measure, platform, words }
}

const daily: readonly Title[] = [
  titled('reach', 'facebook', {
    en: ['Facebook reach', 'Facebook Page reach'],
    fr: ['Couverture Facebook', 'Couverture sur Facebook', 'Couverture de la Page Facebook'],
  }),
  titled('reach', 'instagram', { en: 'Instagram reach', fr: ['Couverture Instagram', 'Couverture sur Instagram'] }),
  titled('reach', null, { en: 'Reach', fr: 'Couverture', sv: 'Räckvidd' }),
  titled('views', 'facebook', { en: 'Facebook views', fr: ['Vues Facebook', 'Vues sur Facebook'] }),
  titled('views', 'instagram', { en: 'Instagram views', fr: ['Vues Instagram', 'Vues sur Instagram'] }),
  titled('views', null, { en: 'Views', fr: 'Vues', sv: 'Visningar' }),
  titled('viewers', null, { en: 'Viewers', fr: 'Spectateurs', sv: 'Tittare' }),
  titled('engagements', 'facebook', { en: ['Facebook content interactions', 'Facebook interactions'] }),
  titled('engagements', 'instagram', { en: ['Instagram content interactions', 'Instagram interactions'] }),
  titled('engagements', null, {
    en: ['Content interactions', 'Interactions'],
    fr: ['Interactions avec le contenu', 'Interactions avec du contenu', 'Interactions'],
  }),
  titled('follows', 'facebook', {
    en: ['Facebook follows', 'Facebook Page new likes', 'New Facebook Page likes', 'Facebook Page follows'],
    fr: ['Followers Facebook en plus', 'Nouvelles mentions J’aime de la Page Facebook'],
  }),
  titled('follows', 'instagram', {
    en: ['Instagram follows', 'New Instagram followers'],
    fr: ['Followers Instagram en plus', 'Nouveaux followers Instagram'],
  }),
  titled('follows', null, { en: ['Follows', 'New follows'], fr: ['Followers en plus', 'Nouveaux followers'] }),
  titled('unfollows', null, { en: 'Unfollows', fr: 'Followers en moins' }),
  titled('profile-visits', 'facebook', {
    en: ['Facebook visits', 'Facebook Page visits'],
    fr: ['Visites Facebook', 'Visites sur Facebook', 'Visites de la Page Facebook'],
  }),
  titled('profile-visits', 'instagram', {
    en: 'Instagram profile visits',
    fr: ['Visites du profil Instagram', 'Visites de profil Instagram'],
  }),
  titled('profile-visits', null, { en: ['Visits', 'Profile visits'], fr: ['Visites', 'Visites du profil'] }),
  titled('link-clicks', 'facebook', { en: 'Facebook link clicks', fr: 'Clics sur un lien Facebook' }),
  titled('link-clicks', 'instagram', { en: 'Instagram link clicks', fr: 'Clics sur un lien Instagram' }),
  titled('link-clicks', null, { en: 'Link clicks', fr: ['Clics sur un lien', 'Clics sur le lien'] }),
]

/** Until 2023 the second header repeats what is counted in place of the word `Primary`. */
function wordsIn(language: 'en' | 'fr'): string[] {
  return daily.flatMap((title) => title.words[language] ?? [])
}

const day: Report = {
  id: 'overview-by-day',
  platform: 'facebook',
  grain: 'day',
  subject: 'account',
  verifiedIn: ['en'],
  dateOrder: 'month-first',
  columns: [
    marker('date', { en: 'Date', fr: 'Date', sv: 'Datum', es: 'Fecha', de: 'Datum', pt: 'Data' }),
    markerFigure('of-title', { en: ['Primary', ...wordsIn('en')], fr: ['Primary', 'Principal', ...wordsIn('fr')] }),
  ],
  recognition: { structure: [{ width: 2, cells: { 0: 'date', 1: 'number' } }] },
  titles: daily,
}

/** A title that nobody has met yet: the table is shown, and left out because what it counts is not known. */
const untitled: Report = {
  ...day,
  id: 'overview-other',
  subject: 'nothing',
  columns: [marker('date', { en: 'Date', fr: 'Date' }), { ...figure(null, { en: 'Primary' }), required: true }],
  titles: [],
}

/** The overview of Meta Business Suite: a title, `Date` and `Primary`, several tables stacked in one file. */
export const metaOverview: Source = { id: 'meta-overview', verified: true, reports: [day, untitled] }
