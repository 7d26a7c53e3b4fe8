import type { Cell, RawTable } from '../../../core/import/export-file.ts'

interface Block {
  readonly start: number
  readonly rows: (readonly Cell[])[]
  /** Lines above it that begin with `#`. */
  readonly comments: readonly string[]
}

/**
 * Tables stacked in one text stand apart by blank rows, and each may begin with its title alone in a row:
 * that title becomes the table's name. Blank rows inside one table split nothing. Comment lines belong to the table
 * under them.
 */
export function splitTables(rows: readonly (readonly Cell[])[], fileName: string): RawTable[] {
  return joined(blocksOf(rows)).map((block, index) => {
    const title = titleOf(block)
    return {
      name: title ?? fileName,
      index,
      rows: title === undefined ? block.rows : block.rows.slice(1),
      firstRow: block.start + (title === undefined ? 1 : 2),
      ...(block.comments.length === 0 ? {} : { comments: block.comments }),
    }
  })
}

function blocksOf(rows: readonly (readonly Cell[])[]): Block[] {
  const blocks: Block[] = []
  let block: Block | undefined
  let comments: string[] = []
  rows.forEach((row, start) => {
    const comment = commentOf(row)
    if (comment !== undefined) comments.push(comment)
    if (comment !== undefined || row.every(isBlank)) {
      block = undefined
      return
    }
    if (block === undefined || beginsAnew(block, rows, start)) {
      block = { start, rows: [], comments }
      comments = []
      blocks.push(block)
    }
    block.rows.push(row)
  })
  return blocks
}

/** The text of a comment line, where its commas were taken for delimiters. A header may begin with `# of posts`. */
function commentOf(row: readonly Cell[]): string | undefined {
  const first = row[0]
  if (typeof first !== 'string' || !/^#(?:\s|$)/.test(first)) return undefined
  const text = row.filter((cell) => !isBlank(cell)).join(',')
  return filledIn(row) === 1 || /^# [^,]{1,40}: /.test(text) ? text.slice(1).trim() : undefined
}

/** Tables pasted one under the other without a blank row: a title alone, then the header once more. */
function beginsAnew(block: Block, rows: readonly (readonly Cell[])[], at: number): boolean {
  const row = rows[at] ?? []
  const next = rows[at + 1] ?? []
  if (isSection(row) || isTitled(block, row, next, rows[at + 2] ?? [])) return true
  const header = block.rows[titleOf(block) === undefined ? 0 : 1] ?? []
  if (filledIn(row) !== 1 || filledIn(next) < 2 || block.rows.length < 2) return false
  return next.length === header.length && next.every((cell, column) => cell === header[column])
}

/** `2. Participants`: sections that are numbered need no blank row between them. */
function isSection(row: readonly Cell[]): boolean {
  return filledIn(row) === 1 && /^\d\. \p{L}/u.test(String(row[0] ?? ''))
}

/** `Attendee Details` alone under the rows of a table, then words only, then figures. */
function isTitled(block: Block, row: readonly Cell[], header: readonly Cell[], first: readonly Cell[]): boolean {
  if (filledIn(row) !== 1 || isBlank(row[0] ?? null) || !isWords(row) || !block.rows.some((one) => filledIn(one) > 2))
    return false
  return filledIn(header) > 2 && isWords(header) && !isWords(first)
}

function isWords(row: readonly Cell[]): boolean {
  return row.every((cell) => typeof cell !== 'number' && !/\d/.test(cell ?? ''))
}

function filledIn(row: readonly Cell[]): number {
  return row.filter((cell) => !isBlank(cell)).length
}

/** A block that begins neither with a title nor with a header goes on with the table above it. */
function joined(blocks: readonly Block[]): Block[] {
  const tables: Block[] = []
  for (const block of blocks) {
    const above = tables.at(-1)
    const own = block.comments.length > 0 || titleOf(block) !== undefined
    if (above === undefined || own || looksLikeHeader(block, above)) {
      tables.push({ ...block, rows: [...block.rows] })
      continue
    }
    const gap = block.start - above.start - above.rows.length
    for (let at = 0; at < gap; at += 1) above.rows.push([])
    above.rows.push(...block.rows)
  }
  return tables
}

function titleOf(block: Block): string | undefined {
  const [first, second] = block.rows
  const filled = (first ?? []).filter((cell) => !isBlank(cell))
  const title = filled[0]
  if (filled.length !== 1 || typeof title !== 'string' || second === undefined || isBlank(first?.[0] ?? null))
    return undefined
  if (/^[#"]|https?:|\d{4}/.test(title) || title.length > 80) return undefined
  return title
}

function looksLikeHeader(block: Block, above: Block): boolean {
  const first = (block.rows[0] ?? []).filter((cell) => !isBlank(cell))
  const numeric = first.some((cell) => typeof cell === 'number' || /^[\d\s.,:%/-]+$/.test(cell ?? ''))
  if (first.length < 2 || numeric) return false
  return widthOf(block) !== widthOf(above) || standsOverFigures(block, above)
}

/** As wide as the table above it: words where there are figures in the row above and in the row below. */
function standsOverFigures(block: Block, above: Block): boolean {
  const [header = [], below = []] = block.rows
  const last = above.rows.at(-1) ?? []
  const isNumber = (cell: Cell | undefined) => /^-?\d[\d\s.,]*%?$/.test(String(cell ?? '').trim())
  return isWords(header) && header.some((_, column) => isNumber(below[column]) && isNumber(last[column]))
}

/** Tables of one text may be padded with empty cells to one width. */
function widthOf(block: Block): number {
  return (block.rows[0] ?? []).findLastIndex((cell) => !isBlank(cell)) + 1
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '')
}
