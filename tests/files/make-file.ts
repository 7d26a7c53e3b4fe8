import { utils, write } from '@e965/xlsx'
import { zipSync } from 'fflate'

/** Files with the layouts, encodings and headers that platforms write, and invented values. */
export type Rows = readonly (readonly (string | number | null)[])[]

export function makeText(rows: Rows, delimiter = ',', end = '\n'): string {
  return rows.map((row) => row.map((cell) => quoted(String(cell ?? ''), delimiter)).join(delimiter) + end).join('')
}

export function makeCsv(rows: Rows, delimiter = ',', end = '\n'): Uint8Array {
  return utf8(makeText(rows, delimiter, end))
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function utf16le(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'))
}

export function utf16be(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le').swap16())
}

export function cp1252(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** The overview of Meta Business Suite: UTF-16 with its mark, a `sep=` line, a title over each table. */
export function makeOverview(tables: readonly { readonly title: string; readonly rows: Rows }[]): string {
  const blocks = tables.map(
    ({ title, rows }) => `"${title}"\n${rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')}\n\n`,
  )
  return `\ufeffsep=,\n${blocks.join('')}`
}

type BookType = 'biff8' | 'xlsx' | 'ods'
/** How cells are shown, by their place: `{ B2: '0.00%' }`. */
type Formats = Readonly<Record<string, string>>

export function makeWorkbook(
  sheets: Readonly<Record<string, Rows>>,
  bookType: BookType = 'biff8',
  formats: Formats = {},
): Uint8Array {
  const workbook = utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
    for (const [place, format] of Object.entries(formats)) Object.assign(sheet[place] ?? {}, { z: format })
    utils.book_append_sheet(workbook, sheet, name)
  }
  return new Uint8Array(write(workbook, { type: 'buffer', bookType }))
}

export function makeZip(members: Readonly<Record<string, Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  return zipSync({ ...members }, { level })
}

function quoted(text: string, delimiter: string): string {
  return /["\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
}

/** SpreadsheetML 2003, as Facebook wrote it into files called `.xls`; names of sheets are given as XML. */
export function makeMarkup(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  const cell = (value: string | number | null) => {
    const type = typeof value === 'number' ? 'Number' : /^\d{4}-.*T/.test(value ?? '') ? 'DateTime' : 'String'
    return `<Cell ss:StyleID="s25"><Data ss:Type="${type}">${value ?? ''}</Data></Cell>\n`
  }
  const row = (cells: Rows[number]) => `<Row>\n${cells.map(cell).join('')}</Row>\n`
  const body = Object.entries(sheets).map(
    ([name, rows]) => `<Worksheet ss:Name="${name}">\n<Table>\n${rows.map(row).join('')}</Table>\n</Worksheet>\n`,
  )
  const namespace = 'xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
  return utf8(`<?xml version="1.0" encoding="UTF-8"?>\n<Workbook ${namespace}>\n${body.join('')}</Workbook>\n`)
}
