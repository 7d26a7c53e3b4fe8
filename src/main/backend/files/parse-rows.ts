import Papa from 'papaparse'
import { findDelimiter } from './delimiter.ts'
import { limits } from './limits.ts'

/** The rows of a text, and the place of the row whose quote is never closed. */
export function parse(text: string, delimiter: string): { rows: string[][]; unclosedAt: number | undefined } {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    skipEmptyLines: false,
    preview: limits.rows + 1,
  })
  const unclosed = errors.find((error) => error.code === 'MissingQuotes')
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop()
  letGoOf(data)
  return {
    rows: data,
    unclosedAt: unclosed === undefined ? undefined : Math.min(unclosed.row ?? data.length, data.length - 1),
  }
}

/** Short cells repeat: so many different ones are kept once. */
const mostShared = 20_000
/** From this length on the engine keeps a piece of a text as a view of the whole text. */
const longEnoughToHold = 13

/** Cells are views of the text of their file: as texts of their own, shared where they are short, they let go of it. */
function letGoOf(rows: string[][]): void {
  const shared = new Map<string, string>()
  for (const row of rows)
    for (const [at, cell] of row.entries()) {
      if (cell.length < 2) continue
      const known = shared.get(cell)
      row[at] = known ?? (cell.length < longEnoughToHold ? cell : Buffer.from(cell).toString())
      if (known === undefined && shared.size < mostShared && cell.length < 40) shared.set(row[at], row[at])
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
