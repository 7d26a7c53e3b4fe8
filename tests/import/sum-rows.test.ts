import { describe, expect, test } from 'vitest'
import { makeCsv, makeWorkbook, type Rows } from '../files/make-file.ts'
import { codes, readOne } from './read.ts'

/** What a file gives with a sum under its rows: rows, values and the sum as a checksum. */
function withSum(bytes: Uint8Array, name = 'a.csv') {
  const read = readOne(bytes, name)
  const [table, ...more] = read.tables
  expect(more).toEqual([])
  expect(codes(read).filter((code) => /unreadable|missing|duplicate|differs/.test(code))).toEqual([])
  const [column] = table?.columns.filter(({ measure }) => measure !== null) ?? []
  return { rows: table?.tally.rows, keys: table?.observations.length, sums: [column?.sum, column?.total] }
}

const link = (at: number) => `https://www.linkedin.com/feed/update/urn:li:activity:710000000000000000${at}`
const posts: Rows = [
  ['Post ID', 'Account ID', 'Permalink', 'Views'],
  ['17900000000000001', '17841400000000001', 'https://www.instagram.com/p/abc/', 20],
  ['17900000000000002', '17841400000000001', 'https://www.instagram.com/p/abd/', 10],
]

describe('a sum that somebody wrote under the rows is no row', () => {
  test.each([
    [
      'of days',
      [
        ['Date', 'Organic followers', 'Total followers'],
        ['09/12/2026', 20, 30],
        ['09/13/2026', 10, 15],
        ['Total', 30, 45],
      ],
    ],
    ['of posts, before its id', [...posts, ['TOTAL :', '', '', 30]]],
    ['of posts, beside it', [...posts, ['', 'Total général', '', 30]]],
    [
      'of posts by their links',
      [
        ['Post title', 'Post link', 'Created date', 'Impressions'],
        ['A', link(1), '09/12/2026', 20],
        ['B', link(2), '09/12/2026', 10],
        ['Somme', '', '', 30],
      ],
    ],
    [
      'of campaigns, where no campaign is named',
      [
        ['Start Date (in UTC)', 'Account Name', 'Campaign Name', 'Total Spent', 'Impressions'],
        ['9/12/2026', 'Sample', 'One', 20, 100],
        ['9/13/2026', 'Sample', 'One', 10, 50],
        ['Total', '', '', 30, 150],
      ],
    ],
    [
      'of e-mails',
      [
        ['Time Sent', 'Campaign Name', 'Sends', 'Opens'],
        ['09/12/2026 10:00', 'A', 20, 5],
        ['09/13/2026 10:00', 'B', 10, 5],
        ['Total', '', 30, 10],
      ],
    ],
  ] as const)('%s', (_, rows) => {
    expect(withSum(makeCsv(rows))).toMatchObject({ rows: 2, sums: [30, 30] })
  })

  test('of several profiles it makes no profile', () => {
    const rows = [
      ['Date', 'Network', 'Profile', 'Impressions', 'Engagements'],
      ['09-12-2026', 'Facebook', 'Sample', 20, 2],
      ['Total', '', '', 20, 2],
    ]
    expect(withSum(makeCsv(rows))).toMatchObject({ rows: 1, sums: [20, 20] })
  })

  test('in a workbook', () => {
    const rows = [['Facebook reach'], ['Date', 'Primary'], [46_266, 20], [46_267, 10], ['Total', 30]]
    expect(withSum(makeWorkbook({ Reach: rows }, 'xlsx'), 'Reach.xlsx')).toMatchObject({ rows: 2, sums: [30, 30] })
  })
})

describe('a segment that is called so', () => {
  const countries = (...more: Rows) => [
    ['Country', 'Clicks', 'Impressions', 'CTR', 'Position'],
    ['France', 20, '1 000', '2 %', '3,5'],
    ['Suisse', 10, '500', '2 %', '4,5'],
    ...more,
  ]

  test('is the sum where it is that of all others', () => {
    const bytes = makeCsv(countries(['Total', 30, '1 500', '2 %', '']), ';')
    expect(withSum(bytes, 'Countries.csv')).toMatchObject({ rows: 2, sums: [30, 30] })
  })

  test.each([
    ['is itself where its figures are its own', countries(['Total', 31, '1 500', '2 %', '5'])],
    [
      'is itself in the midst of others',
      [...countries(['Total', 40, '2 000', '2 %', '5']), ['Belgique', 10, '500', '2 %', '5']],
    ],
  ])('%s', (_, rows) => {
    const { tables } = readOne(makeCsv(rows, ';'), 'Countries.csv')
    expect(tables[0]?.tally).toMatchObject({ rows: rows.length - 1, observed: rows.length - 1 })
  })
})

test('a search, and a post with an id, may be called so', () => {
  const searches = [
    ['Top queries', 'Clicks', 'Impressions', 'CTR', 'Position'],
    ['total', 5, 10, '50%', 1],
  ]
  expect(readOne(makeCsv(searches), 'Queries.csv').tables[0]?.tally).toMatchObject({ rows: 1, observed: 1 })
  const titled = [
    ['Title', ...(posts[0] ?? [])],
    ['Total', ...(posts[1] ?? [])],
  ]
  expect(readOne(makeCsv(titled), 'a.csv').tables[0]?.tally).toMatchObject({ rows: 1, observed: 1 })
})
