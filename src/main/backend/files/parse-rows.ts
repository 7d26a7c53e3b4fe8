import Papa from 'papaparse'

interface Parsed {
  readonly data: string[][]
  readonly meta: { readonly cursor: number }
  readonly errors: readonly { readonly code: string }[]
}

/** A longer row is none: a quote was opened and never closed. */
const longestRow = 8_000_000

/**
 * The rows of a text that comes in pieces. Only what belongs to an unfinished row is carried over to the next piece.
 * Returns whether the last row ended: with the text, in its middle or within a quote that is never closed.
 */
export function* rowsIn(pieces: Iterable<string>, delimiter: string): Generator<string[], LastRow> {
  let rest = ''
  let wanted = 0
  for (const piece of pieces) {
    rest = rest === '' ? piece : rest + piece
    if (rest.length < wanted) continue
    const { data, meta } = parse(rest, delimiter, true)
    yield* data
    rest = rest.slice(meta.cursor)
    if (rest.length > longestRow) return 'unclosed'
    // A long row is looked at again only when there is much more of it.
    wanted = rest.length * 2
  }
  if (rest === '') return 'whole'
  // Rows that waited with a long one, and then the one that nothing ends.
  const { data: waiting, meta } = parse(rest, delimiter, true)
  yield* waiting
  rest = rest.slice(meta.cursor)
  if (rest === '') return 'whole'
  const { data, errors } = parse(rest, delimiter, false)
  if (errors.some((error) => error.code === 'MissingQuotes')) return 'unclosed'
  yield* data
  return 'open'
}

export type LastRow = 'whole' | 'open' | 'unclosed'

/** The cells of a text that is one row. */
export function cellsIn(row: string, delimiter: string): string[] {
  return parse(row, delimiter, false).data[0] ?? ['']
}

function parse(text: string, delimiter: string, moreFollows: boolean): Parsed {
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' })
  return parser.parse(text, 0, moreFollows)
}
