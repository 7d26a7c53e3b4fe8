import { describe, expect, test } from 'vitest'
import { makeCsv, makeOverview, makeText, makeWorkbook, type Rows, utf8, utf16le } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const first = 'https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000001'
const second = 'https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000002'

/** A member’s workbook: five sheets, each text and each order of days in the language of the screen. */
function member(words: (at: number) => string, days: readonly [string, string], thousand: string): Rows[] {
  return [
    [
      [words(0), `${days[0]} - ${days[1]}`],
      [words(1), thousand],
      [words(2), '456'],
    ],
    [
      [words(3), words(4), words(5)],
      [days[0], thousand, '1'],
    ],
    [
      [words(6)],
      [],
      [words(7), words(8), words(5), '', words(7), words(8), words(4)],
      [first, days[0], '5', '', second, days[0], '99'],
    ],
    [[`${words(9)} ${days[1]}`, thousand], [], [words(3), words(10)], [days[0], '3']],
    [
      [words(11), words(12), words(13)],
      ['A', 'Sample', '5 %'],
    ],
  ]
}

describe('a member of LinkedIn in a language that nobody has seen', () => {
  test.each([
    ['Dutch', ['24-5-2026', '22-6-2026'], '1.010'],
    ['Japanese', ['2026/5/24', '2026/6/22'], '1,010'],
    ['Korean', ['2026. 5. 24.', '2026. 6. 22.'], '1,010'],
    ['German', ['24.5.2026', '22.6.2026'], '1.010'],
  ] as const)('%s: all five sheets, by their shapes', (_, days, thousand) => {
    const sheets = member((at) => `語${'abcdefghijklmn'.charAt(at)}`, days, thousand)
    const book = makeWorkbook(Object.fromEntries(sheets.map((rows, at) => [`S${at}`, rows])), 'xlsx')
    const read = readOne(book, 'AggregateAnalytics_Jo Doe_2026-05-24_2026-06-22.xlsx')
    expect(read).toMatchObject({ source: 'linkedin-personal', language: null, verified: false })
    expect(codes(read)).toEqual(['layout-unverified'])
    expect(valuesOf(read)).toMatchObject({
      'account impressions period 2026-06-22': 1010,
      'account reach period 2026-06-22': 456,
      'account impressions day 2026-05-24': 1010,
      'account followers day 2026-06-22': 1010,
      'account follows day 2026-05-24': 3,
      'A / Sample share-of-audience lifetime 2026-06-22': 0.05,
    })
  })
})

describe('days above the header', () => {
  test('they tell the order of day and month, and for which days other companies’ pages were counted', () => {
    const rows = [
      ['29/11/2025', '29/12/2025'],
      ['Page', 'Abonnés', 'Nouveaux abonnés', 'Interactions', 'Posts'],
      ['Sample', 100, 3, 4, 5],
    ]
    const read = readOne(makeWorkbook({ CONCURRENTS: rows }, 'xlsx'), 'Sample_competitor_analytics_1767700000000.xlsx')
    expect(read.period).toEqual({ from: '2025-11-29', to: '2025-12-29' })
    expect(codes(read)).toEqual(['layout-unverified'])
  })

  test('a campaign report says them in its preamble', () => {
    const preamble = 'Rapport de performance\nDébut du rapport : 01/09/2026, Fin du rapport : 30/09/2026\n\n'
    const header = ['Date de début (en UTC)', 'Nom du compte', 'Nom de la campagne', 'Total dépensé', 'Impressions']
    const row = ['01/09/2026', 'Sample', 'One', '1 234,50', '2 000']
    const read = readOne(utf16le(`\ufeff${preamble}${makeText([header, row], '\t')}`), 'account_1.csv')
    expect(read.period).toEqual({ from: '2026-09-01', to: '2026-09-30' })
    expect(codes(read)).not.toContain('date-order-guessed')
    expect(valuesOf(read)).toMatchObject({ 'One spend period 2026-09-30': 1234.5 })
  })
})

