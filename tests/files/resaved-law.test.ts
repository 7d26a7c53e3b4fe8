import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readOne, valuesOf } from '../import/read.ts'
import { makeText, makeWorkbook, type Rows, utf8, utf16le } from './make-file.ts'

/** One of each kind from the sample company. */
const exports = [
  'meta-facebook/Oct-01-2025_Mar-31-2026_9996011075188750.csv',
  'meta-facebook/Reach.csv',
  'meta-instagram/Oct-01-2025_Mar-31-2026_9990591702769942.csv',
  'x/account_analytics_content_2026-04-01_2026-09-30.csv',
  'x/account_overview_analytics.csv',
  'youtube-orvanne/Chart data.csv',
  'youtube-orvanne/Table data.csv',
  'youtube-orvanne/Totals.csv',
  'youtube-orvanne-france/Informations relatives aux tableaux.csv',
]

/** The cells of an export, as a spreadsheet shows them when it opens it. */
function opened(file: string): string[][] {
  const bytes = readFileSync(`resources/sample/exports/${file}`)
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes)
  return Papa.parse<string[]>(text.replace(/^sep=.\r?\n/, ''), { delimiter: ',' }).data
}

const asNumber = (cell: string) => (/^-?\d{1,15}(?:\.\d+)?$/.test(cell) ? Number(cell) : cell)
const asFrench = (cell: string) =>
  cell
    .replace(/^(-?\d+)\.(\d+)(%?)$/, '$1,$2$3')
    .replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')
    .replace(/^(\d{1,3})(\d{3})$/, '$1\u00a0$2')

/** All rows as wide as the widest and two cells more, as spreadsheets save them. */
function padded(rows: readonly string[][]): string[][] {
  const width = Math.max(...rows.map((row) => row.length)) + 2
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
}

const sheet = (rows: Rows) => ({ Feuil1: rows })

const savings: Readonly<Record<string, (rows: string[][], stem: string) => readonly [Uint8Array, string]>> = {
  'an Excel workbook': (rows, stem) => [
    makeWorkbook(sheet(rows.map((row) => row.map(asNumber))), 'xlsx'),
    `${stem}.xlsx`,
  ],
  'an OpenDocument workbook': (rows, stem) => [
    makeWorkbook(sheet(rows.map((row) => row.map(asNumber))), 'ods'),
    `${stem}.ods`,
  ],
  'the CSV of a French Excel': (rows, stem) => [
    utf8(`\ufeff${makeText(padded(rows.map((row) => row.map(asFrench))), ';', '\r\n')}`),
    `${stem}.csv`,
  ],
  'text with tabs in UTF-16': (rows, stem) => [utf16le(`\ufeff${makeText(rows, '\t', '\r\n')}`), `${stem}.txt`],
  'CSV under a title and an empty row': (rows, stem) => [
    utf8(`Quarter of the board\n\n${makeText(rows)}\n\n`),
    `${stem} (1).csv`,
  ],
}

describe.each(exports)('%s', (file) => {
  const rows = opened(file)
  const stem = basename(file, '.csv')
  const read = readOne(readFileSync(`resources/sample/exports/${file}`), basename(file), '2026-10-01')

  test.each(Object.entries(savings))('says the same when it was saved again as %s', (_, save) => {
    const [bytes, name] = save(rows, stem)
    const again = readOne(bytes, name, '2026-10-01')
    expect([again.source, again.tables[0]?.report]).toEqual([read.source, read.tables[0]?.report])
    expect(valuesOf(again)).toEqual(valuesOf(read))
  })
})
