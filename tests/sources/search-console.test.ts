import { describe, expect, test } from 'vitest'
import { cp1252, makeCsv, makeWorkbook, makeZip, utf8 } from '../files/make-file.ts'
import { codes, readAll, readOne, valuesOf } from '../import/read.ts'

const header = ['Clicks', 'Impressions', 'CTR', 'Position']
const chart = [
  ['Date', ...header],
  ['2026-03-02', 3, 200, '1.5%', 12.4],
  ['2026-03-01', 0, 0, '', ''],
]
const queries = [
  ['Top queries', ...header],
  ['sample company', 2, 40, '5%', 1.2],
]
const filters = [
  ['Filter', 'Value'],
  ['Search type', 'Web'],
  ['Date', 'Mar 1, 2026-Mar 31, 2026'],
]

describe('Search Console', () => {
  test('by day; without impressions there is neither rate nor position', () => {
    const read = readOne(makeCsv(chart), 'Chart.csv')
    expect(read).toMatchObject({ source: 'search-console', verified: true, language: 'en' })
    expect(valuesOf(read)).toEqual({
      'account clicks day 2026-03-02': 3,
      'account impressions day 2026-03-02': 200,
      'account click-through-rate day 2026-03-02': 0.015,
      'account position day 2026-03-02': 12.4,
      'account clicks day 2026-03-01': 0,
      'account impressions day 2026-03-01': 0,
    })
  })

  test('the filters beside it say for which days a table of queries was asked', () => {
    const zip = makeZip({
      'Queries.csv': makeCsv(queries),
      'Chart.csv': makeCsv(chart),
      'Filters.csv': makeCsv(filters),
    })
    const [read, , asked] = readAll(zip, 'sample.ch-Performance-on-Search-2026-04-01.zip')
    expect(read?.tables[0]?.observations[0]).toMatchObject({
      subject: { kind: 'segment', dimension: 'query', key: 'sample company' },
      grain: 'period',
      from: '2026-03-01',
      to: '2026-03-31',
    })
    expect(asked).toMatchObject({ status: 'recognised', period: { from: '2026-03-01', to: '2026-03-31' } })
    expect(read === undefined ? [] : codes(read)).not.toContain('period-unknown')
  })

  test('a query alone is kept as known on the day of the export', () => {
    const read = readOne(makeCsv(queries), 'Queries.csv')
    expect(codes(read)).toContain('period-unknown')
    expect(valuesOf(read)).toMatchObject({ 'sample company clicks lifetime 2026-09-30': 2 })
  })

  test('as a workbook, all sheets share the days of the filters', () => {
    const read = readOne(makeWorkbook({ Chart: chart, Queries: queries, Filters: filters }, 'xlsx'), 'a.xlsx')
    expect(read.tables.map((table) => table.period)).toEqual([
      { from: '2026-03-01', to: '2026-03-02' },
      { from: '2026-03-01', to: '2026-03-31' },
      { from: '2026-03-01', to: '2026-03-31' },
    ])
  })

  test('in French, without an end after its last row', () => {
    const zip = makeZip({
      'Requêtes.csv': utf8('Requêtes les plus fréquentes,Clics,Impressions,CTR,Position\nexemple,2,40,5%,1.2'),
      'Filtres.csv': utf8('Filtre,Valeur\nType de recherche,Web\nDate,14 sept. 2026-15 sept. 2026'),
    })
    const [read] = readAll(zip, 'a.zip')
    expect(read).toMatchObject({ language: 'fr', verified: true, period: { from: '2026-09-14', to: '2026-09-15' } })
  })

  test('a French Excel may have saved it again', () => {
    const text =
      'Date;Clics;Impressions;CTR;Position\r\n05/02/2026;3;1\u00a0200;1,73 %;12,4\r\n28/02/2026;1;900;2 %;9\r\n'
    expect(valuesOf(readOne(cp1252(text), 'Dates.csv'))).toMatchObject({
      'account impressions day 2026-02-05': 1200,
      'account click-through-rate day 2026-02-05': 0.0173,
      'account position day 2026-02-28': 9,
    })
  })

  test('a garbled header is repaired', () => {
    const text = 'RequÃªtes les plus frÃ©quentes,Clics,Impressions,CTR,Position\nexemple,2,40,5%,1.2'
    const read = readOne(utf8(text), 'a.csv')
    expect(read.tables[0]?.report).toBe('by-query')
    expect(codes(read)).toContain('mojibake-repaired')
  })

  test('no more than a thousand rows are written, and a table may have none', () => {
    const full = Array.from({ length: 1000 }, (_, at) => [`https://sample.ch/${at}`, 1, 2, '50%', 1])
    expect(codes(readOne(makeCsv([['Top pages', ...header], ...full]), 'Pages.csv'))).toContain('row-cap-reached')
    const none = readOne(makeCsv([['Country', ...header]]), 'Countries.csv')
    expect(none).toMatchObject({ status: 'recognised', tables: [{ report: 'by-country', observations: [] }] })
    expect(codes(none)).toContain('no-rows')
  })

  test('the chart of pages in the index is another report, and nothing of it is taken', () => {
    const read = readOne(utf8('Date,Non valide,Valides,Impressions\n2026-03-01,3,12,40'), 'Graphique.csv')
    expect(read.tables).toMatchObject([{ report: 'index-coverage', observations: [] }])
    expect(codes(read)).toContain('table-ignored')
  })

  test.each([
    ['Gráfico.csv', 'Fecha,Sin indexar,Indexadas,Impresiones\n2026-01-31,23,8,2', 'index-coverage'],
    ['Gráfico.csv', 'Data,Não indexadas,Indexados,Impressões\n2026-01-31,23,8,2', 'index-coverage'],
    ['Problemas críticos.csv', 'Motivo,Fuente,Validación,Páginas\nRedirección,Sitio web,Error,20', 'index-issues'],
    ['Critical issues.csv', 'Reason,Source,Validation,Pages\nNot found (404),Website,Failed,4', 'index-issues'],
  ])('%s of the index is left out by name', (name, text, report) => {
    const read = readOne(utf8(text), name)
    expect(read.tables).toMatchObject([{ report, observations: [] }])
    expect(codes(read)).toContain('table-ignored')
  })
})
