import { expect, test } from 'vitest'
import { readCsv } from '../../src/main/backend/files/read-csv.ts'
import { makeText, utf8 } from './make-file.ts'

const read = (text: string) => readCsv(utf8(text), 'a.csv')
const rowsOf = (text: string) => read(text).tables[0]?.rows

test.each([',', ';', '\t', '|'])('the delimiter %j is counted outside quotes', (delimiter) => {
  const rows = [
    ['Date', 'Text', 'Views'],
    ['2026-01-01', 'a, b; c | d, e, f', '1'],
    ['2026-01-02', 'x', '2'],
  ]
  expect(rowsOf(makeText(rows, delimiter))).toEqual(rows)
})

test('a comma in every number and in every date does not outweigh the semicolons between them', () => {
  const text = 'Date;Views;Rate\nTue, Mar 31, 2026;1 500,25;2,5\nMon, Mar 30, 2026;900,00;1,5\n'
  expect(rowsOf(text)).toEqual([
    ['Date', 'Views', 'Rate'],
    ['Tue, Mar 31, 2026', '1 500,25', '2,5'],
    ['Mon, Mar 30, 2026', '900,00', '1,5'],
  ])
})

test('a line sep= is honoured and is no row, be it a tab', () => {
  expect(rowsOf('sep=;\nDate;Primary\n2026-01-01;1,5\n')).toEqual([
    ['Date', 'Primary'],
    ['2026-01-01', '1,5'],
  ])
  expect(rowsOf('sep=\t\r\nDate\tPrimary\r\n2026-01-01\t1\r\n')).toEqual([
    ['Date', 'Primary'],
    ['2026-01-01', '1'],
  ])
})

test('text in quotes may hold lines, quotes, delimiters and emoji', () => {
  expect(rowsOf('Title,Views\n"One ""word"",\r\nsep=;\n🎉",7\n')).toEqual([
    ['Title', 'Views'],
    ['One "word",\nsep=;\n🎉', '7'],
  ])
})

test('a quote that is never closed is reported, and the rows before it are kept', () => {
  const { tables, problems } = read('Title,Views\n"a",1\n"b\n,2\n"c')
  expect(tables[0]?.rows).toEqual([
    ['Title', 'Views'],
    ['a', '1'],
  ])
  expect(problems).toMatchObject([{ code: 'unclosed-quote', severity: 'warning', place: { row: 3 } }])
})

test('stacked tables are told apart, each with its title and its place', () => {
  const { tables } = read(
    'sep=,\n"Facebook reach"\n"Date","Primary"\n"2026-01-01","5"\n\n"Instagram reach"\n"Date","Primary"\n"2026-01-01","6"\n\n',
  )
  expect(tables.map(({ name, firstRow, rows }) => [name, firstRow, rows.length])).toEqual([
    ['Facebook reach', 2, 2],
    ['Instagram reach', 6, 2],
  ])
})

test('rows that a spreadsheet padded with empty cells are blank too', () => {
  const { tables } = read('Views;;\nReels;Photos;Text\n1;2;3\n;;\nContent interactions;;\nReels;Photos;\n4;5;\n')
  expect(tables.map((table) => table.name)).toEqual(['Views', 'Content interactions'])
})

test('a blank row inside a table splits nothing', () => {
  const { tables } = read('Date,Views\n2026-01-01,1\n\n2026-01-02,2\n')
  expect(tables).toHaveLength(1)
  expect(tables[0]?.rows.at(3)).toEqual(['2026-01-02', '2'])
})

test('rows wrapped in a second pair of quotes are unwrapped', () => {
  expect(rowsOf('"Date,Title,Views"\n"2026-01-01,""a, b"",3"\n')).toEqual([
    ['Date', 'Title', 'Views'],
    ['2026-01-01', 'a, b', '3'],
  ])
})

test('rows of which each line became a cell of its own are whole again, texts over several lines too', () => {
  const text = ['Id,Text,Views,Likes', '1,"first; a, b', '', 'second ""so""",3,1', '2,plain,4,2', '3,"c, d",5,6', '']
  const wrap = (line: string) => (/[";]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line)
  expect(rowsOf(text.map(wrap).join('\n'))).toEqual([
    ['Id', 'Text', 'Views', 'Likes'],
    ['1', 'first; a, b\n\nsecond "so"', '3', '1'],
    ['2', 'plain', '4', '2'],
    ['3', 'c, d', '5', '6'],
  ])
})

test('tables pasted one under the other without a blank row are told apart by title and header', () => {
  const { tables } = read('Facebook reach,\nDate,Primary\n2026-01-01,5\nInstagram reach,\nDate,Primary\n2026-01-01,6\n')
  expect(tables.map(({ name, firstRow, rows }) => [name, firstRow, rows.length])).toEqual([
    ['Facebook reach', 2, 2],
    ['Instagram reach', 5, 2],
  ])
})

test('pieces of UTF-16 inside 8-bit text are read, and said to be damage', () => {
  const piece = new Uint8Array(Buffer.from('2026-01-02,7\n', 'utf16le'))
  const { tables, problems } = readCsv(Buffer.concat([utf8('Date,Views\n2026-01-01,6\n'), piece]), 'a.csv')
  expect(tables[0]?.rows.at(-1)).toEqual(['2026-01-02', '7'])
  expect(problems.map((problem) => problem.code)).toEqual(['file-damaged'])
})

test('a file that ends within a row is cut: the row may end in half a number', () => {
  const cut = read('Date,Views,Likes\n2026-01-01,10,1\n2026-01-02,20,2\n2026-01-03,30')
  expect(cut.problems).toMatchObject([{ code: 'file-truncated', severity: 'warning' }])
  expect([...(cut.tables[0]?.rows ?? [])]).toHaveLength(3)
  for (const whole of ['2026-01-03,30,3', '2026-01-03,30\n', 'An estimate.'])
    expect(read(`Date,Views,Likes\n2026-01-01,10,1\n2026-01-02,20,2\n${whole}`).problems).toEqual([])
})
