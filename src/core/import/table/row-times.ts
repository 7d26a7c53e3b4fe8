import { addDays, type IsoDate } from '../../date.ts'
import type { Observation } from '../../observation.ts'
import type { Cell } from '../cell.ts'
import type { CellsByRole } from '../cells/cells-by-role.ts'
import { readDate } from '../cells/read-date.ts'
import { readNumber } from '../cells/read-number.ts'
import { readPeriod } from '../cells/read-period.ts'
import type { Recognised } from '../recognise.ts'
import type { RowLog } from './row-log.ts'
import type { DataRow, TableContext } from './table-context.ts'

export type RowTime = Pick<Observation, 'grain' | 'from' | 'to'>

const earliestDay: IsoDate = '1990-01-01'

/** Finds for which days the rows of a table count. */
export class RowTimes {
  readonly #match: Recognised
  readonly #context: TableContext
  readonly #cells: CellsByRole
  readonly #log: RowLog

  constructor(match: Recognised, context: TableContext, cells: CellsByRole, log: RowLog) {
    this.#match = match
    this.#context = context
    this.#cells = cells
    this.#log = log
  }

  /** The days for which a row counts; undefined where it should name them and does not. */
  of(row: DataRow): RowTime | undefined {
    const { window, exportedOn, dateOrder } = this.#context
    const { grain } = this.#match.report
    const from = readDate(this.#cells.cell(row, 'from'), dateOrder)
    const to = readDate(this.#cells.cell(row, 'to'), dateOrder)
    const nth = readNumber(this.#cells.cell(row, 'day-index'), '.')
    if (nth.kind === 'value' && window !== null) {
      const counted = addDays(window.from, nth.value)
      return { grain: 'day', from: counted, to: counted }
    }
    const day = readDate(this.#cells.cell(row, grain === 'day' ? 'date' : 'scope'), dateOrder)
    if (day !== undefined) return this.#onDay(row, day)
    const range = this.#cells.cell(row, 'range')
    if (range !== null) return this.#rangeOf(row, range)
    if (grain === 'period' && from !== undefined && to !== undefined && from <= to) return { grain, from, to }
    if (grain === 'period' && window !== null) return { grain, from: window.from, to: window.to }
    if (grain !== 'day') return { grain: 'lifetime', from: '', to: exportedOn }
    const missing = this.#cells.text(row, 'date') === null
    const cell = this.#cells.cell(row, 'date')
    this.#log.add(missing ? 'date-missing' : 'date-unreadable', 'warning', row, this.#cells.header('date'), cell)
    return undefined
  }

  /** A day in years to come has no values, nor has one before there was a web: its year is wrong. */
  #onDay(row: DataRow, day: IsoDate): RowTime | undefined {
    const { latestDay } = this.#context
    const isAhead = latestDay !== null && day > latestDay
    if (!isAhead && day >= earliestDay) return { grain: 'day', from: day, to: day }
    this.#log.add(isAhead ? 'date-ahead' : 'date-unreadable', 'warning', row, this.#cells.header('date'), day)
    return undefined
  }

  /** The days that the row itself names, in words. */
  #rangeOf(row: DataRow, cell: Cell): RowTime | undefined {
    const named = readPeriod(String(cell))
    if (named !== null) return { grain: 'period', ...named }
    this.#log.add('date-unreadable', 'warning', row, this.#cells.header('range'), cell)
    return undefined
  }
}
