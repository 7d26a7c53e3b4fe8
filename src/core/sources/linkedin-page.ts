import type { MeasureId } from '../measure.ts'
import { type Column, column, figure, marker, markerFigure, segment } from './shape/column.ts'
import type { Law, Structure } from './shape/recognition.ts'
import type { Report, Source } from './shape/source.ts'
import type { Words } from './shape/words.ts'

const accountInFileName = /(?:^|\/)([^/]+?) ?_(?:content|followers|visitors|competitor_analytics)_[^/]*$/

/** What the files are called in every language. */
const named = { content: /_content_/, followers: /_followers_/, visitors: /_visitors_/ }

/** Shapes in a workbook with so many sheets, or with others where the file is called so. */
function shapes(sheets: number, name: RegExp, ...tables: readonly Structure[]): Structure[] {
  return tables.flatMap((table) => [
    { ...table, sheets },
    { ...table, named: name },
  ])
}

/** Three figures for one thing: organic, sponsored, and both together. */
function split(measure: 'impressions' | 'clicks' | 'reactions' | 'comments' | 'shares', names: Words[]): Column[] {
  const ids: MeasureId[] = [`${measure}-organic`, `${measure}-sponsored`, measure]
  return ids.map((id, at) => figure(id, names[at] ?? {}))
}

function gendered(en: readonly string[], pt: string, ending: 'a' | 'o', plural: 's' | ''): Words[] {
  const words = [`orgânic${ending}${plural}`, `patrocinad${ending}${plural}`, plural === 's' ? 'totais' : 'total']
  return ['organic', 'sponsored', 'total'].map((kind, at) => ({
    en: en.map((name) => `${name} (${kind})`),
    pt: [`${pt} (${words[at]})`, `${pt} (total)`].slice(0, at === 2 ? 2 : 1),
  }))
}

const date = marker('date', { en: 'Date', fr: 'Date', de: 'Datum', pt: 'Data', es: 'Fecha', it: 'Data', sv: 'Datum' })
const rates = gendered(['Engagement rate'], 'Taxa de engajamento', 'o', '')
const impressions = split('impressions', gendered(['Impressions'], 'Impressões', 'a', 's'))

/** Organic and sponsored make the total. */
const inAll: readonly Law[] = [1, 5, 8, 11, 14].map((place) => ({ parts: [place, place + 1], sum: place + 2 }))

const contentByDay: Report = {
  id: 'content-by-day',
  platform: 'linkedin',
  grain: 'day',
  subject: 'account',
  verifiedIn: ['en'],
  dateOrder: 'month-first',
  columns: [
    date,
    ...impressions.map((one) => ({ ...one, required: one.measure === 'impressions-organic' })),
    figure('unique-impressions', { en: 'Unique impressions (organic)', pt: 'Impressões únicas (orgânicas)' }),
    ...split('clicks', gendered(['Clicks'], 'Cliques', 'o', 's')),
    ...split('reactions', gendered(['Reactions'], 'Reações', 'a', 's')),
    ...split('comments', gendered(['Comments'], 'Comentários', 'o', 's')),
    ...split('shares', gendered(['Reposts', 'Shares'], 'Compartilhamentos', 'o', 's')),
    figure('engagement-rate-organic', rates[0] ?? {}),
    figure('engagement-rate-sponsored', rates[1] ?? {}),
    figure('engagement-rate', rates[2] ?? {}),
  ],
  recognition: {
    structure: shapes(2, named.content, {
      ...{ sheet: 0, width: 20, cells: { 0: 'date', 1: 'number', 19: 'number' }, laws: inAll },
    }),
    changed: {
      ...{ sheets: 2, sheet: 0, named: named.content, most: 3, cells: { 0: 'date' } },
      // The organic engagements are a share of the organic impressions.
      laws: [...inAll, { parts: [5, 8, 11, 14], of: 1, sum: 17 }],
    },
  },
  quirks: { accountInFileName },
}

