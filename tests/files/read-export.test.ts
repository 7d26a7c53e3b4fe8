import { strFromU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readExport, readExports } from '../../src/main/backend/files/read-export.ts'
import { makeCsv, makeWorkbook, makeZip, utf8 } from './make-file.ts'

const codesOf = (bytes: Uint8Array, name: string) =>
  readExports(bytes, name).flatMap((file) => file.problems.map((problem) => problem.code))
const small = makeCsv([
  ['Date', 'Views'],
  ['2026-01-01', 1],
])

test('what cannot be read is refused with its reason, whatever the name says', () => {
  expect(codesOf(new Uint8Array(), 'a.csv')).toEqual(['file-empty'])
  expect(codesOf(utf8('<!DOCTYPE html><html><title>Log in</title>'), 'a.csv')).toEqual(['web-page'])
  expect(codesOf(utf8('%PDF-1.7 '), 'a.csv')).toEqual(['unsupported-container'])
  expect(codesOf(utf8('{\n  "data": [{ "views": 1 }]\n}'), 'a.csv')).toEqual(['unsupported-container'])
  expect(codesOf(utf8('[{"views":1}]'), 'a.csv')).toEqual(['unsupported-container'])
  expect(
    codesOf(
      Uint8Array.from({ length: 900 }, (_, at) => (at * 7) % 256),
      'a.csv',
    ),
  ).toEqual(['not-a-table'])
  expect(codesOf(utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), 'a.xls')).toEqual([
    'file-empty',
  ])
})

test('a file that would take more memory than there may be is refused with the limit, not opened', () => {
  const archive = new Uint8Array(60_000_001)
  archive.set([0x50, 0x4b, 0x03, 0x04])
  const read = readExport(archive, 'a.xlsx')
  expect(read.tables).toEqual([])
  expect(read.problems).toMatchObject([{ code: 'file-too-large', severity: 'error', data: { limit: 60 } }])
})

test('text named .xls is read as the text that it is', () => {
  const file = readExport(small, 'a.xls')
  expect(file.identity.container).toBe('csv')
  expect(file.tables[0]?.rows).toEqual([
    ['Date', 'Views'],
    ['2026-01-01', '1'],
  ])
  expect(file.problems.map((problem) => problem.code)).toEqual(['wrong-extension'])
})

test('an entity that stands in the text of a formula stays as it is', () => {
  const members = unzipSync(makeWorkbook({ A: [['Title'], ['Zoé &amp; &lt;b&gt; & more']] }, 'xlsx'))
  const written = '<c r="A2" t="str"><f>A1</f><v>Zoé &amp;amp; &amp;lt;b&amp;gt; &amp; more</v></c>'
  const path = 'xl/worksheets/sheet1.xml'
  const sheet = strFromU8(members[path] ?? new Uint8Array()).replace(/<c r="A2"[\s\S]*?<\/c>/, written)
  const file = readExport(makeZip({ ...members, [path]: utf8(sheet) }), 'a.xlsx')
  expect([...(file.tables[0]?.rows ?? [])]).toEqual([['Title'], ['Zoé &amp; &lt;b&gt; & more']])
})

test.each(['biff8', 'xlsx'] as const)('a %s workbook gives texts and numbers as they are', (bookType) => {
  const bytes = makeWorkbook(
    {
      One: [
        ['Date', 'Views'],
        ['01/02/2026', 1.5],
      ],
      Two: [['ع 🎉', 'x']],
    },
    bookType,
  )
  const file = readExport(bytes, bookType === 'biff8' ? 'a.xls' : 'a.xlsx')
  expect(file.tables.map((table) => table.rows)).toEqual([
    [
      ['Date', 'Views'],
      ['01/02/2026', 1.5],
    ],
    [['ع 🎉', 'x']],
  ])
  expect(file.problems).toEqual([])
})

test.each(['biff8', 'xlsx'] as const)('a %s workbook that was cut is refused whole', (bookType) => {
  const rows = Array.from({ length: 300 }, (_, at) => [`row ${at}`, at])
  const bytes = makeWorkbook({ One: rows, Two: rows }, bookType)
  for (const share of [0.3, 0.6, 0.9]) {
    const file = readExport(bytes.subarray(0, Math.floor(bytes.length * share)), 'a')
    expect(file.tables).toEqual([])
    expect(file.problems.some((problem) => problem.severity === 'error')).toBe(true)
  }
})

test('formulas stay text', () => {
  const file = readExport(
    makeCsv([
      ['Title', 'Views'],
      ['=HYPERLINK("http://x")', '+1'],
      ['@SUM(A1)', '-2'],
    ]),
    'a.csv',
  )
  expect(file.tables[0]?.rows.at(1)).toEqual(['=HYPERLINK("http://x")', '+1'])
})

test('a zip gives a file for each member, without the twins that a Mac adds', () => {
  const zip = makeZip({ 'b/Totals.csv': small, '__MACOSX/b/._Totals.csv': utf8('junk'), 'b/.DS_Store': utf8('junk') })
  expect(readExports(zip, 'a.zip').map((file) => file.identity.name)).toEqual(['a.zip/b/Totals.csv'])
})

test('a workbook stored in a zip is a file of the zip, not the zip itself', () => {
  const workbook = makeWorkbook({ One: [['Date', 'Views']] }, 'xlsx')
  const files = readExports(zipSync({ 'a.xlsx': [workbook, { level: 0 }] }), 'a.zip')
  expect(files.map((file) => [file.identity.name, file.identity.container])).toEqual([['a.zip/a.xlsx', 'xlsx']])
})

test('an archive with a member whose path leads out of it is refused as a whole', () => {
  const files = readExports(makeZip({ '../../evil/Totals.csv': small, 'Totals.csv': small }), 'a.zip')
  expect(files.map((file) => [file.identity.name, file.tables.length])).toEqual([['a.zip', 0]])
  expect(files[0]?.problems).toMatchObject([
    { code: 'zip-member-refused', severity: 'error', data: { member: '../../evil/Totals.csv' } },
  ])
})

test('a bomb is refused before it is unpacked, a cut zip as cut', () => {
  const bomb = makeZip({ 'a.csv': new Uint8Array(30_000_000).fill(44) })
  expect(codesOf(bomb, 'a.zip')).toEqual(['file-too-large'])
  expect(codesOf(makeZip({ 'a.csv': small }).subarray(0, 60), 'a.zip')).toEqual(['file-truncated'])
})

test('the hash names the bytes, not the file', () => {
  expect(readExport(small, 'a.csv').identity.sha256).toBe(readExport(small, 'b (1).csv').identity.sha256)
})
