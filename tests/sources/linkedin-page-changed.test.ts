import { describe, expect, test } from 'vitest'
import { makeWorkbook, type Rows } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

type Row = (string | number)[]
const letters = 'abcdefghijklmnopqrstuvwxyzäöüß'
const headerOf = (row: Row): Row => row.map((_, at) => `Στήλη ${letters.charAt(at)}`)

/** A day of content: impressions, clicks, reactions, comments, reposts, each organic, sponsored and in all. */
function day(date: string, impressions: number, engaged: readonly number[], sponsored: number): Row {
  const three = (count: number) => [count, sponsored, count + sponsored]
  const rate = engaged.reduce((all, count) => all + count, 0) / impressions
  return [date, ...three(impressions), impressions - 7, ...engaged.flatMap(three), rate, 0.01, 0.02]
}
const days = [day('09/12/2026', 200, [9, 7, 3, 1], 2), day('09/13/2026', 500, [20, 11, 5, 4], 0)]

const link = (at: number) => `https://www.linkedin.com/feed/update/urn:li:activity:710000000000000000${at}`
/** A post with its impressions, clicks, likes, comments and reposts. */
function post(at: number, [seen, clicks, likes, comments, reposts]: [number, number, number, number, number]): Row {
  const rates = [clicks / seen, (clicks + likes + comments + reposts) / seen]
  const about = [`Post ${at}`, link(at), 'Organic', '', 'Jo Doe', '09/13/2026', '', '', 'All']
  return [...about, seen, '', '', clicks, rates[0] ?? 0, likes, comments, reposts, '', rates[1] ?? 0, '']
}
const posts = [post(1, [90, 4, 3, 1, 2]), post(2, [200, 12, 9, 4, 1])]

function content(change: (row: Row) => Row, changePost = (row: Row) => row) {
  const [first, second] = [days.map(change), posts.map(changePost)]
  const sheets: Record<string, Rows> = {
    Μετρήσεις: [['Σύνοψη.'], headerOf(first[0] ?? []), ...first],
    Δημοσιεύσεις: [['Σύνοψη.'], headerOf(second[0] ?? []), ...second],
  }
  return readOne(makeWorkbook(sheets), 'sample_content_1789900000000.xls')
}
const at = (row: Row, place: number, ...more: Row) => [...row.slice(0, place), ...more, ...row.slice(place)]
const without = (row: Row, place: number, many = 1) => row.filter((_, index) => index < place || index >= place + many)
const unknown = (read: ReturnType<typeof readOne>) =>
  read.problems.flatMap(({ code, data }) => (code === 'column-unknown' ? [data['headers']] : []))

const lastDay = {
  'account impressions-organic day 2026-09-13': 500,
  'account impressions day 2026-09-13': 500,
  'account clicks day 2026-09-13': 20,
  'account reactions day 2026-09-13': 11,
  'account comments day 2026-09-13': 5,
  'account shares day 2026-09-13': 4,
  'account engagement-rate-organic day 2026-09-13': 0.08,
}

