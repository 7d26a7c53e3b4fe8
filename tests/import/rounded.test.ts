import { expect, test } from 'vitest'
import { makeCsv } from '../files/make-file.ts'
import { readOne, valuesOf } from './read.ts'

test('a number that the platform rounded is read as it stands, and said', () => {
  const rows = [
    ['Date', 'Clicks', 'Impressions', 'CTR', 'Position'],
    ['2026-03-01', '310', '1.2K', '', ''],
    ['2026-03-02', '3', '200', '', ''],
  ]
  const read = readOne(makeCsv(rows), 'Chart.csv')
  expect(valuesOf(read)['account impressions day 2026-03-01']).toBe(1200)
  expect(read.problems).toContainEqual(
    expect.objectContaining({
      ...{ code: 'number-rounded', severity: 'notice', count: 1 },
      place: { table: 'Chart.csv', row: 2, column: 'Impressions' },
    }),
  )
})
