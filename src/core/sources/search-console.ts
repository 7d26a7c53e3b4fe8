import { type Column, column, figure, marker, markerFigure, segment } from './shape/column.ts'
import type { Structure } from './shape/recognition.ts'
import type { Report, Source } from './shape/source.ts'
import type { Words } from './shape/words.ts'

const date = marker('date', { en: 'Date', fr: 'Date', de: 'Datum', es: 'Fecha', it: 'Data', pt: 'Data', sv: 'Datum' })

/** Ratios of the whole are not the mean of their rows; a click-through rate and a position are empty, not zero. */
const figures: readonly Column[] = [
  markerFigure('clicks', { en: 'Clicks', fr: 'Clics', de: 'Klicks', es: 'Clics', it: 'Clic', pt: 'Cliques' }),
  markerFigure('impressions', {
    en: 'Impressions',
    fr: 'Impressions',
    de: 'Impressionen',
    es: 'Impresiones',
    it: 'Impressioni',
    pt: 'Impressões',
  }),
  figure('click-through-rate', { en: 'CTR', fr: 'CTR', de: ['CTR', 'Klickrate'], es: 'CTR', it: 'CTR', pt: 'CTR' }),
  markerFigure('position', {
    en: ['Position', 'Average position'],
    fr: ['Position', 'Position moyenne'],
    de: ['Position', 'Durchschnittliche Position'],
    es: ['Posición', 'Posición media'],
    it: ['Posizione', 'Posizione media'],
    pt: ['Posição', 'Posição média'],
  }),
]

const shared = { platform: 'search', verifiedIn: ['en', 'fr'], dateOrder: 'of-spreadsheet' } as const

/** As Google calls it, from Afrikaans to Ukrainian; the price of a click is called otherwise. */
const position = /(?:^|\s)(?:po[sz][iy]|пози|konum|θέση)|掲載順位|게재순위|排名|順位/

/** In any language: five columns, the fourth the share of the second in the third, and the fifth a position. */
function shaped(first: 'date' | 'link' | 'text'): Structure {
  const cells = { 0: first, 1: 'number', 2: 'number' } as const
  return { width: 5, cells, headers: { 4: position }, shares: { part: 1, whole: 2, share: 3 } }
}

const byDay: Report = {
  ...shared,
  id: 'by-day',
  grain: 'day',
  subject: 'account',
  columns: [date, ...figures],
  recognition: { closed: true, structure: [shaped('date')] },
}

function bySegment(dimension: string, words: Words): Report {
  return {
    ...shared,
    id: `by-${dimension}`,
    grain: 'period',
    subject: 'segment',
    columns: [{ ...segment(dimension, words), required: true }, ...figures],
    recognition: { closed: true, structure: dimension === 'page' ? [shaped('link')] : [] },
    quirks: { rowCap: 1000 },
  }
}

/** In other languages nothing but its header says what a table divides by. */
const byOther: Report = {
  ...shared,
  id: 'by-other',
  grain: 'period',
  subject: 'segment',
  columns: [{ ...segment('of-header', {}), required: true }, ...figures],
  recognition: { structure: [shaped('text')] },
  quirks: { rowCap: 1000 },
}

const segments: readonly Report[] = [
  bySegment('query', {
    en: ['Top queries', 'Query', 'Queries'],
    fr: ['Requêtes les plus fréquentes', 'Requête', 'Requêtes'],
    de: ['Häufigste Suchanfragen', 'Suchanfrage'],
    es: ['Consultas principales', 'Consulta'],
    it: ['Query più frequenti', 'Query principali'],
    pt: ['Principais consultas', 'Consultas principais'],
  }),
  bySegment('page', {
    en: ['Top pages', 'Page', 'Pages'],
    fr: ['Pages les plus populaires', 'Page', 'Pages'],
    de: ['Häufigste Seiten', 'Beliebteste Seiten', 'Seite'],
    es: ['Páginas principales', 'Página'],
    it: ['Pagine principali', 'Pagina'],
    pt: ['Páginas principais', 'Principais páginas'],
  }),
  bySegment('country', { en: 'Country', fr: 'Pays', de: 'Land', es: 'País', it: 'Paese', pt: 'País' }),
  bySegment('device', { en: 'Device', fr: 'Appareil', de: 'Gerät', es: 'Dispositivo', it: 'Dispositivo' }),
  bySegment('appearance', {
    en: 'Search Appearance',
    fr: 'Apparence dans les résultats de recherche',
    de: 'Darstellung in der Suche',
    es: 'Aparición en búsquedas',
    it: 'Aspetto nella ricerca',
  }),
]

/** The only place that says which days were asked for. */
const filters: Report = {
  ...shared,
  id: 'filters',
  grain: 'period',
  subject: 'nothing',
  columns: [
    marker('attribute', { en: 'Filter', fr: 'Filtre', de: 'Filter', es: 'Filtro', it: 'Filtro', pt: 'Filtro' }),
    marker('window', { en: 'Value', fr: 'Valeur', de: 'Wert', es: 'Valor', it: 'Valore', pt: 'Valor' }),
  ],
  recognition: { closed: true },
}

/** Another report of the same tool, whose chart has the same name: how many pages are in the index. */
const coverage: Report = {
  ...shared,
  id: 'index-coverage',
  grain: 'lifetime',
  subject: 'nothing',
  columns: [
    column('date', date.words),
    marker('attribute', {
      en: ['Not indexed', 'Invalid', 'Error'],
      fr: ['Non valide', 'Non indexée', 'Non indexées'],
      de: 'Nicht indexiert',
      es: 'Sin indexar',
      it: 'Non indicizzate',
      pt: 'Não indexadas',
    }),
    marker('attribute', {
      en: ['Indexed', 'Valid'],
      fr: ['Valides', 'Indexée', 'Indexées'],
      de: 'Indexiert',
      es: 'Indexadas',
      it: 'Indicizzate',
      pt: ['Indexados', 'Indexadas'],
    }),
    column('attribute', {
      en: 'Impressions',
      fr: 'Impressions',
      de: 'Impressionen',
      es: 'Impresiones',
      it: 'Impressioni',
      pt: 'Impressões',
    }),
  ],
}

/** Beside that chart: why pages are not in the index. */
const issues: Report = {
  ...shared,
  id: 'index-issues',
  grain: 'lifetime',
  subject: 'nothing',
  columns: [
    marker('attribute', { en: 'Reason', fr: ['Motif', 'Raison'], es: 'Motivo', pt: 'Motivo' }),
    marker('attribute', { en: 'Source', fr: 'Source', es: 'Fuente', pt: 'Fonte' }),
    marker('attribute', { en: 'Validation', fr: 'Validation', es: 'Validación', pt: 'Validação' }),
    marker('attribute', { en: 'Pages', fr: 'Pages', es: 'Páginas', pt: 'Páginas' }),
  ],
  recognition: { closed: true, headerFirst: true },
}

/** Performance of Google Search Console: a zip or workbook of one table by day, some by segment, and the filters. */
export const searchConsole: Source = {
  id: 'search-console',
  verified: true,
  reports: [byDay, ...segments, byOther, filters, coverage, issues],
}