const contentByPost: Report = {
  id: 'content-by-post',
  platform: 'linkedin',
  grain: 'period',
  subject: 'post',
  verifiedIn: ['en'],
  dateOrder: 'month-first',
  columns: [
    column('title', { en: ['Post title', 'Update title'], pt: 'Título da publicação' }),
    marker('link', { en: ['Post link', 'Update link'], pt: 'Link da publicação' }),
    column('post-kind', { en: ['Post type', 'Update type'], pt: 'Tipo de publicação' }),
    column('campaign', { en: 'Campaign name', pt: 'Nome da campanha' }),
    column('personal', { en: 'Posted by', pt: 'Publicada por' }),
    marker('published', { en: 'Created date', pt: 'Criação' }),
    column('attribute', { en: 'Campaign start date', pt: 'Data de início da campanha' }),
    column('attribute', { en: 'Campaign end date', pt: 'Data de término da campanha' }),
    column('attribute', { en: 'Audience', pt: 'Público' }),
    markerFigure('impressions', { en: 'Impressions', pt: 'Impressões' }),
    figure('video-views', {
      en: ['Views', 'Views (Excluding offsite video views)', 'Video views'],
      pt: ['Visualizações', 'Visualizações (excluindo visualizações de vídeo fora do site)'],
    }),
    figure('offsite-views', { en: 'Offsite Views', pt: 'Visualizações fora do site' }),
    figure('clicks', { en: 'Clicks', pt: 'Cliques' }),
    figure('click-through-rate', { en: 'Click through rate (CTR)', pt: 'Taxa de cliques (CTR)' }),
    figure('reactions', { en: ['Likes', 'Reactions'], pt: ['Gostaram', 'Reações'] }),
    figure('comments', { en: 'Comments', pt: 'Comentários' }),
    figure('shares', { en: ['Reposts', 'Shares'], pt: 'Compartilhamentos' }),
    figure('follows', { en: 'Follows', pt: 'Seguidores' }),
    figure('engagement-rate', { en: 'Engagement rate', pt: 'Taxa de engajamento' }),
    column('attribute', { en: 'Content Type', pt: 'Tipo de conteúdo' }),
  ],
  recognition: {
    structure: shapes(
      2,
      named.content,
      { sheet: 1, width: 20, cells: { 1: 'link', 5: 'date', 9: 'number' } },
      {
        sheet: 1,
        width: 18,
        columns: [1, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18],
        cells: { 0: 'link', 5: 'date', 9: 'number' },
      },
    ),
    changed: {
      ...{ sheets: 2, sheet: 1, named: named.content, most: 2, cells: { 1: 'link', 5: 'date' } },
      laws: [
        { parts: [12], of: 9, sum: 13 },
        { parts: [12, 14, 15, 16], of: 9, sum: 18 },
      ],
    },
  },
  quirks: { accountInFileName, idInLink: /(urn:li:[A-Za-z]+:\d+)/ },
}

const followersByDay: Report = {
  id: 'followers-by-day',
  platform: 'linkedin',
  grain: 'day',
  subject: 'account',
  verifiedIn: ['en'],
  dateOrder: 'month-first',
  columns: [
    date,
    figure('follows-sponsored', { en: 'Sponsored followers', pt: 'Seguidores patrocinados' }),
    { ...figure('follows-organic', { en: 'Organic followers', pt: 'Seguidores orgânicos' }), required: true },
    figure('follows-invited', { en: 'Auto-invited followers' }),
    // LinkedIn calls the new followers of a day, less those who left, "Total followers".
    markerFigure('follows', { en: 'Total followers', pt: ['Total de seguidores', 'Novos seguidores'] }),
  ],
  recognition: {
    structure: shapes(
      6,
      named.followers,
      { sheet: 0, width: 5, cells: { 0: 'date', 1: 'number', 4: 'number' } },
      { sheet: 0, width: 4, columns: [0, 1, 2, 4], cells: { 0: 'date', 1: 'number', 3: 'number' } },
    ),
    changed: {
      // Any table may end in a sum, so the file must be called so.
      ...{ sheet: 0, named: named.followers, most: 2, cells: { 0: 'date' } },
      laws: [{ parts: 'others', sum: 4 }],
    },
  },
  quirks: { accountInFileName },
}

const visited = [
  ['Overview', 'overview'],
  ['Life', 'life'],
  ['Jobs', 'jobs'],
  ['Total', 'total'],
] as const

