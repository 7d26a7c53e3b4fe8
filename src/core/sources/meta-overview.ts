import type { MeasureId } from '../measure.ts'
import type { Platform } from '../platform.ts'
import { marker, markerFigure } from './shape/column.ts'
import type { Report, Source, Title } from './shape/source.ts'
import type { ExportLanguage, Words } from './shape/words.ts'

function titled(measure: MeasureId | null, platform: Platform | null, words: Words): Title {
  return { measure, platform, words }
}

/** Where the title names its network, and where it does not. */
const daily: readonly Title[] = [
  titled('reach', 'facebook', {
    en: ['Facebook reach', 'Facebook Page reach'],
    fr: ['Couverture Facebook', 'Couverture sur Facebook', 'Couverture de la Page Facebook'],
    es: ['Alcance de Facebook', 'Alcance en Facebook', 'Alcance de la página de Facebook'],
    de: ['Facebook-Reichweite', 'Reichweite der Facebook-Seite'],
    pt: ['Alcance do Facebook', 'Alcance no Facebook', 'Alcance da Página do Facebook'],
    it: ['Copertura di Facebook', 'Copertura della Pagina Facebook'],
  }),
  titled('reach', 'instagram', {
    en: 'Instagram reach',
    fr: ['Couverture Instagram', 'Couverture sur Instagram'],
    es: ['Alcance de Instagram', 'Alcance en Instagram'],
    de: 'Instagram-Reichweite',
    pt: ['Alcance do Instagram', 'Alcance no Instagram'],
    it: 'Copertura di Instagram',
  }),
  titled('reach', null, {
    en: 'Reach',
    fr: 'Couverture',
    sv: 'Räckvidd',
    es: 'Alcance',
    de: 'Reichweite',
    pt: 'Alcance',
    it: 'Copertura',
  }),
  titled('views', 'facebook', { en: 'Facebook views', fr: ['Vues Facebook', 'Vues sur Facebook'] }),
  titled('views', 'instagram', { en: 'Instagram views', fr: ['Vues Instagram', 'Vues sur Instagram'] }),
  titled('views', null, {
    en: 'Views',
    fr: 'Vues',
    sv: 'Visningar',
    es: ['Visualizaciones', 'Vistas'],
    de: 'Aufrufe',
    pt: 'Visualizações',
    it: 'Visualizzazioni',
  }),
  titled('viewers', 'facebook', { en: 'Facebook viewers', fr: ['Spectateurs Facebook', 'Spectateurs sur Facebook'] }),
  titled('viewers', 'instagram', {
    en: 'Instagram viewers',
    fr: ['Spectateurs Instagram', 'Spectateurs sur Instagram'],
  }),
  titled('viewers', null, {
    en: 'Viewers',
    fr: 'Spectateurs',
    sv: 'Tittare',
    es: ['Espectadores', 'Usuarios que vieron el contenido'],
    de: 'Betrachter',
    pt: 'Espectadores',
    it: 'Spettatori',
  }),
  titled('engagements', 'facebook', {
    en: ['Facebook content interactions', 'Facebook interactions'],
    fr: ['Interactions Facebook', 'Interactions avec le contenu Facebook'],
  }),
  titled('engagements', 'instagram', {
    en: ['Instagram content interactions', 'Instagram interactions'],
    fr: ['Interactions Instagram', 'Interactions avec le contenu Instagram'],
  }),
  titled('engagements', null, {
    en: ['Content interactions', 'Interactions'],
    fr: ['Interactions avec le contenu', 'Interactions avec du contenu', 'Interactions'],
    es: ['Interacciones con el contenido', 'Interacciones'],
    de: ['Content-Interaktionen', 'Interaktionen mit Inhalten', 'Interaktionen'],
    pt: ['Interações com o conteúdo', 'Interações'],
    it: ['Interazioni con i contenuti', 'Interazioni'],
  }),
  titled('follows', 'facebook', {
    en: ['Facebook follows', 'Facebook Page new likes', 'New Facebook Page likes', 'Facebook Page follows'],
    fr: ['Followers Facebook en plus', 'Nouvelles mentions J’aime de la Page Facebook'],
    es: ['Seguidores de Facebook', 'Nuevos Me gusta de la página de Facebook'],
    pt: ['Seguidores do Facebook', 'Seguidores no Facebook', 'Novas curtidas da Página do Facebook'],
  }),
  titled('follows', 'instagram', {
    en: ['Instagram follows', 'New Instagram followers'],
    fr: ['Followers Instagram en plus', 'Nouveaux followers Instagram'],
    es: 'Nuevos seguidores de Instagram',
    pt: ['Novos seguidores do Instagram', 'Seguidores no Instagram', 'Seguidores do Instagram'],
  }),
  titled('follows', null, {
    en: ['Follows', 'New follows'],
    fr: ['Followers en plus', 'Nouveaux followers'],
    es: 'Nuevos seguidores',
    de: 'Neue Follower',
    pt: 'Novos seguidores',
    it: 'Nuovi follower',
  }),
  titled('unfollows', 'facebook', { en: 'Facebook unfollows' }),
  titled('unfollows', 'instagram', { en: 'Instagram unfollows' }),
  titled('unfollows', null, { en: 'Unfollows', fr: 'Followers en moins' }),
  titled('profile-visits', 'facebook', {
    en: ['Facebook visits', 'Facebook Page visits'],
    fr: ['Visites Facebook', 'Visites sur Facebook', 'Visites de la Page Facebook'],
    es: ['Visitas de Facebook', 'Visitas a Facebook', 'Visitas a la página de Facebook'],
    de: ['Facebook-Besuche', 'Besuche der Facebook-Seite'],
    pt: ['Visitas ao Facebook', 'Visitas à Página do Facebook'],
    it: ['Visite a Facebook', 'Visite alla Pagina Facebook'],
  }),
  titled('profile-visits', 'instagram', {
    en: 'Instagram profile visits',
    fr: ['Visites du profil Instagram', 'Visites de profil Instagram'],
    es: ['Visitas al perfil de Instagram'],
    de: 'Instagram-Profilaufrufe',
    pt: 'Visitas ao perfil do Instagram',
    it: 'Visite al profilo Instagram',
  }),
  titled('profile-visits', null, {
    en: ['Visits', 'Profile visits'],
    fr: ['Visites', 'Visites du profil'],
    es: ['Visitas', 'Visitas al perfil'],
    de: ['Besuche', 'Profilaufrufe', 'Profilbesuche'],
    pt: ['Visitas', 'Visitas ao perfil'],
    it: ['Visite', 'Visite al profilo'],
  }),
  titled('link-clicks', 'facebook', {
    en: 'Facebook link clicks',
    fr: 'Clics sur un lien Facebook',
    pt: 'Cliques no link do Facebook',
  }),
  titled('link-clicks', 'instagram', {
    en: 'Instagram link clicks',
    fr: 'Clics sur un lien Instagram',
    pt: 'Cliques no link do Instagram',
  }),
  titled('link-clicks', null, {
    en: 'Link clicks',
    fr: ['Clics sur un lien', 'Clics sur le lien'],
    es: ['Clics en el enlace', 'Clics en enlaces'],
    de: ['Link-Klicks', 'Linkklicks'],
    pt: 'Cliques no link',
    it: 'Clic sul link',
  }),
]

