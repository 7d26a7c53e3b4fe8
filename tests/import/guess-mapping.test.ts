import { expect, test } from 'vitest'
import { guessMapping } from '../../src/core/import/mapping/guess-mapping.ts'
import { readExports } from '../../src/main/backend/files/read-export.ts'
import { makeCsv, type Rows } from '../files/make-file.ts'

/** What each column is guessed to be for, with the subject, grain and platform. */
function guessed(rows: Rows) {
  const [file] = readExports(makeCsv(rows), 'a.csv')
  const table = file?.tables[0]
  if (table === undefined) throw new Error('One table was to be read.')
  const { mapping, header } = guessMapping(table, 'a.csv')
  const uses = mapping.columns.map(({ use }) =>
    use.kind === 'role' ? use.role : use.kind === 'figure' ? use.measure : use.kind,
  )
  return { header, uses, about: [mapping.subject, mapping.grain, mapping.platform] }
}

function formsOf(rows: Rows) {
  const [file] = readExports(makeCsv(rows), 'a.csv')
  const table = file?.tables[0]
  if (table === undefined) throw new Error('One table was to be read.')
  return guessMapping(table, 'a.csv').mapping.columns.flatMap(({ use }) => (use.kind === 'figure' ? use.form : []))
}

test('videos of YouTube in words that nobody knows, below a total', () => {
  const rows = [
    ['Περιεχόμενο', 'Τίτλος', 'Δημοσίευση', 'Διάρκεια', 'Προβολές', 'Εμφανίσεις'],
    ['Σύνολο', '', '', '', 30, 400],
    ['abCdefgh1jk', 'First', 'Feb 3, 2026', 61, 10, 300],
    [' -bcdefGhijk', 'Second', '', 75, 20, 100],
  ]
  expect(guessed(rows)).toEqual({
    header: 0,
    uses: ['post-id', 'title', 'published', 'ignore', 'ignore', 'ignore'],
    about: ['post', 'lifetime', 'youtube'],
  })
})

/** Two posts, each told of once or day by day. */
const posts = (...days: readonly string[]): Rows => [
  ['Innleggs-ID', 'Side-ID', 'Sidenavn', 'Beskrivelse', 'Publisert', 'Permalenke', 'Dato', 'Visninger'],
  ...[1, 2].flatMap((post) =>
    days.map((day) => [
      `12210000000000000${post}`,
      '100012345678901',
      'Sample',
      `Text ${post}`,
      '02/25/2026 07:00',
      `https://www.facebook.com/100012345678901/posts/pf${post}`,
      day,
      5,
    ]),
  ),
]

test('posts of Facebook in words that nobody knows: the id that comes once tells them apart', () => {
  const { uses, about } = guessed(posts('Levetid'))
  expect(uses).toEqual(['post-id', 'ignore', 'ignore', 'title', 'published', 'link', 'ignore', 'ignore'])
  expect(about).toEqual(['post', 'lifetime', 'facebook'])
})

test('posts that come again are told of day by day', () => {
  const { uses, about } = guessed(posts('2026-02-25', '2026-02-26'))
  expect(uses).toEqual(['post-id', 'ignore', 'ignore', 'title', 'published', 'link', 'date', 'ignore'])
  expect(about).toEqual(['post', 'day', 'facebook'])
})

test('a table by day and country divides each day; one by country alone has no days', () => {
  const rows = [
    ['Dag', 'Land', 'Bezoeken'],
    ['2026-01-01', 'Suisse', 5],
    ['2026-01-01', 'France', 6],
    ['2026-01-02', 'France', 7],
  ]
  expect(guessed(rows)).toMatchObject({ uses: ['date', 'segment', 'ignore'], about: ['segment', 'day', 'website'] })
  const totals = [
    ['Land', 'Bezoeken'],
    ['Suisse', 5],
    ['France', 6],
  ]
  expect(guessed(totals)).toMatchObject({ uses: ['segment', 'ignore'], about: ['segment', 'period', 'website'] })
})