describe('content of a page in words that nobody knows, with a column more or less', () => {
  test.each([
    ['as it was', (row: Row) => row, []],
    ['one at the end', (row: Row) => at(row, 20, 33), ['Στήλη s, Στήλη t, Στήλη u']],
    ['one among the impressions', (row: Row) => at(row, 5, 33), []],
    ['without unique impressions', (row: Row) => without(row, 4), []],
  ] as const)('%s: all that the figures bear out is read', (_, change, named) => {
    const read = content(change)
    expect(read).toMatchObject({ source: 'linkedin-page', language: null, verified: false })
    expect(read.tables.map(({ report }) => report)).toEqual(['content-by-day', 'content-by-post'])
    expect(valuesOf(read)).toMatchObject(lastDay)
    if (named.length > 0) expect(unknown(read)).toEqual(named)
  })

  test('a new kind of engagement, three columns wide, takes no other’s place', () => {
    const read = content((row) => at(row, 17, 13, 1, 14))
    expect(valuesOf(read)).toMatchObject(lastDay)
    expect(unknown(read)).toEqual(['Στήλη r, Στήλη s, Στήλη t'])
  })

  test('where one of three is gone, which two are left nobody can say, and the rest is read', () => {
    const read = content((row) => without(row, 9))
    const { 'account reactions day 2026-09-13': _, ...others } = lastDay
    expect(valuesOf(read)).toMatchObject(others)
    expect(valuesOf(read)).not.toHaveProperty('account reactions day 2026-09-13')
    expect(unknown(read)).toEqual(['Στήλη j'])
  })

  test('figures that bear nothing out are nobody’s', () => {
    const read = content((row) => at(row, 20, 33).map((cell, index) => (index === 3 || index === 7 ? 1 : cell)))
    expect(read.tables.map(({ report }) => report)).toEqual(['content-by-post'])
    expect(codes(read)).toContain('table-ignored')
  })

  test('as many columns as ever, of which one is gone and one is new, are not taken for the old ones', () => {
    const read = content((row) => at(without(row, 4), 19, 33))
    expect(read.tables.map(({ report }) => report)).toEqual(['content-by-post'])
  })

  test('posts with a column more keep their figures', () => {
    const read = content(
      (row) => row,
      (row) => at(row, 14, 5),
    )
    expect(valuesOf(read)).toMatchObject({
      'urn:li:activity:7100000000000000001 impressions period 2026-09-13': 90,
      'urn:li:activity:7100000000000000001 clicks period 2026-09-13': 4,
      'urn:li:activity:7100000000000000001 reactions period 2026-09-13': 3,
      'urn:li:activity:7100000000000000001 shares period 2026-09-13': 2,
    })
    expect(unknown(read)).toEqual(['Στήλη o'])
  })
})

const sheetNames = ['Τόπος', 'Ρόλος', 'Βαθμός', 'Κλάδος', 'Μέγεθος']
const people = (names = sheetNames): Record<string, Rows> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      [
        [name, 'Σύνολο'],
        [`Της ${name}`, 90],
      ],
    ]),
  )

describe('followers and visitors in words that nobody knows', () => {
  const follows = [
    ['09/12/2026', 1, 4, 2, 1, 8],
    ['09/13/2026', 0, 3, 0, 2, 5],
  ]

  test('a new kind of followers: what is left is their sum', () => {
    const rows = [headerOf(follows[0] ?? []), ...follows]
    const read = readOne(makeWorkbook({ Νέοι: rows, ...people() }), 'sample_followers_1789900000000.xls')
    expect(valuesOf(read)).toMatchObject({
      'account follows day 2026-09-12': 8,
      'account follows day 2026-09-13': 5,
      'Της Τόπος followers lifetime 2026-09-20': 90,
    })
    expect(valuesOf(read)).not.toHaveProperty('account follows-organic day 2026-09-12')
    const called = readOne(makeWorkbook({ Νέοι: rows, ...people() }), 'table.xls')
    expect(called.status).toBe('unknown')
  })

  test('a sheet more hides none of the others, where the file is called so', () => {
    const rows = [headerOf(['', '', '', '', '']), ['09/12/2026', 1, 4, 2, 7]]
    const read = readOne(
      makeWorkbook({ Νέοι: rows, ...people([...sheetNames, 'Νέο']) }),
      'sample_followers_1789900000000.xls',
    )
    expect(valuesOf(read)).toEqual({
      'account follows-sponsored day 2026-09-12': 1,
      'account follows-organic day 2026-09-12': 4,
      'account follows-invited day 2026-09-12': 2,
      'account follows day 2026-09-12': 7,
    })
    expect(codes(read).filter((code) => code === 'table-ignored')).toHaveLength(6)
  })

  test('visitors without a kind of page keep all pages', () => {
    const kind = (views: number) => [views, 2, views + 2, views - 1, 1, views]
    const day = ['09/12/2026', ...kind(10), ...kind(5), ...[15, 4, 19], ...[13, 2, 15]]
    const read = readOne(
      makeWorkbook({ Επισκέπτες: [headerOf(day), day], ...people() }),
      'sample_visitors_1789900000000.xls',
    )
    expect(valuesOf(read)).toMatchObject({
      'account page-views day 2026-09-12': 19,
      'Της Κλάδος page-views period 2026-09-12': 90,
    })
  })
})