test('shares that stand side by side are written with the comma of their language', () => {
  const rows = [
    ['', 'Femmes', 'Hommes'],
    ['18-24', '2,5%', '3%'],
  ]
  const read = readOne(utf16le(makeOverview([{ title: 'Âge et genre', rows }])), 'Audience.csv')
  expect(valuesOf(read)).toEqual({
    'Femmes 18-24 share-of-audience lifetime 2026-09-30': 0.025,
    'Hommes 18-24 share-of-audience lifetime 2026-09-30': 0.03,
  })
})

test('an export without a single figure says so, and asks nobody what its columns are', () => {
  const none = readOne(utf16le('\ufeffsep=,\n"Facebook reach"\n"No data available."\n'), 'Reach.csv')
  expect(none).toMatchObject({
    status: 'refused',
    problems: [{ code: 'no-data', data: { text: 'No data available.' } }],
  })
  const french = readOne(makeWorkbook({ Worksheet: [['Aucune donnée disponible']] }, 'xlsx'), 'a.xlsx')
  expect(codes(french)).toEqual(['no-data'])
})

test('columns that nobody knows are named, all of them', () => {
  const header = ['Top pages', 'Clicks', 'Impressions', 'CTR', 'Position']
  const rows = [
    ['Date', ...header.slice(1)],
    ['2026-03-01', 1, 2, '50%', 1],
  ]
  expect(codes(readOne(makeCsv(rows), 'Chart.csv'))).toEqual(['account-unknown'])
  const posts = ['Post ID', 'Page ID', 'Permalink', 'Views', 'New one', 'New two']
  const read = readOne(makeCsv([posts, ['1', '2', 'https://www.facebook.com/sample/posts/1', 5, 6, 7]]), 'a.csv')
  expect(read.problems).toMatchObject([{ code: 'column-unknown', count: 2, data: { headers: 'New one, New two' } }])
})

describe('what is known by its words', () => {
  test.each([
    ['de', 'Berichtsbeginn|Berichtsende|Kampagnenname|Ausgegebener Betrag (EUR)|Impressionen|Reichweite|Ergebnisse'],
    [
      'es',
      'Inicio del informe|Fin del informe|Nombre de la campaña|Importe gastado (EUR)|Impresiones|Alcance|Resultados',
    ],
    [
      'it',
      'Inizio dei rapporti|Fine dei rapporti|Nome della campagna|Importo speso (EUR)|Impression|Copertura|Risultati',
    ],
    [
      'pt',
      'Início dos relatórios|Encerramento dos relatórios|Nome da campanha|Valor usado (EUR)|Impressões|Alcance|Resultados',
    ],
  ])('advertisements of Meta in %s', (language, words) => {
    const read = readOne(
      makeCsv([words.split('|'), ['2026-01-01', '2026-01-31', 'One', '10,5', '2.000', '90', '3']], ';'),
      'a.csv',
    )
    expect(read).toMatchObject({ source: 'meta-ads', language, verified: false })
    expect(codes(read)).not.toContain('column-unknown')
    expect(valuesOf(read)).toEqual({
      'One spend period 2026-01-31': 10.5,
      'One impressions period 2026-01-31': 2000,
      'One reach period 2026-01-31': 90,
      'One results period 2026-01-31': 3,
    })
  })

  test('posts of Instagram in Spanish; a reel is a reel, whatever it is called', () => {
    const header =
      'Identificador de la publicación|Identificador de la cuenta|Nombre de usuario de la cuenta|Hora de publicación|Enlace permanente|Tipo de publicación|Comentario sobre los datos|Fecha|Visualizaciones|Alcance|Me gusta|Veces que se compartió|Comentarios|Veces que se guardó|Seguimientos'
    const row = [
      '17900000000000001',
      '17841400000000001',
      'sample',
      '02/25/2026 07:00',
      'https://www.instagram.com/reel/abc/',
    ]
    const read = readOne(makeCsv([header.split('|'), [...row, 'Video', '', 'Total', 10, 9, 1, 2, 3, 4, 5]]), 'a.csv')
    expect(read).toMatchObject({ source: 'meta-content', language: 'es' })
    expect(codes(read)).toEqual(['layout-unverified'])
    expect(read.tables[0]?.posts[0]).toMatchObject({ kind: 'Reel', publishedOn: '2026-02-25' })
  })

  test('a post of which the platform could say nothing, in its own language, keeps its figures', () => {
    const header = [
      'Identifiant de la publication',
      'ID de la Page',
      'Permalien',
      'Commentaire sur les données',
      'Vues',
    ]
    const remark = 'Une erreur s’est produite pour le contenu dont l’ID est 122100000000000002.'
    const read = readOne(makeCsv([header, ['', '1', '', remark, 5]]), 'a.csv')
    expect(codes(read)).toContain('platform-error-row')
    expect(valuesOf(read)).toEqual({ '122100000000000002 views lifetime 2026-09-30': 5 })
  })
})

