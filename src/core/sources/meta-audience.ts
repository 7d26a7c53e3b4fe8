import type { Platform } from '../platform.ts'
import { column, figure, markerFigure, segment } from './shape/column.ts'
import type { Report, Source, Title } from './shape/source.ts'
import type { Words } from './shape/words.ts'

const networks: readonly Platform[] = ['facebook', 'instagram']
const common = { platform: 'facebook', verifiedIn: ['en'], dateOrder: 'month-first', subject: 'segment' } as const

/** Until 2024 the title names the network: `Facebook followers by top cities`. */
function titlesBy(en: string): Title[] {
  return networks.map((platform) => {
    const network = platform === 'facebook' ? 'Facebook' : 'Instagram'
    // Until 2023 it was the page that had followers.
    const names = platform === 'facebook' ? [network, `${network} Page`] : [network]
    return { measure: 'share-of-audience', platform, words: { en: names.map((name) => `${name} followers${en}`) } }
  })
}

function titled(words: Words): Title {
  return { measure: 'share-of-audience', platform: null, words }
}

const size: Report = {
  ...common,
  id: 'followers',
  grain: 'lifetime',
  subject: 'account',
  columns: [
    // The header is one cell with commas in it, which a re-save takes apart.
    markerFigure('followers', {
      en: ['FB_PAGE,FOLLOW,UNIQUE_USERS', 'IG_ACCOUNT,FOLLOW,UNIQUE_USERS', 'FB_PAGE', 'IG_ACCOUNT'],
    }),
    column('attribute', { en: 'FOLLOW' }),
    column('attribute', { en: 'UNIQUE_USERS' }),
  ],
  titles: titlesBy(''),
}

/** Who likes the page, beside its followers: another stock under no title. */
const likes: Report = {
  ...common,
  id: 'likes',
  grain: 'lifetime',
  subject: 'nothing',
  columns: [
    { ...figure(null, { en: ['FB_PAGE,LIKE,UNIQUE_USERS', 'FB_PAGE'] }), required: true },
    column('attribute', { en: 'LIKE' }),
    column('attribute', { en: 'UNIQUE_USERS' }),
  ],
  titles: [titled({ en: 'Untitled' })],
}

const ageAndGender: Report = {
  ...common,
  id: 'by-age-gender',
  grain: 'lifetime',
  columns: [
    {
      ...segment('age', { en: ['', 'Age'], fr: ['', 'Âge'], de: 'Alter', es: 'Edad', it: 'Età', pt: 'Idade' }),
      required: true,
    },
  ],
  titles: [
    titled({
      en: 'Age & gender',
      fr: ['Âge et genre', 'Âge et sexe'],
      de: 'Alter und Geschlecht',
      es: ['Edad y sexo', 'Edad y género'],
      it: ['Età e genere', 'Età e sesso'],
      pt: ['Faixa etária e gênero', 'Idade e gênero', 'Idade e género'],
    }),
    ...titlesBy(' by gender and age'),
  ],
  // The order of women and men changes from file to file: the header says which is which.
  across: { dimension: 'age-gender', measure: 'share-of-audience', form: 'percent' },
}

/** Since 2025 one row of names and one of percentages. */
function acrossBy(dimension: string, words: Words): Report {
  return {
    ...common,
    id: `by-${dimension}`,
    grain: 'lifetime',
    columns: [],
    titles: [titled(words)],
    across: { dimension, measure: 'share-of-audience', form: 'percent' },
  }
}

/** Until 2024 a row for each name. */
function downBy(id: string, dimension: string, name: string, by: string): Report {
  return {
    ...common,
    id,
    grain: 'lifetime',
    columns: [
      { ...segment(dimension, { en: name }), required: true },
      { ...figure('share-of-audience', { en: 'Value' }, 'percent'), required: true },
    ],
    titles: titlesBy(by),
    quirks: { nameCutAtCommas: true },
  }
}

/** Which kinds of posts were seen, side by side: of formats, not of people. */
const formats: Report = {
  ...common,
  id: 'formats',
  grain: 'lifetime',
  subject: 'nothing',
  columns: [],
  titles: [
    titled({
      en: ['Views', 'Content interactions', 'Published content', 'Reach'],
      pt: ['Visualizações', 'Interações com o conteúdo', 'Conteúdo publicado', 'Alcance'],
    }),
  ],
  recognition: { mostRows: 1 },
}

/** The audience of Meta Business Suite, as shares: `Audience.csv`, and the formats that it saw. */
export const metaAudience: Source = {
  id: 'meta-audience',
  verified: true,
  reports: [
    size,
    likes,
    ageAndGender,
    downBy('by-city-until-2024', 'city', 'Top cities', ' by top cities'),
    downBy('by-geography-until-2024', 'geography', 'Top countries', ' by top countries'),
    acrossBy('city', {
      en: ['Top cities', 'Top towns/cities'],
      fr: ['Villes principales', 'Principales villes'],
      de: ['Top-Städte', 'Städte mit den meisten Followern'],
      es: ['Principales ciudades', 'Ciudades principales'],
      it: ['Città principali', 'Principali città'],
      pt: 'Principais cidades',
    }),
    acrossBy('geography', {
      en: 'Top countries',
      fr: ['Pays principaux', 'Principaux pays'],
      de: 'Top-Länder',
      es: ['Principales países', 'Países principales'],
      it: ['Paesi principali', 'Principali Paesi'],
      pt: 'Principais países',
    }),
    acrossBy('page', {
      en: 'Top Pages',
      fr: ['Pages principales', 'Principales Pages'],
      de: 'Top-Seiten',
      es: ['Principales páginas', 'Páginas principales'],
      it: ['Pagine principali', 'Principali Pagine'],
      pt: 'Principais Páginas',
    }),
    formats,
  ],
}
