import type { Cell } from '../../../core/import/cell.ts'
import type { RawTable } from '../../../core/import/export-file.ts'
import { ownCell, ownText } from '../../../core/import/own-text.ts'
import type { Row } from '../../../core/import/rows.ts'

/** Where a table stands among the rows of its text, and what is called what. */
export interface TablePlace {
  /** The title that stands alone in the row above it. */
  readonly title: string | undefined
  /** Its rows, from the first to before the last; both counted from 0. */
  readonly start: number
  readonly end: number
  /** Lines above it that begin with `#`. */
  readonly comments: readonly string[]
}

/** The tables of a text whose rows are in memory. */
export function splitTables(rows: readonly Row[], fileName: string): RawTable[] {
  return placeTables(rows).map((place, index) =>
    tableAt(place, index, fileName, rows.slice(place.start, place.end).map(unpadded)),
  )
}

export function tableAt(place: TablePlace, index: number, fileName: string, rows: RawTable['rows']): RawTable {
  const { title, start, comments } = place
  const table = { name: title ?? fileName, index, rows, firstRow: start + 1 }
  return comments.length === 0 ? table : { ...table, comments }
}

/** A blank row of a table is an empty one, however many separators a spreadsheet wrote into it. */
export function unpadded(row: Row): Row {
  return row.every(isBlank) ? [] : row
}

/**
 * Tables stacked in one text stand apart by blank rows, and each may begin with its title alone in a row:
 * that title becomes the table's name. Blank rows inside one table split nothing. Comment lines belong to the table
 * under them.
 */
export function placeTables(rows: Iterable<Row>): TablePlace[] {
  const tables = new GrowingTables()
  let at = -2
  let [row, next]: (Row | undefined)[] = []
  for (const last of rows) {
    if (row !== undefined) tables.add(at, row, next, last)
    row = next
    next = last
    at += 1
  }
  if (row !== undefined) tables.add(at, row, next)
  if (next !== undefined) tables.add(at + 1, next)
  return tables.places()
}

/** Rows that stand together: their place, and of them what decides where a table begins. */
interface Block {
  readonly start: number
  end: number
  readonly first: Row
  second: Row | undefined
  last: Row
  /** True where a row has more than two filled cells. */
  isWide: boolean
  readonly comments: readonly string[]
}

class GrowingTables {
  readonly #tables: Block[] = []
  #block: Block | undefined
  #comments: string[] = []

  /** A row, its place, and the two rows that follow it. */
  add(at: number, row: Row, next: Row = [], afterNext: Row = []): void {
    const comment = commentOf(row)
    if (comment !== undefined) this.#comments.push(ownText(comment))
    if (comment !== undefined || row.every(isBlank)) {
      this.#endBlock()
      return
    }
    const block = this.#block
    if (block === undefined || beginsAnew(block, row, next, afterNext)) {
      this.#endBlock()
      this.#block = begun(row, at, this.#comments)
      this.#comments = []
      return
    }
    block.second ??= row
    block.last = row
    block.end = at + 1
    block.isWide ||= filledIn(row) > 2
  }

  places(): TablePlace[] {
    this.#endBlock()
    return this.#tables.map((table) => {
      const title = titleOf(table)
      const start = table.start + (title === undefined ? 0 : 1)
      return { title, start, end: table.end, comments: table.comments }
    })
  }

  /** A block that begins neither with a title nor with a header goes on with the table above it. */
  #endBlock(): void {
    const block = this.#block
    if (block === undefined) return
    this.#block = undefined
    const above = this.#tables.at(-1)
    const own = block.comments.length > 0 || titleOf(block) !== undefined
    if (above !== undefined && !own && !looksLikeHeader(block, above)) {
      above.end = block.end
      above.last = block.last
      return
    }
    // Rows are views of their file: of a table only its first row, and of the latest one its last, are looked at again.
    if (above !== undefined) above.last = []
    this.#tables.push({ ...block, first: block.first.map(ownCell), second: undefined })
  }
}

function begun(row: Row, at: number, comments: readonly string[]): Block {
  return { start: at, end: at + 1, first: row, second: undefined, last: row, isWide: filledIn(row) > 2, comments }
}

/** True for `# …`, and for a line of `#` or `=` that rules comments off. */
export function beginsComment(first: string): boolean {
  return /^#(?:\s|$|[#=]{3})/.test(first)
}

/**
 * The text of a comment line, where its commas were taken for delimiters. A header may begin with `# of posts`.
 */
function commentOf(row: Row): string | undefined {
  const first = row[0]
  if (typeof first !== 'string' || !beginsComment(first)) return undefined
  const text = row.filter((cell) => !isBlank(cell)).join(',')
  return filledIn(row) === 1 || /^# [^,]{1,40}: /.test(text) ? text.slice(1).trim() : undefined
}

/** Tables pasted one under the other without a blank row: a title alone, then the header once more. */
function beginsAnew(block: Block, row: Row, next: Row, afterNext: Row): boolean {
  if (filledIn(row) !== 1) return false
  if (isSection(row) || isTitled(block, row, next, afterNext)) return true
  if (filledIn(next) < 2 || block.second === undefined) return false
  const header = titleOf(block) === undefined ? block.first : block.second
  return next.length === header.length && next.every((cell, column) => cell === header[column])
}

/** `2. Participants`: sections that are numbered need no blank row between them. */
function isSection(row: Row): boolean {
  return /^\d\. \p{L}/u.test(String(row[0] ?? ''))
}

/** `Attendee Details` alone under the rows of a table, then words only, then figures. */
function isTitled(block: Block, row: Row, header: Row, first: Row): boolean {
  if (isBlank(row[0] ?? null) || !isWords(row) || !block.isWide) return false
  return filledIn(header) > 2 && isWords(header) && !isWords(first)
}

function isWords(row: Row): boolean {
  return row.every((cell) => typeof cell !== 'number' && !/\d/.test(cell ?? ''))
}

function filledIn(row: Row): number {
  let filled = 0
  for (const cell of row) if (!isBlank(cell)) filled += 1
  return filled
}

/** A row alone is no title of anything. */
function titleOf({ first, start, end }: Block): string | undefined {
  if (end - start < 2 || filledIn(first) !== 1) return undefined
  const title = first[0] ?? null
  if (typeof title !== 'string' || isBlank(title)) return undefined
  return /^[#"]|https?:|\d{4}/.test(title) || title.length > 80 ? undefined : title
}

function looksLikeHeader(block: Block, above: Block): boolean {
  const filled = block.first.filter((cell) => !isBlank(cell))
  const numeric = filled.some((cell) => typeof cell === 'number' || /^[\d\s.,:%/-]+$/.test(cell ?? ''))
  if (filled.length < 2 || numeric) return false
  return widthOf(block.first) !== widthOf(above.first) || standsOverFigures(block, above)
}

/** As wide as the table above it: words where there are figures in the row above and in the row below. */
function standsOverFigures({ first: header, second: below = [] }: Block, { last }: Block): boolean {
  const isNumber = (cell: Cell | undefined) => /^-?\d[\d\s.,]*%?$/.test(String(cell ?? '').trim())
  return isWords(header) && header.some((_, column) => isNumber(below[column]) && isNumber(last[column]))
}

/** Tables of one text may be padded with empty cells to one width. */
function widthOf(row: Row): number {
  return row.findLastIndex((cell) => !isBlank(cell)) + 1
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '')
}
