import type { Cell, RawTable } from '../../../core/import/export-file.ts'
import type { Problem } from '../../../core/problem.ts'
import { type Decoded, decode } from './decode.ts'
import { findDelimiter } from './delimiter.ts'
import { limits } from './limits.ts'
import { parse, unwrapped } from './parse-rows.ts'
import { fileProblem, tooLarge } from './problem.ts'
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
  if (isTooLarge(parsed.rows)) return { rows: [], problems: [tooLarge()] }
  let rows = parsed.rows
  if (parsed.unclosedAt !== undefined) {
    problems.push(fileProblem('unclosed-quote', 'warning', {}, { row: parsed.unclosedAt + 1 }))
    rows = rows.slice(0, parsed.unclosedAt)
  } else if (decoded.truncated && !text.endsWith('\n')) rows = rows.slice(0, -1)
  return { rows: unwrapped(rows), problems }
}

function isTooLarge(rows: readonly (readonly string[])[]): boolean {
  return rows.length > limits.rows || rows.reduce((sum, row) => sum + row.length, 0) > limits.cells
}
