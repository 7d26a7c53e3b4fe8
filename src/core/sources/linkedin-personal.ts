import { singlePost } from './linkedin-single-post.ts'
import { idInLink, impressions, link, reach } from './linkedin-words.ts'
import { type Column, column, figure, marker, markerFigure, segment } from './shape/column.ts'
import type { Quirks } from './shape/quirks.ts'
import type { Structure } from './shape/recognition.ts'
import type { Report, Source } from './shape/source.ts'
import type { Words } from './shape/words.ts'

/** Since 2026 every cell is a text in the language of the screen; the file's name keeps its days as ISO dates. */
const quirks: Quirks = {
  localNumbers: true,
  accountInFileName:
    /(?:^|\/)(?=[^/]*\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d)[^/_]+_(?:\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d_)?(?!\d{4}-)([^/]+?)(?:_\d{4}-\d\d-\d\d_.*)?\.xlsx$/,
  ...idInLink,
}

const common = { platform: 'linkedin', verifiedIn: ['en', 'it'], dateOrder: 'of-language', quirks } as const
/** The workbook has five sheets, and since October 2026 six. */
function inWorkbook(shape: Structure): Structure[] {
  return [5, 6].map((sheets) => ({ ...shape, sheets }))
}

const date = marker('date', { en: 'Date', fr: 'Date', it: 'Data', pt: 'Data', es: 'Fecha', de: 'Datum' })
const engagements = {
  en: 'Engagements',
  fr: ['Interactions', 'Engagements'],
  it: 'Interazioni',
  pt: ['Engajamentos', 'Interações', 'Engajamento'],
  es: 'Interacciones',
  de: 'Interaktionen',
}

const discovery: Report = {
  ...common,
  id: 'discovery',
  grain: 'period',
  subject: 'account',
  columns: [
    marker('line', {
      en: 'Overall Performance',
      fr: ['Performances globales', 'Performance globale', 'Performances générales'],
      it: 'Rendimento complessivo',
      pt: ['Desempenho geral', 'Desempenho global'],
      es: 'Rendimiento general',
    }),
    figure('of-line', {}),
  ],
  lines: [
    { measure: 'impressions', words: impressions },
    {
      measure: 'reach',
      words: reach,
    },
  ],
  recognition: {
    amongOthers: true,
    structure: inWorkbook({ sheet: 0, width: 2, rows: 2, cells: { 0: 'text', 1: 'number' } }),
  },
}

const engagementByDay: Report = {
  ...common,
  id: 'engagement-by-day',
  grain: 'day',
  subject: 'account',
  columns: [date, markerFigure('impressions', impressions), markerFigure('engagements', engagements)],
  recognition: {
    closed: true,
    amongOthers: true,
    structure: inWorkbook({ sheet: 1, width: 3, cells: { 0: 'date', 1: 'number', 2: 'number' } }),
  },
}

const published = column('published', {
  en: ['Post publish date', 'Post published date'],
  fr: ['Date de publication', 'Date de publication du post'],
  it: 'Data di pubblicazione del post',
  pt: ['Data de publicação', 'Data de publicação do post', 'Data da publicação'],
  es: ['Fecha de publicación', 'Fecha de publicación del post'],
})

/** Two tables side by side, at most fifty posts each and in different orders: joined by their links. */
function topPosts(id: string, measure: 'engagements' | 'impressions'): Report {
  const words = measure === 'engagements' ? engagements : impressions
  return {
    ...common,
    id,
    grain: 'period',
    subject: 'post',
    columns: [link, published, markerFigure(measure, words)],
    recognition: {
      amongOthers: true,
      structure:
        measure === 'engagements'
          ? inWorkbook({ sheet: 2, width: 3, cells: { 0: 'link', 1: 'date', 2: 'number' } })
          : inWorkbook({ sheet: 2, from: 4, width: 3, cells: { 4: 'link', 5: 'date', 6: 'number' } }),
    },
    quirks: { ...quirks, rowCap: 50 },
  }
}

const followersByDay: Report = {
  ...common,
  id: 'followers-by-day',
  grain: 'day',
  subject: 'account',
  columns: [
    date,
    markerFigure('follows', {
      en: 'New followers',
      fr: ['Nouveaux abonnés', 'Nouveaux followers'],
      it: 'Nuovi follower',
      pt: 'Novos seguidores',
      es: 'Nuevos seguidores',
      de: 'Neue Follower',
    }),
  ],
  recognition: {
    closed: true,
    amongOthers: true,
    structure: inWorkbook({ sheet: 3, width: 2, cells: { 0: 'date', 1: 'number' } }),
  },
  quirks: { ...quirks, stockAbove: 'followers' },
}

const shares: readonly Column[] = [
  segment('value', { en: 'Value', fr: 'Valeur', it: 'Valore', pt: 'Valor', es: 'Valor' }),
  figure('share-of-audience', {
    en: 'Percentage',
    fr: 'Pourcentage',
    it: 'Percentuale',
    pt: ['Porcentagem', 'Percentual'],
    es: 'Porcentaje',
  }),
]
const top: Words = {
  en: 'Top Demographics',
  fr: 'Principales données démographiques',
  it: 'Principali dati demografici',
  pt: ['Principais dados demográficos', 'Principais informações demográficas'],
  es: 'Principales datos demográficos',
}
const named = { 0: 'text', 1: 'text' } as const

const demographics: Report = {
  ...common,
  id: 'demographics',
  grain: 'lifetime',
  subject: 'segment',
  columns: [{ ...segment('demographics', top), required: true }, ...shares],
  recognition: { amongOthers: true, structure: inWorkbook({ sheet: 4, width: 3, cells: named }) },
}

/** Since October 2026 a sixth sheet says who saw the posts; its columns are called like those of the followers. */
const contentDemographics: Report = {
  ...demographics,
  id: 'content-demographics',
  grain: 'period',
  columns: [{ ...segment('content-demographics', top), required: true }, ...shares],
  recognition: { sheet: 5, structure: [{ sheets: 6, sheet: 5, width: 3, cells: named }] },
}

/** A member's own analytics: `AggregateAnalytics_<name>_<from>_<to>.xlsx`, and before 2026 `Content_<from>_<to>_<name>.xlsx`. */
export const linkedinPersonal: Source = {
  id: 'linkedin-personal',
  verified: true,
  reports: [
    discovery,
    engagementByDay,
    topPosts('top-posts-by-engagements', 'engagements'),
    topPosts('top-posts-by-impressions', 'impressions'),
    followersByDay,
    contentDemographics,
    demographics,
    singlePost,
  ],
}
