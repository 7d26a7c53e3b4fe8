import { describe, expect, test } from 'vitest'
import { makeCsv, makeZip, type Rows } from '../files/make-file.ts'
import { codes, readAll, readOne, valuesOf } from '../import/read.ts'

const table: Rows = [
  [
    'Content',
    'Video title',
    'Video publish time',
    'Duration',
    'Views',
    'Watch time (hours)',
    'Subscribers',
    'Average view duration',
    'Impressions',
    'Impressions click-through rate (%)',
    'Estimated revenue (USD)',
  ],
  ['Total', '', '', '', 100, 12.5, 3, '0:01:00', 500, 6.27, 1.5],
  ['dQw4w9WgXcQ', 'A title', 'Aug 19, 2011', 212, 60, 7.25, -2, '0:04:34', 300, 7, 1],
  [' -CZFPHTVnko', 'Unlisted', '', 30, 30, 5, 1, '0:00:30', 100, 5.5, 0],
]
const totals: Rows = [
  ['Date', 'Views'],
  ['2026-01-01', 60],
  ['2026-01-02', 40],
]
const chart: Rows = [
  ['Date', 'Content', 'Video title', 'Video publish time', 'Views'],
  ['2026-01-01', 'dQw4w9WgXcQ', 'A title', 'Aug 19, 2011', 40],
  ['2026-01-02', 'dQw4w9WgXcQ', 'A title', 'Aug 19, 2011', 20],
]

