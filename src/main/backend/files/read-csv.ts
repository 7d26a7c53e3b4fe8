import Papa from 'papaparse'
import type { Cell, RawTable } from '../../../core/import/export-file.ts'
import type { Problem } from '../../../core/problem.ts'
import { type Decoded, decode } from './decode.ts'
import { findDelimiter } from './delimiter.ts'
import { fileProblem } from './problem.ts'
import { splitTables } from './split-tables.ts'

export interface ReadText {
  readonly tables: readonly RawTable[]
  readonly encoding: string
  readonly problems: readonly Problem[]
}

/** A text of delimited rows, taken apart into its tables. */
export function readCsv(bytes: Uint8Array, name: string): ReadText {
  const decoded = decode(bytes)
  const { rows, problems } = parseRows(decoded)
  return {
    tables: splitTables(rows, name.replace(/^.*\//, '')),
    encoding: decoded.encoding,
    problems: [...decoded.problems, ...problems],
  }
}

function parseRows(decoded: Decoded): { rows: Cell[][]; problems: Problem[] } {
  const text = decoded.text.replace(/\r\n?/g, '\n')
  const { delimiter, body } = findDelimiter(text)
  const problems: Problem[] = []
  const parsed = parse(body, delimiter)
  let rows = parsed.rows
  if (parsed.unclosedAt !== undefined) {
    problems.push(fileProblem('unclosed-quote', 'warning', {}, { row: parsed.unclosedAt + 1 }))
    rows = rows.slice(0, parsed.unclosedAt)
  } else if (decoded.truncated && !text.endsWith('\n')) rows = rows.slice(0, -1)
  return { rows: unwrapped(rows), problems }
}

function parse(text: string, delimiter: string): { rows: string[][]; unclosedAt: number | undefined } {
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
function unwrapped(rows: string[][]): string[][] {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''))
  const wrapped = filled.filter((row) => /[,;\t]/.test(row[0] ?? ''))
  const single = filled.every((row) => row.slice(1).every((cell) => cell === ''))
  if (!single || wrapped.length < 2 || wrapped.length < filled.length * 0.8) return rows
  const { delimiter } = findDelimiter(wrapped.map((row) => row[0]).join('\n'))
  const again = rows.map((row) => parse(row[0] ?? '', delimiter).rows[0] ?? [''])
  const width = again.find((row) => row.length > 1)?.length ?? 0
  return width > 1 && again.filter((row) => row.length === width).length > again.length / 2 ? again : rows
}
