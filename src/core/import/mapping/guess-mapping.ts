import type { OwnMeasureId } from '../../own-measure.ts'
import type { DateOrder } from '../../sources/shape/source.ts'
import type { Cell } from '../cell.ts'
import { dateOrderOf } from '../cells/date-orders.ts'
import { readDate } from '../cells/read-date.ts'
import { type DecimalSign, decimalSignOf, readNumber } from '../cells/read-number.ts'
import { isWhole } from '../cells/whole-measure.ts'
import { periodInName } from '../export-date.ts'
import type { RawTable } from '../export-file.ts'
import { platformByCells } from '../guess-platform.ts'
import type { Row } from '../rows.ts'
import { isTotalWord } from '../table/total-words.ts'
import type { ColumnSeen } from './column-seen.ts'
import { fewValues } from './few-values.ts'
import type { Guess } from './guess.ts'
import { guessPeople, type ListColumn } from './guess-people.ts'
import { guessUses } from './guess-uses.ts'
import type { ColumnUse, Mapping } from './mapping.ts'
import { personalColumns } from './recognise-mapped.ts'

export type CellKind = ColumnSeen['kind']

export interface TableGuess {
  readonly header: number
  readonly columns: readonly GuessedColumn[]
  readonly decimal: Guess<DecimalSign>
  readonly dateOrder: Guess<DateOrder>
  /** The likelier of the two that follow. */
  readonly mapping: Mapping
  readonly asFigures: Mapping
  readonly asPeople: Mapping
}

export interface GuessedColumn {
  readonly header: string
  readonly kind: Guess<CellKind>
  readonly personal: boolean
  /** Names persons, or says how to reach them: it may tell those of a list apart. */
  readonly namesPersons: boolean
  /** The texts that stand in it, where they are few and no persons': they may tell rows apart that are not counted. */
  readonly values: readonly string[]
}

/** What is known already: the row of headers, and the measures that persons of the workspace named. */
export interface GuessWish {
  readonly header?: number | undefined
  readonly own?: readonly OwnMeasureId[]
}

/** Below this share of its filled cells a kind does not speak for its column. */
const enough = 0.8
const rowsLookedAt = 500

/** What a table that no source knows suggests about itself. A person decides; nothing is read by guesses alone. */
export function guessMapping(
  table: RawTable,
  fileName: string,
  { header: at = headerOf(table), own = [] }: GuessWish = {},
): TableGuess {
  const row = table.rows.at(at) ?? []
  const lookedAt = [...table.rows.slice(at + 1, at + 1 + rowsLookedAt)]
  const below = lookedAt.filter((cells, place) => !isTotalWord(cells[0] ?? null) && !(place === 0 && explains(cells)))
  const personal = personalColumns(table, at)
  const cellsBelow = row.map((_, index) => below.map((one) => one[index] ?? null))
  const kinds = cellsBelow.map(kindOf)
  const values = fewValues(
    table,
    at,
    row.map((_, index) => kinds[index]?.value === 'text' && personal[index] === null),
  )
  const seen = row.map((cell, index): ListColumn => {
    const why = personal[index] ?? null
    const kind = kinds[index]?.value ?? 'empty'
    const cells = cellsBelow[index] ?? []
    return { header: String(cell ?? ''), kind, personal: why !== null, why, cells, values: values[index] ?? [] }
  })
  const cellsOf = (kind: CellKind) => seen.flatMap((one) => (one.kind === kind ? one.cells : []))
  const dateOrder = orderGuess(cellsOf('date'), fileName)
  const { uses, platform, subject, grain } = guessUses(seen, platformByCells(table), own)
  const counts = seen.flatMap(({ cells }, index) => (isCount(uses[index]) ? cells : []))
  const decimal = decimalGuess(cellsOf('number'), counts)
  const list = guessPeople(seen, uses, fileName)
  const said = { header: at, decimal: decimal.value, dateOrder: dateOrder.value }
  const asFigures = { ...said, columns: columnsFor(seen, uses), platform: platform ?? 'website', subject, grain }
  const asPeople: Mapping = {
    ...said,
    columns: columnsFor(seen, list.uses),
    platform: platform ?? 'webinar',
    subject: list.subject,
    grain: 'day',
    people: list.people,
  }
  return {
    header: at,
    columns: seen.map(({ header, why, values: few }, index) => ({
      header,
      kind: kinds[index] ?? { value: 'empty', reason: 'cells-are-empty' },
      personal: why !== null,
      namesPersons: why === 'name' || why === 'contact',
      values: few,
    })),
    decimal,
    dateOrder,
    mapping: list.isList ? asPeople : asFigures,
    asFigures,
    asPeople,
  }
}

function columnsFor(seen: readonly ListColumn[], uses: readonly ColumnUse[]): Mapping['columns'] {
  return seen.map(({ header }, place) => ({ header, use: uses[place] ?? { kind: 'ignore' } }))
}

/** Words under the headers that explain some of them, as Google Business Profile writes: they are about nothing. */
function explains(cells: Row): boolean {
  const kinds = cells.map(kindOfCell)
  return kinds[0] === 'empty' && kinds.includes('text') && !kinds.includes('number') && !kinds.includes('date')
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

/** What most filled cells of a column are. */
export function kindOf(cells: readonly Cell[]): Guess<CellKind> {
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

function isCount(use: ColumnUse | undefined): boolean {
  return use?.kind === 'figure' && isWhole(use.measure)
}

function decimalGuess(cells: readonly Cell[], counts: readonly Cell[]): Guess<DecimalSign> {
  const sign = decimalSignOf(cells)
  if (sign === ',') return { value: ',', reason: 'decimal-comma-in-cells' }
  if (sign === '.') return { value: '.', reason: 'decimal-point-in-cells' }
  const ofCounts = decimalSignOf(counts, true)
  if (ofCounts !== undefined) return { value: ofCounts, reason: 'counts-have-no-decimals' }
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
