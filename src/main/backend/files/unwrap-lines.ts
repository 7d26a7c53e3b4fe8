import { findDelimiter } from './delimiter.ts'
import { rowsIn } from './parse-rows.ts'

/** A line that is one cell in quotes and holds quotes itself. */
const wrappedLine = /^"(?:[^"]|"")*""(?:[^"]|"")*"$/
const quotedLine = /^"(?:[^"]|"")*"$/

/**
 * True where a spreadsheet with another list separator took each line of a text for one cell, and put into quotes those
 * that held quotes already: rows whose texts go over several lines are in pieces, and whole again once each line is
 * taken out of its quotes.
 */
export function hasWrappedLines(body: string): boolean {
  const lines = body.split('\n')
  if (!lines.some((line) => wrappedLine.test(line) && /[,;\t]/.test(line))) return false
  const unwrapped = regularity(lines.map(unwrapLine).join('\n'))
  return unwrapped > 0.9 && unwrapped > regularity(body)
}

/** The same text, with each line out of its quotes. */
export function* unwrapLines(pieces: Iterable<string>): Generator<string> {
  let rest = ''
  for (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    if (lines.length > 0) yield lines.map((line) => `${unwrapLine(line)}\n`).join('')
  }
  if (rest !== '') yield unwrapLine(rest)
}

function unwrapLine(line: string): string {
  return quotedLine.test(line) ? line.slice(1, -1).replaceAll('""', '"') : line
}

/** How many of the rows have as many cells as the first one, if they are a table. */
function regularity(text: string): number {
  const rows = [...rowsIn([text], findDelimiter(text).delimiter)].filter((row) => row.some((cell) => cell !== ''))
  const width = rows[0]?.length ?? 0
  // The text may end within a row.
  return width < 3 ? 0 : rows.slice(0, -1).filter((row) => row.length === width).length / (rows.length - 1 || 1)
}
