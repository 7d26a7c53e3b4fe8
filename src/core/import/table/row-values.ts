import { measureOf } from '../../measure.ts'
import { isOwn } from '../../own-measure.ts'
import type { Problem } from '../../problem.ts'
import type { Derived } from '../../sources/shape/source.ts'
import type { CellsByRole } from '../cells/cells-by-role.ts'
import { type Figure, figureOfLine, figuresOf, readFigure } from '../cells/read-figure.ts'
import type { ReadNumber } from '../cells/read-number.ts'
import type { Recognised } from '../recognise.ts'
import type { RowLog } from './row-log.ts'
import type { DataRow, TableContext } from './table-context.ts'

/** One figure of a row, read. */
export interface RowValue {
  readonly figure: Figure
  readonly value: number
}

/** Reads the figures of the rows of a table. */
export class RowValues {
  readonly #match: Recognised
  readonly #context: TableContext
  readonly #cells: CellsByRole
  readonly #log: RowLog
  readonly #figures: readonly Figure[]

  constructor(match: Recognised, context: TableContext, cells: CellsByRole, log: RowLog) {
    this.#match = match
    this.#context = context
    this.#cells = cells
    this.#log = log
    this.#figures = figuresOf(match)
  }

  /** What a row counts; `unreadable` where it only has figures that are none. */
  of(row: DataRow): RowValue[] | 'unreadable' {
    const values: RowValue[] = this.#countOf(row)
    let unreadable = false
    for (const figure of this.#figuresIn(row)) {
      const cell = row.cells[figure.index] ?? null
      const read = readFigure(cell, figure, this.#context.decimal)
      if (read.kind === 'value') values.push({ figure, value: read.value })
      if (read.kind === 'unreadable') unreadable = true
      const remark = remarkOn(read, figure)
      if (remark !== null) this.#log.add(remark.code, remark.severity, row, figure.header, cell)
    }
    for (const derived of this.#match.report.derived ?? []) values.push(...derive(derived, values))
    return unreadable && values.length === 0 ? 'unreadable' : values
  }

  #figuresIn(row: DataRow): readonly Figure[] {
    if (this.#match.report.lines === undefined) return this.#figures
    return [figureOfLine(this.#match, row) ?? []].flat()
  }

  /** One, where each row is one of what the report counts. */
  #countOf(row: DataRow): RowValue[] {
    const measure = this.#match.report.counts
    if (measure === undefined || this.#cells.isBlank(row)) return []
    const { index = 0, header = '' } = this.#cells.column('date') ?? {}
    return [{ figure: { index, header, measure, form: 'plain', segment: null }, value: 1 }]
  }
}

/** What is worth a word about a figure as it was read. */
function remarkOn(read: ReadNumber, { measure }: Figure): Pick<Problem, 'code' | 'severity'> | null {
  if (read.kind === 'unreadable') return { code: 'number-unreadable', severity: 'warning' }
  if (read.kind === 'bound') return { code: 'number-bound', severity: 'notice' }
  if (read.kind === 'empty') return null
  if (read.value < 0 && !mayBeNegative(measure)) return { code: 'negative-count', severity: 'notice' }
  return read.rounded === true ? { code: 'number-rounded', severity: 'notice' } : null
}

/** The trace of a derived figure leads to the first of its two parts. */
function derive({ measure, of, less }: Derived, values: readonly RowValue[]): RowValue[] {
  const whole = values.find(({ figure }) => figure.measure === of)
  const part = values.find(({ figure }) => figure.measure === less)
  if (whole === undefined || part === undefined || values.some(({ figure }) => figure.measure === measure)) return []
  return [{ figure: { ...whole.figure, measure }, value: whole.value - part.value }]
}

/** Followers who leave make a day negative; other counts below zero are worth a word. */
function mayBeNegative(measure: Figure['measure']): boolean {
  return (!isOwn(measure) && measure.includes('follows')) || measureOf(measure).basis === 'ratio'
}
