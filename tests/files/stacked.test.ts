import { expect, test } from 'vitest'
import { readCsv } from '../../src/main/backend/files/read-csv.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'
import { makeCsv, makeWorkbook, type Rows, utf8 } from './make-file.ts'

const overview = ['Date', 'Impressions', 'Likes', 'Engagements', 'New follows', 'Unfollows']
const day = (date: string, value: number) => [date, value, 1, 1, 0, 0]
const tablesOf = (text: string) => readCsv(utf8(text), 'a.csv').tables.map(({ name, rows }) => [name, rows.length])

test('rows after an empty row go on with the table above them', () => {
  const rows: Rows = [overview, day('2026-03-01', 10), ['', '', '', '', '', ''], day('2026-03-02', 20)]
  const read = readOne(makeCsv(rows), 'a.csv')
  expect(read.tables[0]?.tally).toEqual({ rows: 2, observed: 2, merged: 0, rejected: 0, blank: 0 })
})

test('rows that an empty row cut off under no header are said, by number and place', () => {
  const rows: Rows = [overview, day('2026-03-01', 10), ['', '', '', '', '', ''], ['Mar 2, 2026', '', '', 'a note']]
  const { problems } = readOne(makeCsv(rows), 'a.csv')
  const said = problems.filter(({ code }) => code === 'rows-apart')
  expect(said).toMatchObject([{ severity: 'warning', place: { row: 4 }, data: { rows: 1 } }])
})

test('a header as wide as that of the table above it begins a table where words stand over figures', () => {
  expect(tablesOf('Date,Clicks\n2026-03-01,5\n\nCountry,Clicks\nFrance,3\nBelgium,2\n')).toEqual([
    ['a.csv', 2],
    ['a.csv', 3],
  ])
  expect(tablesOf('Country,Clicks\nFrance,3\n\nBelgium,2\nSpain,1\n')).toEqual([['a.csv', 5]])
})

test('sections that each have a title and a header of their own need no empty row between them', () => {
  const text =
    'Report\nTopic,Held,Hours\nHeart,2026-03-01,1\nHosts,\nName,Email,Minutes\nAda,a@sample.ch,60\nGuests,\nName,Email,Minutes\nBo,b@sample.ch,30\n'
  expect(tablesOf(text)).toEqual([
    ['Report', 2],
    ['Hosts', 2],
    ['Guests', 2],
  ])
})

test('tables pasted under each other in one sheet are read each by its own header', () => {
  const figures = ['Clicks', 'Impressions', 'CTR', 'Position']
  const sheet: Rows = [
    ['Country', ...figures],
    ['France', 3, 30, 0.1, 4.2],
    [],
    ['Device', ...figures],
    ['Mobile', 2, 20, 0.1, 5.1],
  ]
  const read = readOne(makeWorkbook({ 'Search 2026': sheet }, 'xlsx'), '2026-03-01_2026-03-31.xlsx')
  expect(read.tables.map(({ report }) => report)).toEqual(['by-country', 'by-device'])
  expect(read.tables.map(({ observations }) => observations[0]?.trace.row)).toEqual([2, 5])
})

test('a block that says only that it is empty does not join the tables around it', () => {
  const figures = ['Clicks', 'Impressions', 'CTR', 'Position']
  const sheet: Rows = [
    ['Country', ...figures],
    ['France', 3, 30, 0.1, 4.2],
    [],
    ['Search appearance'],
    ['No data available'],
    [],
    ['Devices'],
    ['Device', ...figures],
    ['Mobile', 2, 20, 0.1, 5.1],
  ]
  const read = readOne(makeWorkbook({ Search: sheet }, 'xlsx'), '2026-03-01_2026-03-31.xlsx')
  expect(read.tables.map(({ name, report, tally }) => [name, report, tally.observed])).toEqual([
    ['Search', 'by-country', 1],
    ['Devices', 'by-device', 1],
  ])
})

test('a preamble longer than its table does not choose the delimiter', () => {
  const text =
    'Report, all of it\nFrom: Jan 1, 2026, 12:00 AM\nTo: Jan 31, 2026, 11:59 PM\n\nDate\tClicks\tViews\tCost\n2026-01-01\t5\t9\t1,250.5\n'
  const { tables } = readCsv(utf8(text), 'a.csv')
  expect(tables.at(-1)?.rows).toEqual([
    ['Date', 'Clicks', 'Views', 'Cost'],
    ['2026-01-01', '5', '9', '1,250.5'],
  ])
})

test('where two tables of a file say different things of one place, the first stays and the other is said', () => {
  const overviews =
    'sep=,\n"Views"\n"Date","Primary"\n"2026-03-01","5"\n"2026-03-02","6"\n\n"Views"\n"Date","Primary"\n'
  const read = readOne(utf8(`${overviews}"2026-03-01","9"\n"2026-03-02","6"\n`), 'Views.csv')
  expect(valuesOf(read)).toEqual({ 'account views day 2026-03-01': 5, 'account views day 2026-03-02': 6 })
  expect(read.problems.find(({ code }) => code === 'told-twice')).toMatchObject({
    severity: 'warning',
    data: { values: 1 },
  })
  expect(read.tables[1]?.tally).toEqual({ rows: 2, observed: 1, merged: 0, rejected: 1, blank: 0 })
  expect(codes(read)).toContain('network-guessed')
})