describe('YouTube', () => {
  test('the table by video, alone: its days are not known', () => {
    const read = readOne(makeCsv(table), 'Table data.csv')
    expect(read).toMatchObject({ source: 'youtube', language: 'en', verified: true })
    expect(valuesOf(read)).toMatchObject({
      'dQw4w9WgXcQ views lifetime 2026-09-30': 60,
      'dQw4w9WgXcQ net-follows lifetime 2026-09-30': -2,
      'dQw4w9WgXcQ average-view-duration lifetime 2026-09-30': 274,
      'dQw4w9WgXcQ click-through-rate lifetime 2026-09-30': 0.07,
      '-CZFPHTVnko views lifetime 2026-09-30': 30,
    })
    expect(read.tables[0]?.posts[1]).toMatchObject({
      publishedOn: null,
      link: 'https://www.youtube.com/watch?v=-CZFPHTVnko',
    })
    expect(codes(read)).toContain('period-unknown')
  })

  test("the platform's total is a checksum and no row", () => {
    const read = readOne(makeCsv(table), 'Table data.csv')
    expect(read.tables[0]?.tally.rows).toBe(2)
    expect(read.tables[0]?.columns.find((column) => column.header === 'Views')).toMatchObject({ sum: 90, total: 100 })
    expect(read.problems).toContainEqual(
      expect.objectContaining({
        code: 'total-differs',
        severity: 'notice',
        data: { total: 100, sum: 90 },
        place: { table: 'Table data.csv', column: 'Views' },
      }),
    )
  })

  test('in its zip the table takes the days of the chart beside it', () => {
    const zip = makeZip({
      'Table data.csv': makeCsv(table),
      'Totals.csv': makeCsv(totals),
      'Chart data.csv': makeCsv(chart),
    })
    const reads = readAll(zip, 'Content Sample Channel.zip')
    expect(reads.map((read) => read.tables[0]?.report)).toEqual(['table-by-video', 'totals-by-day', 'chart-by-video'])
    expect(reads[0]?.tables[0]?.observations[0]).toMatchObject({
      grain: 'period',
      from: '2026-01-01',
      to: '2026-01-02',
    })
    expect(reads[0]?.tables[0]?.accountHint).toBe('Sample Channel')
    expect(reads.flatMap(codes)).not.toContain('period-unknown')
  })

  test('geographies are segments', () => {
    const read = readOne(
      makeCsv([
        ['Geography', 'Views', 'Average view duration', 'Watch time (hours)'],
        ['Total', 10, '0:01:00', 2],
        ['CH', 6, '0:01:00', 1.5],
        ['FR', 0, '', 0],
      ]),
      'Table data.csv',
    )
    expect(read.tables[0]?.observations[0]?.subject).toEqual({ kind: 'segment', dimension: 'geography', key: 'CH' })
    const byDay = readOne(
      makeCsv([
        ['Date', 'Geography', 'Views'],
        ['2026-01-01', 'CH', 6],
      ]),
      'Chart data.csv',
    )
    expect(valuesOf(byDay)).toEqual({ 'CH views day 2026-01-01': 6 })
  })

  test('ages have no total', () => {
    const read = readOne(
      makeCsv([
        ['Idade do espectador', 'Visualizações (%)'],
        ['18 a 24 anos', '25.5'],
        ['25 a 34 anos', '74.5'],
      ]),
      'Dados da tabela.csv',
    )
    expect(read).toMatchObject({ language: 'pt', verified: true })
    expect(valuesOf(read)).toMatchObject({ '18 a 24 anos share-of-views lifetime 2026-09-30': 0.255 })
  })

  test('German, with soft hyphens inside the words, and its last line', () => {
    const rows = [
      [
        'Vi\u00addeo',
        'Vi\u00addeo\u00adti\u00adtel',
        'Ver\u00adöf\u00adfent\u00adli\u00adchungs\u00adzeit\u00adpunkt des Vi\u00adde\u00ados',
        'Auf\u00adru\u00adfe',
        'Abon\u00adnen\u00adten',
      ],
      ['Ge\u00adsamt', '', '', 900, 5],
      ...Array.from({ length: 500 }, (_, at) => [`vid${at}`, 'x', 'Aug 19, 2011', 1, 0]),
      ['Die 500 be\u00adsten Er\u00adgeb\u00adnis\u00adse wer\u00adden an\u00adge\u00adzeigt'],
    ]
    const read = readOne(makeCsv(rows), 'Tabellendaten.csv')
    expect(read.language).toBe('de')
    expect(read.tables[0]?.tally).toEqual({ rows: 501, observed: 500, merged: 0, rejected: 0, blank: 1 })
    expect(codes(read)).toContain('row-cap-reached')
  })

  test('French, as YouTube writes it and as a French Excel saves it', () => {
    const header = [
      'Contenu',
      'Titre de la vidéo',
      'Heure de publication de la vidéo',
      'Vues',
      'Durée de visionnage (heures)',
      'Abonnés',
      "Durée moyenne d'une vue",
      'Taux de clics par impression (%)',
    ]
    const plain = readOne(
      makeCsv([
        header,
        ['Total', '', '', 1234, 7807.6061, 7, '0:02:00', 6.58],
        ['dQw4w9WgXcQ', 'Été', 'Aug 19, 2011', 1234, 7807.6061, 7, '0:02:00', 6.58],
      ]),
      'Informations relatives aux tableaux.csv',
    )
    expect(plain).toMatchObject({ language: 'fr', verified: false })
    const saved = readOne(
      makeCsv(
        [
          header,
          ['Total', '', '', '1\u202f234', '7\u202f807,6061', 7, '0:02:00', '6,58 %'],
          ['dQw4w9WgXcQ', 'Été', 'Aug 19, 2011', '1\u202f234', '7\u202f807,6061', 7, '0:02:00', '6,58 %'],
        ],
        ';',
        '\r\n',
      ),
      'tableaux.csv',
    )
    expect(valuesOf(saved)).toEqual(valuesOf(plain))
    expect(valuesOf(plain)).toMatchObject({ 'dQw4w9WgXcQ watch-time lifetime 2026-09-30': 7807.6061 })
  })

  // What takes the square of its rows would end no test.
  test('a chart of 73,000 rows is read whole', () => {
    const rows = Array.from({ length: 200 }, (_, country) =>
      Array.from(
        { length: 365 },
        (_, day) =>
          `2026-${String((day % 12) + 1).padStart(2, '0')}-${String((day % 28) + 1).padStart(2, '0')},C${country}-${Math.floor(day / 84)},${day}`,
      ),
    ).flat()
    const bytes = new TextEncoder().encode(`Date,Geography,Views\n${rows.join('\n')}\n`)
    const read = readOne(bytes, 'Chart data.csv')
    expect(read.tables[0]?.tally.rows).toBe(73_000)
  })
})