/** Until 2023 the second header repeats what is counted in place of the word `Primary`. */
function wordsIn(language: ExportLanguage): string[] {
  return daily.flatMap((title) => title.words[language] ?? [])
}

const date = marker('date', {
  en: 'Date',
  fr: 'Date',
  sv: 'Datum',
  es: 'Fecha',
  de: 'Datum',
  pt: 'Data',
  it: 'Data',
})

const day: Report = {
  id: 'overview-by-day',
  platform: 'facebook',
  grain: 'day',
  subject: 'account',
  verifiedIn: ['en'],
  dateOrder: 'of-spreadsheet',
  columns: [
    date,
    markerFigure('of-title', {
      en: ['Primary', ...wordsIn('en')],
      fr: ['Primary', 'Principal', ...wordsIn('fr')],
      es: ['Primary', 'Principal', ...wordsIn('es')],
      de: ['Primary', 'Primär', ...wordsIn('de')],
      pt: ['Primary', 'Principal', ...wordsIn('pt')],
      it: ['Primary', 'Principale', ...wordsIn('it')],
      sv: ['Primary', ...wordsIn('sv')],
    }),
  ],
  recognition: { structure: [{ width: 2, cells: { 0: 'date', 1: 'number' } }] },
  titles: daily,
}

/** The overview of Meta Business Suite: a title, `Date` and `Primary`, several tables stacked in one file. */
export const metaOverview: Source = { id: 'meta-overview', verified: true, reports: [day] }
