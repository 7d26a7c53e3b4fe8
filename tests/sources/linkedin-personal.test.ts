import { describe, expect, test } from 'vitest'
import { makeCsv, makeWorkbook, type Rows } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const first = 'https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000001'
const second = 'https://www.linkedin.com/feed/update/urn:li:share:7100000000000000002'

/** Since 2026: every cell is a text, dates and percentages in the language of the screen. */
const italian: Record<string, Rows> = {
  SCOPERTA: [
    ['Rendimento complessivo', '1/6/2026 - 2/6/2026'],
    ['Impressioni', '1.234'],
    ['Utenti raggiunti', '800'],
  ],
  INTERESSE: [
    ['Data', 'Impressioni', 'Interazioni'],
    ['1/6/2026', '1.200', '7'],
    ['2/6/2026', '34', '0'],
  ],
  'POST PRINCIPALI': [
    ['Massimo 50 post disponibili da includere in questo elenco'],
    [],
    [
      ...['URL del post', 'Data di pubblicazione del post', 'Interazioni', ''],
      ...['URL del post', 'Data di pubblicazione del post', 'Impressioni'],
    ],
    [first, '1/6/2026', '5', '', second, '2/6/2026', '900'],
    [second, '2/6/2026', '2', '', first, '1/6/2026', '300'],
  ],
  FOLLOWER: [['Follower totali il giorno 2/6/2026', '1.502'], [], ['Data', 'Nuovi follower'], ['1/6/2026', '3']],
  'DATI DEMOGRAFICI': [
    ['Principali dati demografici', 'Valore', 'Percentuale'],
    ['Settori', 'Ricerca', '2%'],
    ['Settori', 'Sanità', '< 1%'],
  ],
}
const italianName = 'AnalisiAggregate_Jo Doe_2026-06-01_2026-06-02.xlsx'

describe('LinkedIn member', () => {
  test('Italian texts are read in the order of days that the name of the file shows', () => {
    const read = readOne(makeWorkbook(italian, 'xlsx'), italianName)
    expect(read).toMatchObject({ source: 'linkedin-personal', language: 'it', verified: true })
    expect(read.period).toEqual({ from: '2026-06-01', to: '2026-06-02' })
    expect(read.tables[0]?.accountName).toBe('Jo Doe')
    expect(codes(read)).toEqual(['number-bound'])
    expect(valuesOf(read)).toEqual({
      'account impressions period 2026-06-02': 1234,
      'account reach period 2026-06-02': 800,
      'account impressions day 2026-06-01': 1200,
      'account engagements day 2026-06-01': 7,
      'account impressions day 2026-06-02': 34,
      'account engagements day 2026-06-02': 0,
      'urn:li:activity:7100000000000000001 engagements period 2026-06-02': 5,
      'urn:li:activity:7100000000000000001 impressions period 2026-06-02': 300,
      'urn:li:share:7100000000000000002 engagements period 2026-06-02': 2,
      'urn:li:share:7100000000000000002 impressions period 2026-06-02': 900,
      'account follows day 2026-06-01': 3,
      'account followers day 2026-06-02': 1502,
      'Settori / Ricerca share-of-audience lifetime 2026-06-02': 0.02,
    })
  })

  test('in words that nobody knows both lists of posts are read, each by its place', () => {
    const words: Record<string, Rows> = {
      ODKRYCIE: [
        ['Ogólna skuteczność', '1.06.2026 - 2.06.2026'],
        ['Wyświetlenia', '1 234'],
        ['Osoby', '800'],
      ],
      AKTYWNOŚĆ: [
        ['Dzień', 'Wyświetlenia', 'Aktywność'],
        ['1.06.2026', '1 200', '7'],
        ['2.06.2026', '34', '0'],
      ],
      POSTY: [
        ['Maksymalnie 50'],
        [],
        ['Adres', 'Dzień publikacji', 'Aktywność', '', 'Adres', 'Dzień publikacji', 'Wyświetlenia'],
        [first, '1.06.2026', '5', '', second, '2.06.2026', '900'],
        [second, '2.06.2026', '2', '', first, '1.06.2026', '300'],
      ],
      OBSERWUJĄCY: [['Razem dnia 2.06.2026', '1 502'], [], ['Dzień', 'Nowi'], ['1.06.2026', '3']],
      DANE: [
        ['Najważniejsze', 'Wartość', 'Procent'],
        ['Branże', 'Badania', '2%'],
      ],
    }
    const read = readOne(makeWorkbook(words, 'xlsx'), 'Zestawienie_Jo Doe_2026-06-01_2026-06-02.xlsx')
    expect(read).toMatchObject({ source: 'linkedin-personal', language: null })
    expect(valuesOf(read)).toMatchObject({
      'urn:li:activity:7100000000000000001 engagements period 2026-06-02': 5,
      'urn:li:activity:7100000000000000001 impressions period 2026-06-02': 300,
      'urn:li:share:7100000000000000002 impressions period 2026-06-02': 900,
    })
  })

  test('each value of two tables side by side keeps its own cell', () => {
    const read = readOne(makeWorkbook(italian, 'xlsx'), italianName)
    const post = read.tables.filter((table) => table.report.startsWith('top-posts'))
    expect(post.map((table) => table.observations[0]?.trace)).toEqual([
      { table: 2, row: 4, column: 3 },
      { table: 2, row: 4, column: 7 },
    ])
  })

  test('the old export has true numbers and its days before the name', () => {
    const old: Record<string, Rows> = {
      ENGAGEMENT: [
        ['Date', 'Impressions', 'Engagements'],
        ['4/24/2023', 90, 4],
      ],
      FOLLOWERS: [['Total followers on 4/24/2023:', 544], [], ['Date', 'New followers'], ['4/24/2023', 1]],
      DEMOGRAPHICS: [
        ['Top Demographics', 'Value', 'Percentage'],
        ['Job titles', 'Nurse', 0.023],
      ],
    }
    const read = readOne(makeWorkbook(old, 'xlsx'), 'Content_2023-04-24_2023-04-24_Jo Doe.xlsx')
    expect(read.tables[0]?.accountName).toBe('Jo Doe')
    expect(valuesOf(read)).toMatchObject({
      'account impressions day 2023-04-24': 90,
      'account followers day 2023-04-24': 544,
      'Job titles / Nurse share-of-audience lifetime 2023-04-24': 0.023,
    })
  })

  test('three plain columns alone could be anybody’s', () => {
    expect(
      readOne(
        makeCsv([
          ['Date', 'Impressions', 'Engagements'],
          ['2026-01-01', 1, 1],
        ]),
        'a.csv',
      ).status,
    ).toBe('unknown')
  })
})
