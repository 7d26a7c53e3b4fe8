import { measureOf } from '../../measure.ts'
import { figureOfLine } from '../cells/read-figure.ts'
import { readNumber } from '../cells/read-number.ts'
import type { ReadTable } from '../import-plan.ts'
import { ownText } from '../own-text.ts'
import type { Recognised } from '../recognise.ts'
import { columnsLeft } from '../supplement/supplemented.ts'
import { namedPlatform } from './account-of-table.ts'
import type { LocatedColumn } from './locate/located-column.ts'
import type { DataRow, TableContext } from './table-context.ts'

/** What is worth a word about the rows of a table, gathered while they are read. */
export class RowNotes {
  count = 0
  /** Rows with fewer cells than the header, and the first of them. */
  short: { readonly first: DataRow; readonly count: number } | null = null
  /** Places of the columns about persons that are left out, in which a cell is filled. */
  readonly filled = new Set<number>()
  /** Names of lines that hold a figure of which no measure is known. */
  readonly left: string[] = []
  readonly #match: Recognised
  readonly #persons: readonly number[]
  readonly #width: number
  #last: DataRow | null = null

  constructor(match: Recognised) {
    const { columns } = match
    this.#match = match
    this.#width = columns.length
    this.#persons = columns.flatMap((one) => (isLeftOut(one, match) ? [one.index] : []))
  }

  add(row: DataRow): void {
    this.count += 1
    if (this.#last !== null)
      this.short = { first: this.short?.first ?? this.#last, count: (this.short?.count ?? 0) + 1 }
    // The last row of all may have been cut with the file.
    this.#last = row.cells.length < this.#width ? row : null
    const left = lineLeft(this.#match, row)
    if (left !== null) this.left.push(ownText(left))
    for (const index of this.#persons) if ((row.cells[index] ?? '') !== '') this.filled.add(index)
  }
}

/** The name of a line of which nothing is read though a number stands beside it. */
function lineLeft(match: Recognised, row: DataRow): string | null {
  if (match.report.lines === undefined || figureOfLine(match, row) !== undefined) return null
  const [name, value] = row.cells
  const holds = (['.', ','] as const).some((sign) => readNumber(value ?? null, sign).kind === 'value')
  return holds ? String(name ?? '').trim() : null
}

/** Says what a person should know of a table that was read: what is missing, capped, guessed or left out. */
export function noteTable(
  match: Recognised,
  rows: RowNotes,
  hasNumbers: boolean,
  tables: readonly ReadTable[],
  context: Pick<TableContext, 'log' | 'window'>,
  title: string,
): void {
  const { report, table } = match
  const place = { table: table.name }
  if (report.subject === 'nothing') {
    context.log.add('table-ignored', 'notice', place, { title })
    return
  }
  if (table.below !== undefined) context.log.add('table-ignored', 'notice', place, { title: table.below })
  if (rows.left.length > 0)
    context.log.add('lines-left', 'notice', place, { headers: listed(rows.left) }, rows.left.length)
  if (rows.count === 0) context.log.add('no-rows', 'warning', place)
  else if (tables.every(({ tally }) => tally.blank === tally.rows))
    context.log.add('no-values', 'warning', place, { rows: rows.count })
  if (report.grain === 'period' && tables.some((one) => one.period === null) && rows.count > 0)
    context.log.add('period-unknown', 'notice', place)
  const cap = report.quirks?.rowCap
  if (cap !== undefined && report.grain === 'period' && rows.count >= cap)
    context.log.add('row-cap-reached', 'notice', place, { cap })
  if (rows.count > 0 && tables.some((one) => one.accountName === null)) context.log.add('account-unknown', 'notice', {})
  if (namedPlatform(match) === null)
    context.log.add('network-guessed', 'notice', place, { platform: tables[0]?.platform ?? '' })
  noteColumns(match, rows, context)
  // A workbook keeps no empty cells at the end of a row; a text keeps them all.
  if (!hasNumbers) noteShortRows(match, rows, context)
  noteTotals(match, tables, context)
}

function noteColumns(match: Recognised, rows: RowNotes, { log }: Pick<TableContext, 'log'>): void {
  const table = match.table.name
  const unknown = unknownHeaders(match)
  const known = columnsLeft(match).length === 0 ? 'fixed' : 'known'
  const language = match.language === null ? 'unknown' : known
  if (unknown.length > 0)
    log.add('column-unknown', 'notice', { table }, { headers: listed(unknown), language }, unknown.length)
  for (const { index, header, column } of match.columns) {
    if (column?.role === 'made-up-value') log.add('made-up-value-left-out', 'notice', { table, column: header })
    if (rows.filled.has(index)) log.add('personal-data-left-out', 'notice', { table, column: header })
  }
}

function unknownHeaders({ report: { across, counting }, columns }: Recognised): string[] {
  if (across !== undefined || counting === 'answers') return []
  return columns.flatMap(({ header, column }) => (column === null && header.trim() !== '' ? header.trim() : []))
}

const headersListed = 8

/** The first of many headers, each cut to what a message can hold. */
function listed(headers: readonly string[]): string {
  const first = headers.slice(0, headersListed).map((header) => header.slice(0, 40))
  return [...first, ...(headers.length > headersListed ? ['…'] : [])].join(', ')
}

function noteShortRows({ table, columns }: Recognised, { short }: RowNotes, { log }: Pick<TableContext, 'log'>): void {
  if (short === null) return
  const { number: row, cells } = short.first
  const lengths = { found: cells.length, expected: columns.length }
  log.add('row-too-short', 'notice', { table: table.name, row }, lengths, short.count)
}

/** Whoever counts a list said which columns name its persons. */
function isLeftOut({ column }: LocatedColumn, { report }: Recognised): boolean {
  return column?.role === 'personal' || (column?.role === 'person' && report.listed === undefined)
}

function noteTotals(match: Recognised, tables: readonly ReadTable[], { log }: Pick<TableContext, 'log'>): void {
  for (const table of tables) {
    for (const { header, measure, total, sum } of table.columns) {
      if (total === null || measure === null || !measureOf(measure).additive) continue
      const difference = Math.abs(total - sum)
      if (difference > 1e-6 * Math.max(1, Math.abs(total)))
        log.add('total-differs', 'notice', { table: match.table.name, column: header }, { total, sum })
    }
  }
}
