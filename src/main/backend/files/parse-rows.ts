import Papa from 'papaparse'
import { findDelimiter } from './delimiter.ts'

/** The rows of a text, and the place of the row whose quote is never closed. */
export function parse(text: string, delimiter: string): { rows: string[][]; unclosedAt: number | undefined } {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    skipEmptyLines: false,
  })
  const unclosed = errors.find((error) => error.code === 'MissingQuotes')
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop()
  return {
    rows: data,
    unclosedAt: unclosed === undefined ? undefined : Math.min(unclosed.row ?? data.length, data.length - 1),
  }
}

/** Some tools wrap each whole row in a second pair of quotes: then every row is one cell that holds a row. */
export function unwrapped(rows: string[][]): string[][] {
  const own = rows.filter((row) => !isComment(row) && row.some((cell) => cell !== ''))
  if (!own.every((row) => row.slice(1).every((cell) => cell === ''))) return rows
  const wrapped = own.filter((row) => /[,;\t]/.test(row[0] ?? ''))
  if (wrapped.length < 2 || wrapped.length < own.length * 0.8) return rows
  const { delimiter } = findDelimiter(wrapped.map((row) => row[0]).join('\n'))
  const cellsOf = (row: readonly string[]) => parse(row[0] ?? '', delimiter).rows[0] ?? ['']
  const widths = own.map((row) => cellsOf(row).length)
  const width = widths.find((one) => one > 1)
  const alike = widths.filter((one) => one === width).length
  return alike > own.length / 2 ? rows.map((row) => (isComment(row) ? row : cellsOf(row))) : rows
}

function isComment(row: readonly string[]): boolean {
  return /^#(?:\s|$)/.test(row[0] ?? '')
}