test('a header that means one measure in all exports of the platform is taken for it', () => {
  const rows = [
    ['Innleggs-ID', 'Permalenke', 'Views', 'Shares', 'Views', 'Rekkevidde'],
    ['122100000000000001', 'https://www.facebook.com/sample/posts/pfa', 5, 4, 3, 2],
    ['122100000000000002', 'https://www.facebook.com/sample/posts/pfb', 5, 4, 3, 2],
  ]
  expect(guessed(rows).uses).toEqual(['post-id', 'link', 'views', 'shares', 'ignore', 'ignore'])
  const anywhere = [
    ['Dag', 'Klikk', 'Impressions', 'Clicks'],
    ['2026-01-01', 1, 2, 3],
    ['2026-01-02', 1, 2, 3],
  ]
  expect(guessed(anywhere).uses).toEqual(['date', 'ignore', 'impressions', 'clicks'])
})

test('engagements of Facebook are known by their sum, in whatever words', () => {
  const rows = (shares: number) => [
    ['Innleggs-ID', 'Permalenke', 'Visninger', 'Sum', 'Reaksjoner', 'Ord', 'Delinger', 'Klikk'],
    ['122100000000000001', 'https://www.facebook.com/sample/posts/pfa', 50, 9, 4, 3, 2, 6],
    ['122100000000000002', 'https://www.facebook.com/sample/posts/pfb', 40, 7, 5, 2, shares, 1],
  ]
  const engaged = ['engagements', 'reactions', 'comments', 'shares']
  expect(guessed(rows(0)).uses).toEqual(['post-id', 'link', 'ignore', ...engaged, 'ignore'])
  expect(guessed(rows(1)).uses.slice(2)).toEqual(Array.from({ length: 6 }, () => 'ignore'))
})

test('addresses of pages are no posts of a network', () => {
  const rows = [
    ['Seite', 'Aufrufe'],
    ['https://sample.ch/a', 5],
    ['https://sample.ch/b', 6],
  ]
  expect(guessed(rows)).toMatchObject({ uses: ['segment', 'ignore'], about: ['segment', 'period', 'website'] })
})

test('a tool for several networks says of each figure that it is the post’s', () => {
  const rows = [
    ['Date (GMT)', 'Post ID', 'Post Permalink', 'Post Message', 'Post Reach', 'Post Link Clicks', 'Post Type'],
    ...[1, 2].map((post) => [
      ...[`2026-03-0${post} 09:00`, `12210000000000000${post}`],
      ...[`https://www.facebook.com/sample/posts/12210000000000000${post}`, `Text ${post}`, 90, 5, 'photo'],
    ]),
  ]
  const { uses, about } = guessed(rows)
  expect(uses).toEqual(['published', 'post-id', 'link', 'title', 'reach', 'link-clicks', 'ignore'])
  expect(about).toEqual(['post', 'lifetime', 'facebook'])
})

test('pins are posts, and what is called like a measure is it where no platform says otherwise', () => {
  const pins = [
    ['Pin title', 'Pin ID', 'Pin URL', 'Created date', 'Impressions', 'Saves', 'Pin clicks'],
    ...[1, 2].map((pin) => [
      ...[`Pin ${pin}`, `81234567890123456${pin}`, `https://www.pinterest.com/pin/81234567890123456${pin}/`],
      ...[`2026-03-0${pin}`, 120, 9, 4],
    ]),
  ]
  const { uses, about } = guessed(pins)
  expect(uses).toEqual(['title', 'post-id', 'link', 'published', 'impressions', 'saves', 'ignore'])
  expect(about.slice(0, 2)).toEqual(['post', 'lifetime'])
  const threads = [
    ['Date', 'Views', 'Likes', 'Replies', 'Quotes'],
    ['2026-03-01', 120, 9, 4, 1],
  ]
  expect(guessed(threads).uses).toEqual(['date', 'views', 'likes', 'replies', 'ignore'])
})

