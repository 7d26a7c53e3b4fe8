import Papa from 'papaparse'
import type { Cell } from '../../../core/import/cell.ts'
import type { Language } from '../../../core/language.ts'

/** How a spreadsheet of a language reads CSV when it is opened by a double click. */
interface Writing {
  readonly separator: ',' | ';'
  readonly decimal: '.' | ','
}

const writings: Readonly<Record<Language, Writing>> = {
  en: { separator: ',', decimal: '.' },
  fr: { separator: ';', decimal: ',' },
}

/**
 * A table as CSV that every spreadsheet opens: UTF-8 with its mark, CRLF, quoted where needed. A text that would run as a
 * formula gets an apostrophe before it; a number stays a number.
 */
export function writeCsv(rows: readonly (readonly Cell[])[], language: Language = 'en'): Uint8Array {
  const { separator, decimal } = writings[language]
  const written = rows.map((row) => row.map((cell) => writeCell(cell, decimal)))
  const text = Papa.unparse(written, { delimiter: separator, newline: '\r\n' })
  return new TextEncoder().encode(`\ufeff${text}\r\n`)
}

function writeCell(cell: Cell, decimal: Writing['decimal']): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', decimal)
  return /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/.test(cell) ? `'${cell}` : cell
}
