import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { codes, readOne, valuesOf } from '../import/read.ts'
import { makeWorkbook, makeZip, type Rows, utf8 } from './make-file.ts'

const reach: Rows = [
  ['Date', 'Primary'],
  ['2026-01-01T00:00:00', 5],
  ['2026-01-02T00:00:00', 7],
]

describe('an export that somebody opened in a spreadsheet and saved as a workbook', () => {
  const videos = [
    ['Content', 'Video title', 'Views', 'Average view duration', 'Impressions click-through rate (%)'],
    ['abcdefghijk', 'Sample', 5, 274 / 86_400, 0.0658],
  ]
  test.each([
    ['xlsx', 'xlsx'],
    ['biff8', 'xls'],
    ['ods', 'ods'],
  ] as const)('in %s a duration is no part of a day, and what is shown in percent is a share', (bookType, ending) => {
    const bytes = makeWorkbook({ 'Table data': videos }, bookType, { D2: 'h:mm:ss', E2: '0.00%' })
    const read = readOne(bytes, `Table data.${ending}`)
    expect(read.file.container).toBe(ending)
    expect(codes(read)).not.toContain('wrong-extension')
    expect(valuesOf(read)).toEqual({
      'abcdefghijk views lifetime 2026-09-30': 5,
      'abcdefghijk average-view-duration lifetime 2026-09-30': 274,
      'abcdefghijk click-through-rate lifetime 2026-09-30': 0.0658,
    })
  })

  test('minutes and seconds that it took for hours and minutes are what they were', () => {
    const bytes = makeWorkbook(
      { 'Table data': videos.slice(0, 1).concat([['abcdefghijk', '', 5, 0.190278, 0.1]]) },
      'xlsx',
      {
        D2: 'h:mm',
      },
    )
    expect(valuesOf(readOne(bytes, 'a.xlsx'))['abcdefghijk average-view-duration lifetime 2026-09-30']).toBe(274)
  })

  test('a title stands in a row of its own above the header, and a line sep= above that', () => {
    const read = readOne(makeWorkbook({ Feuil1: [['sep=,'], ['Instagram reach'], ...reach] }, 'xlsx'), 'Reach.xlsx')
    expect(read.tables).toMatchObject([{ report: 'overview-by-day', platform: 'instagram', tally: { observed: 2 } }])
  })

  test('tables stacked in one sheet keep their titles', () => {
    const rows = [['Facebook reach'], ...reach, [], ['Instagram reach'], ...reach.slice(0, 2)]
    const read = readOne(makeWorkbook({ Tabelle1: rows }, 'xlsx'), 'Reach.xlsx')
    expect(read.tables).toMatchObject([
      { platform: 'facebook', tally: { observed: 2 } },
      { platform: 'instagram', tally: { observed: 1 } },
    ])
    expect(read.tables[1]?.observations[0]?.trace).toEqual({ table: 1, row: 8, column: 2 })
  })

  test('a title and an empty row may stand above a header that platforms write first', () => {
    const table = [['Views of the quarter'], [], ['Content', 'Video title', 'Views'], ['abcdefghijk', 'Sample', 5]]
    const numbers = { 'Export Summary': [['This document was exported from Numbers.']], 'Table data': table }
    expect(readOne(makeWorkbook(numbers, 'xlsx'), 'a.xlsx').tables).toMatchObject([{ report: 'table-by-video' }])
    const text = utf8('Views of the quarter;;\r\n;;\r\nContent;Video title;Views\r\nabcdefghijk;Sample;5\r\n;;\r\n')
    expect(valuesOf(readOne(text, 'a.csv'))).toEqual({ 'abcdefghijk views lifetime 2026-09-30': 5 })
  })

  test('a table of one’s own that is called like an export is not taken for it', () => {
    const own = makeWorkbook(
      {
        Reach: [
          ['Month', 'Reach'],
          ['January', 5],
          ['February', 6],
        ],
      },
      'xlsx',
    )
    expect(readOne(own, 'Own.xlsx').status).toBe('unknown')
  })
})

describe('documents of office programs', () => {
  test('an OpenDocument sheet may be padded to its last row, and may not unfold to millions of cells', () => {
    const members = unzipSync(makeWorkbook({ Reach: reach }, 'ods'))
    const withRow = (cells: string) => {
      const row = `<table:table-row table:number-rows-repeated="1048000">${cells}</table:table-row>`
      const content = strFromU8(members['content.xml'] ?? new Uint8Array())
      return makeZip({ ...members, 'content.xml': utf8(content.replace('</table:table>', `${row}</table:table>`)) })
    }
    const repeated = 'table:number-columns-repeated="16000"'
    expect(readOne(withRow(`<table:table-cell ${repeated}/>`), 'a.ods').tables[0]?.tally.rows).toBe(2)
    const bomb = withRow(`<table:table-cell office:value-type="float" office:value="5" ${repeated}/>`)
    expect(codes(readOne(bomb, 'a.ods'))).toEqual(['file-too-large'])
  })

  test.each([
    ['spreadsheet', 'fods'],
    ['text', 'document'],
  ])('one XML file of OpenDocument %s says how to save it', (mimetype, kind) => {
    const spaces = Array.from({ length: 40 }, (_, at) => `xmlns:n${at}="urn:sample:names:${at}"`).join(' ')
    const root = `<office:document ${spaces} office:mimetype="application/vnd.oasis.opendocument.${mimetype}">`
    const read = readOne(utf8(`<?xml version="1.0" encoding="UTF-8"?>\n${root}</office:document>`), 'a.fods')
    expect(read.problems).toMatchObject([{ code: 'unsupported-container', data: { kind } }])
  })

  test.each([
    ['a.numbers', { 'Index/Document.iwa': utf8('x'), 'preview.jpg': utf8('x') }, 'numbers'],
    ['a.docx', { '[Content_Types].xml': utf8('x'), 'word/document.xml': utf8('x') }, 'document'],
    ['a.odt', { mimetype: utf8('application/vnd.oasis.opendocument.text'), 'content.xml': utf8('x') }, 'document'],
  ] as const)('%s is refused by what it is, not taken apart', (name, members, kind) => {
    expect(readOne(makeZip(members, 0), name).problems).toMatchObject([
      { code: 'unsupported-container', data: { kind } },
    ])
  })
})
