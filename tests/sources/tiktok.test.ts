import { describe, expect, test } from 'vitest'
import { makeCsv, makeText, makeWorkbook, makeZip, type Rows, utf8 } from '../files/make-file.ts'
import { codes, readAll, readOne, valuesOf } from '../import/read.ts'

const header = ['Date', 'Video Views', 'Profile Views', 'Likes', 'Comments', 'Shares']
const week: Rows = [header, ['December 30', '10', '1', '2', '0', '1'], ['January 1', '20', '0', '3', '1', '0']]
/** TikTok marks its text as UTF-8 and quotes every cell. */
const quoted = (rows: Rows) => utf8(`\ufeff${rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')}\n`)

describe('TikTok Studio', () => {
  test('days without a year follow from the day of the import, across the end of a year', () => {
    const read = readOne(quoted(week), 'Overview.csv', '2026-01-05')
    expect(read).toMatchObject({ status: 'recognised', source: 'tiktok', verified: true })
    expect(read.period).toEqual({ from: '2025-12-30', to: '2026-01-01' })
    expect(codes(read)).toEqual(['year-inferred', 'account-unknown'])
    expect(valuesOf(read)).toMatchObject({
      'account views day 2025-12-30': 10,
      'account profile-visits day 2025-12-30': 1,
      'account views day 2026-01-01': 20,
    })
  })

  test('a spreadsheet that gave days the current year did not know it where it made days to come', () => {
    const saved: Rows = [header, ['2026-12-30', 10, 1, 2, 0, 1], ['2026-01-01', 20, 0, 3, 1, 0]]
    const read = readOne(makeWorkbook({ Overview: saved }, 'xlsx'), 'Overview.xlsx', '2026-01-05')
    expect(read.period).toEqual({ from: '2025-12-30', to: '2026-01-01' })
    expect(codes(read)).toContain('year-inferred')
    const whole = readOne(makeWorkbook({ Overview: saved }, 'xlsx'), 'Overview.xlsx', '2027-01-05')
    expect(codes(whole)).not.toContain('year-inferred')
  })

  test('the year comes from the name of the file before anything else', () => {
    const [zipped] = readAll(makeZip({ 'Overview.csv': quoted(week) }), 'temp_1704672000000.zip')
    expect(zipped?.period).toEqual({ from: '2023-12-30', to: '2024-01-01' })
    expect(readOne(quoted(week), 'Overview_2025-01-31.csv').period).toEqual({ from: '2024-12-30', to: '2025-01-01' })
  })

  test.each([
    ['en', 'March 8'],
    ['es', '8 de marzo'],
    ['fr', '8 mars'],
    ['de', '8. März'],
    ['it', '8 marzo'],
    ['pt', '8 de março'],
    ['nl', '8 maart'],
    ['pl', '8 marca'],
    ['ja', '3月8日'],
    ['ko', '3월 8일'],
  ])('months in %s', (_, date) => {
    expect(readOne(makeCsv([header, [date, 1, 1, 1, 1, 1]]), 'a.csv').period?.from).toBe('2026-03-08')
  })

  test('a workbook of texts, in any order of rows', () => {
    const rows: Rows = [header, ['April 14', '7', '', '', '', ''], ['April 12', '5', '', '', '', '']]
    const read = readOne(makeWorkbook({ Overview: rows }, 'xlsx'), 'Overview.xlsx')
    expect(valuesOf(read)).toEqual({ 'account views day 2026-04-12': 5, 'account views day 2026-04-14': 7 })
  })

  test('followers are a stock, and what is not known is not zero', () => {
    const rows: Rows = [
      ['Date', 'Followers', 'Difference in followers from previous day'],
      ['February 28', 'undefined', '0'],
      ['March 1', '37', '-2'],
    ]
    expect(valuesOf(readOne(quoted(rows), 'FollowerHistory.csv'))).toEqual({
      'account net-follows day 2026-02-28': 0,
      'account followers day 2026-03-01': 37,
      'account net-follows day 2026-03-01': -2,
    })
  })
})

describe('TikTok Business Suite', () => {
  test('days with slashes, and two ways of saying nothing', () => {
    const rows: Rows = [
      [
        'Date',
        'Video views',
        'Reached audience',
        'Profile views',
        'Phone number clicks ',
        'Net growth',
        'Lost followers',
      ],
      ['2026/01/31', '715', 'NAN', '--', '0', '-2', '3'],
    ]
    const read = readOne(utf8(`\ufeff${makeText(rows)}`), 'b.csv')
    expect(codes(read)).toEqual(['account-unknown'])
    expect(valuesOf(read)).toEqual({
      'account views day 2026-01-31': 715,
      'account net-follows day 2026-01-31': -2,
      'account unfollows day 2026-01-31': 3,
    })
  })

  test('videos are known by the id in their link, which names the account', () => {
    const rows: Rows = [
      ['Video title', 'Video link', 'Post time', 'Video views', 'Likes', 'Comments', 'Shares', 'Add to Favorites'],
      ['Hello', 'https://www.tiktok.com/@sample.ch/video/7300000000000000001', '2026/01/02', '9', '1', '0', '0', '2'],
    ]
    const read = readOne(makeCsv(rows), 'c.csv')
    expect(read.tables[0]).toMatchObject({ accountName: 'sample.ch', posts: [{ publishedOn: '2026-01-02' }] })
    expect(valuesOf(read)).toMatchObject({ '7300000000000000001 saves lifetime 2026-09-30': 2 })
  })
})
