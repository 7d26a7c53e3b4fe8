import { expect, test } from 'vitest'
import { makeCsv, makeWorkbook } from '../files/make-file.ts'
import { codes, readOne } from './read.ts'

test('rows without a single figure say so, and are not zero', () => {
  const rows = [
    ['Date', 'Video views', 'Profile views', 'Likes', 'Shares', 'Comments', 'New followers'],
    ['2026/09/01', '--', 'NAN', '--', '--', '--', '--'],
    ['2026/09/02', '--', '--', '--', '--', '--', '--'],
  ]
  const read = readOne(makeCsv(rows), 'Overview.csv')
  expect(read.tables[0]).toMatchObject({ report: 'overview-by-day', tally: { rows: 2, blank: 2 }, observations: [] })
  expect(read.problems.find(({ code }) => code === 'no-values')).toMatchObject({
    severity: 'warning',
    data: { rows: 2 },
  })
  const half = [rows[0] ?? [], ['2026/09/01', '5', ...Array.from({ length: 5 }, () => '--')]]
  expect(codes(readOne(makeCsv(half), 'Overview.csv'))).not.toContain('no-values')
})

test('words in place of rows are no row', () => {
  const rows = [
    ['Campaign name', 'Impressions', 'Amount spent (EUR)', 'Reporting starts', 'Reporting ends'],
    ['No data available.'],
  ]
  const read = readOne(makeWorkbook({ Worksheet: rows }, 'xlsx'), 'a.xlsx')
  expect(read.tables[0]?.tally.rows).toBe(0)
  expect(codes(read)).toEqual(['no-rows'])
})

test('an id that a spreadsheet took for a formula is lost, and its row is not the total', () => {
  const rows = [
    ['Content', 'Video title', 'Views'],
    ['#NAME?', 'First', 12],
    ['abCdefgh1jk', 'Second', 34],
  ]
  const read = readOne(makeCsv(rows), 'Table data.csv')
  expect(read.problems.find(({ code }) => code === 'id-lost')).toMatchObject({ place: { row: 2 } })
  expect(read.tables[0]).toMatchObject({ tally: { rows: 2, observed: 1, rejected: 1 } })
  expect(codes(read)).not.toContain('total-differs')
})
