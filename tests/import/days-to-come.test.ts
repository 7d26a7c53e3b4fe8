import { expect, test } from 'vitest'
import { makeCsv } from '../files/make-file.ts'
import { readOne, valuesOf } from './read.ts'

test('a day in years to come has no values: its row is left out and said', () => {
  const rows = [
    ['Date', 'Clicks', 'Impressions', 'CTR', 'Position'],
    ['2026-09-29', 3, 200, '1.5%', 12],
    // The clock of the computer may be wrong.
    ['2026-12-01', 4, 210, '1.9%', 11],
    ['2062-09-30', 5, 220, '2.2%', 10],
    ['0026-09-30', 6, 230, '2.6%', 10],
  ]
  const read = readOne(makeCsv(rows), 'Chart.csv')
  expect(Object.keys(valuesOf(read)).filter((name) => name.includes('clicks'))).toEqual([
    'account clicks day 2026-09-29',
    'account clicks day 2026-12-01',
  ])
  expect(read.problems).toContainEqual(
    expect.objectContaining({ code: 'date-ahead', place: expect.objectContaining({ row: 4, column: 'Date' }) }),
  )
  expect(read.problems).toContainEqual(
    expect.objectContaining({ code: 'date-unreadable', place: expect.objectContaining({ row: 5, column: 'Date' }) }),
  )
  expect(read.tables[0]?.tally).toMatchObject({ rows: 4, observed: 2, rejected: 2 })
})
