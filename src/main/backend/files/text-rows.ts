import type { Row } from '../../../core/import/rows.ts'
import type { Problem } from '../../../core/problem.ts'
import { findDelimiter } from './delimiter.ts'
import { type LastRow, rowsIn } from './parse-rows.ts'
import { fileProblem } from './problem.ts'
import type { TextPieces } from './text-pieces.ts'
import { hasWrappedLines, unwrapLines } from './unwrap-lines.ts'
import { unwrapping } from './unwrap-rows.ts'

/** The beginning of a text decides how all of it is taken apart. */
const lettersThatTell = 131_072

/** The rows of a text, as often as they are asked for. */
export class TextRows {
  readonly #pieces: TextPieces
  readonly delimiter: string
  /** Letters of a first line `sep=…`, which is no row. */
  readonly #skipped: number
  readonly #areLinesWrapped: boolean
  readonly #unwrap: ((row: Row) => Row) | undefined

  constructor(pieces: TextPieces) {
    const given = firstLetters(pieces)
    this.#areLinesWrapped = hasWrappedLines(given)
    const head = this.#areLinesWrapped ? [...unwrapLines([given])].join('') : given
    const { delimiter, body } = findDelimiter(head)
    this.#pieces = pieces
    this.delimiter = delimiter
    this.#skipped = head.length - body.length
    this.#unwrap = unwrapping([...rowsIn([body], delimiter)])
  }

  [Symbol.iterator](): Generator<Row> {
    return this.read(() => undefined)
  }

  /** The rows, and at the end what is wrong with the last of them: it is left out. */
  *read(note: (problem: Problem) => void): Generator<Row> {
    const unwrap = this.#unwrap
    const pieces = this.#areLinesWrapped ? unwrapLines(this.#pieces) : this.#pieces
    const rows = rowsIn(withoutFirst(pieces, this.#skipped), this.delimiter)
    // Whether a row is the last one, which may have been cut with the file, shows when it is over.
    let waiting: string[] | undefined
    let widths: readonly number[] = []
    let count = 0
    let next = rows.next()
    while (next.done !== true) {
      if (waiting !== undefined) yield unwrap === undefined ? waiting : unwrap(waiting)
      widths = [waiting?.length ?? 0, ...widths].slice(0, 2)
      waiting = next.value
      count += 1
      next = rows.next()
    }
    const end: LastRow = next.value
    if (end === 'unclosed') note(fileProblem('unclosed-quote', 'warning', {}, { row: count + 1 }))
    if (waiting === undefined || (end === 'open' && this.#pieces.truncated)) return
    if (end === 'open' && isCut(waiting, widths)) return note(fileProblem('file-truncated', 'warning'))
    yield unwrap === undefined ? waiting : unwrap(waiting)
  }
}

/**
 * True where a file ends within a row: neither a line end nor all cells of the two rows before it follow. One cell alone
 * may be a remark. What stands in its last cell may be half a number.
 */
function isCut(last: readonly string[], widths: readonly number[]): boolean {
  return last.length > 1 && widths.length === 2 && widths.every((width) => width > last.length)
}

function firstLetters(pieces: Iterable<string>): string {
  let head = ''
  for (const piece of pieces) {
    head += piece
    if (head.length >= lettersThatTell) return head.slice(0, lettersThatTell)
  }
  return head
}

function* withoutFirst(pieces: Iterable<string>, letters: number): Generator<string> {
  let skip = letters
  for (const piece of pieces) {
    if (piece.length > skip) yield skip === 0 ? piece : piece.slice(skip)
    skip = Math.max(0, skip - piece.length)
  }
}
