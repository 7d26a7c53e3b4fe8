import type { Cell } from '../../../core/import/export-file.ts'

/**
 * A table as CSV that every spreadsheet opens: UTF-8 with its mark, CRLF, quoted where needed. A text that would run as a
 * formula gets an apostrophe before it; a number stays a number.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): Uint8Array {
  const lines = rows.map((row) => row.map(writeCell).join(','))
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`)
}

function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/.test(cell) ? `'${cell}` : cell
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