describe('a file of a known platform in words that nobody knows', () => {
  const remarks = (read: ReturnType<typeof readOne>) => read.problems.map(({ code, data }) => [code, data['platform']])

  test.each([
    [
      'YouTube',
      ['Περιεχόμενο', 'Τίτλος βίντεο', 'Ώρα δημοσίευσης', 'Προβολές'],
      ['abcDefghijk', 'Sample', 'Aug 19, 2011', 10],
    ],
    ['LinkedIn', ['제목', '링크', '수'], ['Sample', first, 3]],
    ['none', ['제목', '수'], ['Sample', 3]],
  ])('%s is named, so that its language can be switched', (platform, header, row) => {
    expect(remarks(readOne(makeCsv([header, row]), 'a.csv'))).toEqual([['layout-unknown', platform]])
  })
})

describe('what could be anybody’s', () => {
  const overview = (day: string) => [
    Array.from({ length: 14 }, (_, at) => `Colonne ${'abcdefghijklmn'.charAt(at)}`),
    [day, ...Array.from({ length: 13 }, (_, at) => at)],
  ]

  test('fourteen columns are no overview of X without its way to write days', () => {
    expect(readOne(makeCsv(overview('Tue, Feb 17, 2026')), 'a.csv').source).toBe('x')
    expect(readOne(makeCsv(overview('2026-02-17')), 'a.csv').status).toBe('unknown')
  })

  test('a plan in the second sheet is no list of those who came to a meeting', () => {
    const plan = [
      ['Was', 'Von', 'Bis', 'Wer', 'Wo', 'Wie', 'Stand'],
      ['Post', '01.02.2026', '03.02.2026', 'Ada', 'LinkedIn', 'Video', 'offen'],
    ]
    expect(readOne(makeWorkbook({ A: [['x', 'y']], B: plan }, 'xlsx'), 'plan.xlsx').status).toBe('unknown')
  })

  test('a day and its views are totals of YouTube where the file is called so, and nobody’s where it is not', () => {
    const rows = makeCsv([
      ['Date', 'Views'],
      ['2026-01-01', 5],
    ])
    const names = ['Totals.csv', 'Totals (1).csv', 'sample__Totals.csv', 'youtube/data.csv', 'daily.csv']
    expect(names.map((name) => readOne(rows, name).source)).toEqual(['youtube', 'youtube', 'youtube', 'youtube', null])
  })

  test('under the comment lines of Google Analytics they are its own', () => {
    const frame = '# ---\n# Traffic\n# Property: Sample - GA4\n#\n# Start date: 20260101\n# End date: 20260131\n'
    const read = readOne(utf8(`${frame}Date,Views\n20260101,5\n`), 'Totals.csv')
    expect(valuesOf(read)).toEqual({ 'account page-views day 2026-01-01': 5 })
  })

  test('countries of a search in German are no geography of YouTube', () => {
    const rows = [
      ['Land', 'Klicks', 'Impressionen', 'CTR', 'Position'],
      ['Schweiz', 1, 2, '50%', 1],
    ]
    expect(readOne(makeCsv(rows), 'Länder.csv').tables[0]?.report).toBe('by-country')
  })
})

test('of several tables without a title the one that is left out is named by its headers', () => {
  const frame = '# ---\n# Snapshot\n# Property: Sample - GA4\n#\n# Start date: 20260101\n# End date: 20260131\n'
  const weeks = '# Start date: 20260101\n# End date: 20260131\nNth week,Active users\n0000,5\n'
  const read = readOne(utf8(`${frame}Country,Active users\nFrance,5\n\n${weeks}`), 'snapshot.csv')
  expect(read.problems).toMatchObject([{ code: 'table-ignored', data: { title: 'Nth week, Active users' } }])
})
