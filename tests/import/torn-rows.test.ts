import { expect, test } from 'vitest'
import { makeWorkbook, utf8 } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from './read.ts'

const header = 'Date,Clicks,Impressions,CTR,Position'
const days = ['2026-03-01,3,200,1.5%,12.4', '2026-03-02,12,1,107,1.1%,7.5', '2026-03-03,4,210,1.9%,11']

test('a row that a comma without quotes tore is left out and said: its figures stand under other headers', () => {
  const read = readOne(utf8([header, ...days].join('\n')), 'Chart.csv')
  expect(read.problems).toContainEqual(
    expect.objectContaining({
      code: 'row-too-long',
      place: { table: 'Chart.csv', row: 3 },
      data: { found: 6, expected: 5 },
    }),
  )
  expect(read.tables[0]?.tally).toEqual({ rows: 3, observed: 2, merged: 0, rejected: 1, blank: 0 })
  expect(Object.keys(valuesOf(read)).filter((name) => name.includes('2026-03-02'))).toEqual([])
  expect(read.tables[0]?.columns.find(({ header: name }) => name === 'Impressions')?.sum).toBe(410)
})

test('rows that are all torn alike are left out too: thousands without quotes in each of them', () => {
  const read = readOne(utf8([header, ...days.map((row) => row.replace(',', ',1,'))].join('\n')), 'Chart.csv')
  expect(read.problems).toContainEqual(expect.objectContaining({ code: 'row-too-long', count: 3 }))
  expect(valuesOf(read)).toEqual({})
})

test('empty cells at the end tear nothing', () => {
  const read = readOne(utf8([header, ...[days[0], days[2]].map((row) => `${row},,`)].join('\n')), 'Chart.csv')
  expect(codes(read)).not.toContain('row-too-long')
  expect(valuesOf(read)['account impressions day 2026-03-03']).toBe(210)
})

test('in a workbook a remark beside the table is none of its cells', () => {
  const rows = [
    header.split(','),
    ['2026-03-01', '3', '200', '1.5%', '12.4', 'checked'],
    ['2026-03-02', '4', '210', '1.9%', '11'],
  ]
  const read = readOne(makeWorkbook({ Chart: rows }), 'Chart.xlsx')
  expect(codes(read)).not.toContain('row-too-long')
  expect(valuesOf(read)['account clicks day 2026-03-01']).toBe(3)
})
