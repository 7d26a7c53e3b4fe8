import { describe, expect, test } from 'vitest'
import { makeCsv, makeZip } from '../files/make-file.ts'
import { codes, readAll, readOne, valuesOf } from '../import/read.ts'

const figures = ['Clicks', 'Impressions', 'CTR', 'Position']
/** The header of a table that compares two periods: each figure under both of them. */
const compared = (first: string, one: string, other: string, names = figures) => [
  first,
  ...names.flatMap((name) => [`${one} ${name}`, `${other} ${name}`]),
]
const row = (key: string) => [key, 10, 8, 100, 90, '10%', '8.89%', 1.5, 1.6]

describe('two periods of Search Console side by side', () => {
  test.each([
    ['10/1/25 - 12/31/25', '7/1/25 - 9/30/25'],
    ['01/10/2025 - 31/12/2025', '01/07/2025 - 30/09/2025'],
    ['Oct 1, 2025 - Dec 31, 2025', 'Jul 1, 2025 - Sep 30, 2025'],
  ])('%s and %s are each read for the days that they are', (one, other) => {
    const read = readOne(makeCsv([compared('Top queries', one, other), row('sample')]), 'Queries.csv')
    expect(valuesOf(read)).toEqual({
      'sample clicks period 2025-12-31': 10,
      'sample impressions period 2025-12-31': 100,
      'sample click-through-rate period 2025-12-31': 0.1,
      'sample position period 2025-12-31': 1.5,
      'sample clicks period 2025-09-30': 8,
      'sample impressions period 2025-09-30': 90,
      'sample click-through-rate period 2025-09-30': 0.0889,
      'sample position period 2025-09-30': 1.6,
    })
    expect(codes(read)).toEqual(['account-unknown'])
    expect(read.tables[1]?.observations[0]?.trace).toEqual({ table: 0, row: 2, column: 3 })
  })

  test.each([
    ['Last 3 months', 'Previous 3 months', 'Top pages', figures],
    ['3 derniers mois', '3 mois précédents', 'Pages les plus populaires', ['Clics', 'Impressions', 'CTR', 'Position']],
  ])('%s names no days: nothing is guessed', (one, other, first, names) => {
    const read = readOne(makeCsv([compared(first, one, other, names), row('https://sample.ch/')]), 'Pages.csv')
    expect(read).toMatchObject({ status: 'refused', problems: [{ code: 'comparison-undated', severity: 'error' }] })
  })

  test('a chart prints the days of one of them, and only its figures are of these days', () => {
    const header = compared('Date', '10/1/25 - 12/31/25', '7/1/25 - 9/30/25')
    const read = readOne(makeCsv([header, row('2025-10-01'), row('2025-10-02')]), 'Chart.csv')
    expect(valuesOf(read)).toMatchObject({ 'account clicks day 2025-10-02': 10 })
    expect(read.tables).toHaveLength(1)
    expect(read.problems).toMatchObject([
      { code: 'comparison-side-left-out', data: { period: '7/1/25 - 9/30/25' } },
      { code: 'account-unknown' },
    ])
  })
})

describe('Search Console in a language that nobody has seen', () => {
  const polish = ['Kliknięcia', 'Wyświetlenia', 'CTR', 'Pozycja']

  test('the figures prove which columns they are', () => {
    const zip = makeZip({
      'Zapytania.csv': makeCsv([
        ['Najczęstsze zapytania', ...polish],
        ['sample', 3, 200, '1.5%', 12.4],
      ]),
      'Strony.csv': makeCsv([
        ['Najlepsze strony', ...polish],
        ['https://sample.ch/', 3, 200, '1.5%', 12.4],
      ]),
      'Wykres.csv': makeCsv([
        ['Data', ...polish],
        ['2026-03-01', 0, 0, '', ''],
        ['2026-03-02', 3, 200, '1.5%', 12.4],
      ]),
    })
    const [queries, pages, chart] = readAll(zip, 'sample.zip')
    expect(queries?.tables[0]?.observations[0]).toMatchObject({
      subject: { kind: 'segment', dimension: 'najczęstsze zapytania', key: 'sample' },
      measure: 'clicks',
      from: '2026-03-01',
      to: '2026-03-02',
    })
    expect(pages?.tables[0]?.report).toBe('by-page')
    expect(chart?.tables[0]).toMatchObject({ report: 'by-day', tally: { observed: 2 } })
    expect(chart).toMatchObject({ language: null, verified: false })
  })

  test('the price of a click is no position, and a share that is another one proves nothing', () => {
    const price = makeCsv([
      ['Kampania', ...polish.slice(0, 3), 'Śr. CPC'],
      ['sample', 3, 200, '1.5%', 12.4],
    ])
    const share = makeCsv([
      ['Zapytania', ...polish],
      ['sample', 3, 200, '9%', 12.4],
    ])
    expect([price, share].map((bytes) => readOne(bytes, 'a.csv').status)).toEqual(['unknown', 'unknown'])
  })
})

test('the site is guessed from the name of the archive', () => {
  const zip = makeZip({
    'Queries.csv': makeCsv([
      ['Top queries', ...figures],
      ['sample', 1, 2, '50%', 1],
    ]),
  })
  const names = [
    'https___www.sample.ch_-Performance-on-Search-2026-04-01.zip',
    'sample.ch-Performance-on-Search-2026-04-01 (1).zip',
  ]
  expect(names.map((name) => readAll(zip, name)[0]?.tables[0]?.accountHint)).toEqual(['www.sample.ch', 'sample.ch'])
})
