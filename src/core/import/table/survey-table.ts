import type { IsoDate } from '../../date.ts'
import type { Period } from '../../period.ts'
import type { Role } from '../../sources/shape/column.ts'
import type { DateOrder } from '../../sources/shape/source.ts'
import { type Cell, isFilled } from '../cell.ts'
import { DateOrders, widened } from '../cells/date-orders.ts'
import { readDate } from '../cells/read-date.ts'
import { figuresOf } from '../cells/read-figure.ts'
import { DecimalSigns } from '../cells/read-number.ts'
import { readPeriod } from '../cells/read-period.ts'
import { isWhole } from '../cells/whole-measure.ts'
import { Blanks } from '../counting/blanked-columns.ts'
import type { FileIdentity } from '../export-file.ts'
import { ownText } from '../own-text.ts'
import type { Recognised } from '../recognise.ts'
import { type Row, someRow } from '../rows.ts'
import { AccountSurvey } from './account-groups.ts'
import { rowSorter } from './data-rows.ts'

/** What the cells of a whole file tell of how its dates and numbers are written. */
export class LocaleClues {
  readonly orders: DateOrders
  readonly signs = new DecimalSigns()

  constructor(named: Period | null, exportedOn: IsoDate | null) {
    this.orders = new DateOrders(named, exportedOn)
  }
}

/** What one pass over the rows of a table tells, before any of them is read for its values. */
export class TableSurvey {
  readonly match: Recognised
  readonly accounts: AccountSurvey
  readonly blanks: Blanks
  /** The first period that a cell about the days asked for names. */
  asked: Period | null = null
  /** True where cells are numbers and no texts: a workbook. */
  hasNumbers: boolean
  /** Codes of the currencies in which sums for segments stand. */
  readonly currencies = new Set<string>()
  readonly #days = new Map<DateOrder, Period | null>()
  #firstScope: Cell = null
  #severalScopes = false
  #lastDay: Cell = null
  readonly #width: number
  #rows = 0
  #longRows = 0
  readonly #cells: Readonly<
    Record<'dates' | 'figures' | 'counts' | 'window' | 'days' | 'scope' | 'currency', readonly number[]>
  >

  constructor(match: Recognised) {
    this.match = match
    this.accounts = new AccountSurvey(match)
    this.blanks = new Blanks(match)
    this.#width = match.table.rows.at(match.header)?.length ?? 0
    this.hasNumbers = someRow(match.table.rows.slice(0, match.header + 1), holdsNumber)
    const at = (...roles: Role[]) =>
      match.columns.flatMap(({ index, column }) => (column !== null && roles.includes(column.role) ? [index] : []))
    const figures = figuresOf(match)
    const wholeLines = match.report.lines?.every(({ measure }) => isWhole(measure)) === true
    const ofLine = match.columns.flatMap(({ index, column }) => (column?.measure === 'of-line' ? index : []))
    const counts = figures
      .flatMap(({ index, measure }) => (isWhole(measure) ? index : []))
      .concat(wholeLines ? ofLine : [])
    const across = figures.flatMap(({ index, segment }) => (segment === null ? [] : index))
    this.#cells = {
      dates: at('date', 'scope', 'from', 'to', 'published'),
      figures: at('figure')
        .concat(across)
        .filter((index) => !counts.includes(index)),
      counts,
      window: at('window'),
      days: match.report.grain === 'day' ? at('date') : [],
      scope: at('scope').slice(0, 1),
      currency: match.report.subject === 'segment' ? at('currency').slice(0, 1) : [],
    }
  }

  /** The days of a table by day; null for any other. */
  daysIn(order: DateOrder): Period | null {
    return this.#days.get(order) ?? null
  }

  /** True where all rows have the same day, or none. */
  get sameScope(): boolean {
    return !this.#severalScopes
  }

  /**
   * How many cells a row may fill: as many as there are headers. Null for any number: in a workbook no comma tears a row,
   * and lines of name and value have no headers.
   */
  mostCells({ container }: FileIdentity): number | null {
    const { lines, quirks } = this.match.report
    return container !== 'csv' || lines !== undefined || quirks?.nameCutAtCommas === true ? null : this.#width
  }

  /** True where all rows fill more cells than there are headers. */
  get lacksHeader(): boolean {
    return this.#longRows > 0 && this.#longRows === this.#rows
  }

  add(row: Row, clues: LocaleClues): void {
    if (row.some(isFilled)) this.#rows += 1
    if (fillsBeyond(row, this.#width)) this.#longRows += 1
    this.#addClues(row, clues)
    for (const index of this.#cells.days) this.#addDay(row[index] ?? null)
    for (const index of this.#cells.scope) this.#addScope(row[index] ?? null)
    for (const index of this.#cells.currency) this.#addCurrency(row[index] ?? null)
    if (this.asked === null) for (const index of this.#cells.window) this.#ask(row[index] ?? null)
    if (!this.hasNumbers) this.hasNumbers = holdsNumber(row)
    this.blanks.add(row)
  }

  #addClues(row: Row, clues: LocaleClues): void {
    for (const index of this.#cells.dates) clues.orders.add(row[index] ?? null)
    for (const index of this.#cells.figures) clues.signs.add(row[index] ?? null)
    for (const index of this.#cells.counts) clues.signs.add(row[index] ?? null, true)
  }

  #addDay(cell: Cell): void {
    if (cell === this.#lastDay) return
    this.#lastDay = cell
    for (const order of ['month-first', 'day-first'] as const) {
      const day = readDate(cell, order)
      if (day !== undefined) this.#days.set(order, widened(this.daysIn(order), day))
    }
  }

  #addScope(cell: Cell): void {
    if (cell === null || this.#severalScopes || cell === this.#firstScope) return
    if (this.#firstScope === null) this.#firstScope = typeof cell === 'string' ? ownText(cell) : cell
    else this.#severalScopes = true
  }

  #addCurrency(cell: Cell): void {
    const text = String(cell ?? '').trim()
    if (/^\p{L}{3}$/u.test(text)) this.currencies.add(text)
  }

  #ask(cell: Cell): void {
    if (this.asked === null && typeof cell === 'string') this.asked = readPeriod(cell)
  }
}

/** One pass over the rows below the header of a table. */
export function surveyTable(match: Recognised, clues: LocaleClues): TableSurvey {
  const survey = new TableSurvey(match)
  const rowBelow = survey.accounts.asksRows ? rowSorter(match) : () => undefined
  let at = match.header
  for (const cells of match.table.rows.slice(match.header + 1)) {
    at += 1
    survey.add(cells, clues)
    const below = rowBelow(cells, at)
    if (below?.isTotal === false) survey.accounts.add(below.row)
  }
  return survey
}

/** True where a cell behind so many is filled. */
export function fillsBeyond(row: Row, cells: number): boolean {
  return row.length > cells && row.slice(cells).some(isFilled)
}

function holdsNumber(row: Row): boolean {
  return row.some((cell) => typeof cell === 'number')
}
