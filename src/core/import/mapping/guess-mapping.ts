import { fold } from '../../sources/fold.ts'
import type { DateOrder } from '../../sources/source.ts'
import { dateOrderOf } from '../cells/date-orders.ts'
import { readDate } from '../cells/read-date.ts'
import { type DecimalSign, decimalSignOf, readNumber } from '../cells/read-number.ts'
import { periodInName } from '../export-date.ts'
import type { Cell, RawTable } from '../export-file.ts'
import type { Guess } from './guess.ts'
import type { ColumnUse, MappedColumn, Mapping } from './mapping.ts'
import { personalColumns, totalWords } from './recognise-mapped.ts'

export type CellKind = 'date' | 'number' | 'text' | 'empty'

export interface TableGuess {
  readonly header: number
  readonly columns: readonly { readonly header: string; readonly kind: Guess<CellKind>; readonly personal: boolean }[]
  readonly decimal: Guess<DecimalSign>
  readonly dateOrder: Guess<DateOrder>
  readonly mapping: Mapping
}

/** Below this share of its filled cells a kind does not speak for its column. */
const enough = 0.8
const rowsLookedAt = 500

/** What a table that no source knows suggests about itself. A person decides; nothing is read by guesses alone. */
export function guessMapping(table: RawTable, fileName: string, at: number = headerOf(table)): TableGuess {
  const row = table.rows.at(at) ?? []
  const lookedAt = [...table.rows.slice(at + 1, at + 1 + rowsLookedAt)]
  const below = lookedAt.filter((cells) => !totalWords.includes(fold(String(cells[0] ?? ''))))
  const personal = personalColumns(table, at)
  const columns = row.map((cell, index) => ({
    header: String(cell ?? ''),
    kind: kindOf(below.map((cells) => cells[index] ?? null)),
    personal: personal[index] !== null,
  }))
  const cellsOf = (kind: CellKind) =>
    columns.flatMap((one, index) => (one.kind.value === kind ? below.map((cells) => cells[index] ?? null) : []))
  const decimal = decimalGuess(cellsOf('number'))
  const dateOrder = orderGuess(cellsOf('date'), fileName)
  return { header: at, columns, decimal, dateOrder, mapping: begin(at, columns, decimal.value, dateOrder.value) }
}

/** The first row of names: as wide as the widest below it, and without figures. */
function headerOf(table: RawTable): number {
  const filled = (row: readonly Cell[]) => row.filter((cell) => cell !== null && String(cell).trim() !== '').length
  const tried = [...table.rows.slice(0, 40)]
  const widest = Math.max(...tried.map(filled))
  const found = tried.findIndex(
    (row) =>
      filled(row) >= Math.max(2, widest * enough) &&
      row.every((cell) => typeof cell !== 'number' && kindOfCell(cell) !== 'number' && kindOfCell(cell) !== 'date'),
  )
  return Math.max(found, 0)
}

function kindOf(cells: readonly Cell[]): Guess<CellKind> {
  const kinds = cells.map(kindOfCell).filter((kind) => kind !== 'empty')
  const share = (kind: CellKind) => kinds.filter((one) => one === kind).length / kinds.length
  if (kinds.length === 0) return { value: 'empty', reason: 'cells-are-empty' }
  if (share('date') >= enough) return { value: 'date', reason: 'cells-are-dates' }
  return share('number') >= enough
    ? { value: 'number', reason: 'cells-are-numbers' }
    : { value: 'text', reason: 'cells-are-texts' }
}

function kindOfCell(cell: Cell): CellKind {
  const [point, comma] = [readNumber(cell, '.'), readNumber(cell, ',')]
  if (point.kind === 'empty') return 'empty'
  const isDay = typeof cell === 'string' && (readDate(cell, 'day-first') ?? readDate(cell, 'month-first')) !== undefined
  if (isDay) return 'date'
  return point.kind === 'value' || comma.kind === 'value' ? 'number' : 'text'
}

function decimalGuess(cells: readonly Cell[]): Guess<DecimalSign> {
  const sign = decimalSignOf(cells)
  if (sign === ',') return { value: ',', reason: 'decimal-comma-in-cells' }
  if (sign === '.') return { value: '.', reason: 'decimal-point-in-cells' }
  const ambiguous = cells.some((cell) => typeof cell === 'string' && /\d[.,]\d/.test(cell))
  return { value: '.', reason: ambiguous ? 'nothing-tells' : 'no-decimals-in-cells' }
}

function orderGuess(cells: readonly Cell[], fileName: string): Guess<DateOrder> {
  const order = dateOrderOf(cells, null)
  if (order === 'no-matter') return { value: 'day-first', reason: 'dates-need-no-order' }
  if (order !== undefined) {
    const certain = cells.some((cell) =>
      /^(?:1[3-9]|[23]\d)[/.-]|^\d{1,2}[/.-](?:1[3-9]|[23]\d)[/.-]/.test(String(cell)),
    )
    return { value: order, reason: certain ? 'day-above-twelve' : 'days-stand-closer' }
  }
  const named = dateOrderOf(cells, periodInName(fileName))
  if (named === 'month-first' || named === 'day-first') return { value: named, reason: 'period-in-file-name' }
  return { value: 'day-first', reason: 'nothing-tells' }
}

/** The first column of days is the date, links and ids are what they look like; measures are the person's to choose. */
function begin(header: number, columns: TableGuess['columns'], decimal: DecimalSign, dateOrder: DateOrder): Mapping {
  const days = columns.findIndex(({ kind, personal }) => kind.value === 'date' && !personal)
  const used: MappedColumn[] = columns.map(({ header: title, personal }, at) => ({
    header: title,
    use: personal ? { kind: 'ignore' } : usageOf(title, at === days),
  }))
  const isPost = used.some(({ use }) => use.kind === 'role' && (use.role === 'link' || use.role === 'post-id'))
  const columnsOfPost = used.map((one) =>
    isPost && one.use.kind === 'role' && one.use.role === 'date'
      ? { ...one, use: { kind: 'role', role: 'published' } as const }
      : one,
  )
  return {
    header,
    columns: columnsOfPost,
    platform: 'website',
    subject: isPost ? 'post' : 'account',
    grain: isPost ? 'lifetime' : days < 0 ? 'period' : 'day',
    decimal,
    dateOrder,
  }
}

function usageOf(title: string, isDay: boolean): ColumnUse {
  if (isDay) return { kind: 'role', role: 'date' }
  const word = fold(title)
  if (/^(?:link|url|permalink|post link|lien|permalien)$/.test(word)) return { kind: 'role', role: 'link' }
  if (/^(?:id|post id|identifiant)$/.test(word)) return { kind: 'role', role: 'post-id' }
  if (/^(?:title|post title|titre|caption)$/.test(word)) return { kind: 'role', role: 'title' }
  return { kind: 'ignore' }
}
