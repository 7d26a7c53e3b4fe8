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