const visitorsByDay: Report = {
  id: 'visitors-by-day',
  platform: 'linkedin',
  grain: 'day',
  subject: 'account',
  verifiedIn: ['en'],
  dateOrder: 'month-first',
  columns: [
    date,
    ...visited.flatMap(([name]) =>
      ['page views', 'unique visitors'].flatMap((what) =>
        ['desktop', 'mobile', 'total'].map((device): Column => {
          const all = name === 'Total' && device === 'total'
          const measure: MeasureId = what === 'page views' ? 'page-views' : 'unique-visitors'
          const words = { en: `${name} ${what} (${device})` }
          if (!all) return figure(null, words)
          return { ...figure(measure, words), required: measure === 'page-views' }
        }),
      ),
    ),
  ],
  recognition: {
    structure: shapes(6, named.visitors, { sheet: 0, width: 25, cells: { 0: 'date', 1: 'number', 24: 'number' } }),
    changed: {
      ...{ sheets: 6, sheet: 0, named: named.visitors, most: 6, cells: { 0: 'date' } },
      // Desktop and mobile make the total of each kind of page, and the kinds make all pages.
      laws: [
        ...[1, 7, 13, 19].map((place) => ({ parts: [place, place + 1], sum: place + 2 })),
        ...[1, 2, 3].map((at) => ({ parts: [at, at + 6, at + 12], sum: at + 18, ofThoseThere: true as const })),
      ],
    },
  },
  quirks: { accountInFileName },
}

const dimensions: readonly (readonly [string, Words])[] = [
  ['location', { en: 'Location', pt: 'Localidade' }],
  ['job-function', { en: 'Job function', pt: 'Função' }],
  ['seniority', { en: 'Seniority', pt: 'Nível de experiência' }],
  ['industry', { en: 'Industry', pt: 'Setor' }],
  ['company-size', { en: 'Company size', pt: 'Tamanho da empresa' }],
]

function audience(sheet: number, dimension: string, words: Words, kind: 'followers' | 'visitors'): Report {
  const total =
    kind === 'followers'
      ? markerFigure('followers', { en: 'Total followers', pt: 'Total de seguidores' })
      : markerFigure('page-views', { en: 'Total views', pt: 'Total de visualizações' })
  return {
    id: `${kind}-by-${dimension}`,
    platform: 'linkedin',
    grain: kind === 'followers' ? 'lifetime' : 'period',
    subject: 'segment',
    verifiedIn: ['en'],
    dateOrder: 'month-first',
    columns: [{ ...segment(dimension, words), required: true }, total, column('attribute', { en: 'Date', pt: 'Data' })],
    recognition: {
      structure: [2, 3].flatMap((width): Structure[] => {
        const shape = { sheets: 6, sheet, width, cells: { 0: 'text', 1: 'number' } } as const
        return [
          { ...shape, firstWidth: kind === 'followers' ? [4, 5] : [25] },
          { ...shape, named: named[kind] },
        ]
      }),
    },
    quirks: { accountInFileName },
  }
}

/** Other companies' pages, and the company's own among them: segments, so that nothing of theirs is counted as ours. */
const competitors: Report = {
  id: 'competitors',
  platform: 'linkedin',
  grain: 'period',
  subject: 'segment',
  verifiedIn: ['en'],
  dateOrder: 'month-first',
  columns: [
    { ...segment('competitor', { en: 'Page', fr: 'Page', pt: ['Page', 'Página'] }), required: true },
    figure('followers', { en: 'Total Followers', pt: 'Total de seguidores' }),
    markerFigure('follows', { en: 'New Followers', pt: 'Novos seguidores' }),
    figure('engagements', { en: 'Total post engagements' }),
    figure('posts-published', { en: 'Total posts', pt: 'Publicações' }),
    figure('comments', { pt: 'Comentários' }),
    figure(null, { pt: 'Comentários por dia' }),
    figure('reactions', { pt: 'Reações' }),
  ],
  recognition: {
    structure: [
      {
        sheets: 1,
        sheet: 0,
        width: 5,
        above: { 0: 'date', 1: 'date' },
        cells: { 0: 'text', 1: 'number', 4: 'number' },
      },
    ],
  },
  quirks: { accountInFileName },
}

/** Page analytics of LinkedIn: `<page>_content_<milliseconds>.xls`, `_followers_` and `_visitors_`. */
export const linkedinPage: Source = {
  id: 'linkedin-page',
  verified: true,
  reports: [
    contentByDay,
    contentByPost,
    followersByDay,
    visitorsByDay,
    competitors,
    ...dimensions.flatMap(([dimension, words], at) => [
      audience(at + 1, dimension, words, 'followers'),
      audience(at + 1, dimension, words, 'visitors'),
    ]),
  ],
}