test('a row that explains the headers hides neither figures nor what rows are about', () => {
  const rows = [
    ['Store code', 'Business name', 'Google Search - Mobile', 'Google Maps - Mobile', 'Calls'],
    ['', '', 'People who saw the profile', '', 'Calls from the profile'],
    ['A1', 'Sample North', 120, 60, 5],
    ['A2', 'Sample South', 90, 50, 4],
  ]
  expect(guessed(rows)).toMatchObject({ uses: ['segment', ...Array(4).fill('ignore')] })
})

test('mailings in plain French, with a rate that has no sign', () => {
  const header = [
    'Nom',
    "Date d'envoi",
    'Destinataires',
    'Délivrés',
    'Ouvreurs uniques',
    "Taux d'ouverture",
    'Désinscriptions',
  ]
  const rows = [header, ['Lettre A', '14/10/2026', '1 204', '1 190', '410', '34,45', '3']]
  rows.push(['Lettre B', '12/11/2026', '1 260', '1 241', '433', '34,89', '2'])
  expect(guessed(rows)).toEqual({
    header: 0,
    uses: ['ignore', 'date', 'sends', 'delivered', 'opens', 'open-rate', 'unsubscribes'],
    about: ['account', 'day', 'email'],
  })
  expect(formsOf(rows)).toEqual(['plain', 'plain', 'plain', 'percent', 'plain'])
})

test.each([
  ['without a sign', ['34.45', '7'], 'percent'],
  ['with its sign', ['34.45%', '7%'], 'plain'],
  ['as a share', ['0.3445', '0.07'], 'plain'],
])('a rate that is printed %s', (_, cells, form) => {
  const rows = [['Date', 'Impressions', 'Engagement rate'], ...cells.map((cell, at) => [`2026-10-1${at}`, 5, cell])]
  expect(formsOf(rows)).toEqual(['plain', form])
})

test('posts of a scheduling tool: a measure that the network itself does not export is known by its plain name', () => {
  const rows = [
    ['Date', 'Profile', 'Post message', 'Permalink', 'Impressions', 'Link clicks'],
    ['2026-05-01 09:00', 'Acme', 'One', 'https://www.linkedin.com/feed/update/urn:li:share:7100001', 1000, 4],
    ['2026-05-02 09:00', 'Acme', 'Two', 'https://www.linkedin.com/feed/update/urn:li:share:7100002', 1013, 2],
  ]
  expect(guessed(rows)).toMatchObject({
    uses: ['published', 'ignore', 'title', 'link', 'impressions', 'link-clicks'],
    about: ['post', 'lifetime', 'linkedin'],
  })
})

test('people who came to events', () => {
  const rows = [
    ['Name', 'Date', 'Participants'],
    ['Day A', '2026-10-14', 44],
    ['Day B', '2026-10-15', 30],
  ]
  expect(guessed(rows)).toMatchObject({ uses: ['ignore', 'date', 'attendees'], about: ['account', 'day', 'webinar'] })
})

test('what is counted one by one tells which sign parts its thousands', () => {
  const decimalIn = (rows: Rows) => {
    const table = readExports(makeCsv(rows), 'a.csv')[0]?.tables[0]
    return table && guessMapping(table, 'a.csv').decimal
  }
  expect(
    decimalIn([
      ['Date', 'Followers', 'Reach'],
      ['01/04/2026', '2.345', '900'],
      ['13/04/2026', '2.360', '600'],
    ]),
  ).toEqual({
    value: ',',
    reason: 'counts-have-no-decimals',
  })
  expect(
    decimalIn([
      ['Date', 'Position'],
      ['01/04/2026', '2.345'],
      ['13/04/2026', '2.360'],
    ])?.reason,
  ).toBe('nothing-tells')
})
