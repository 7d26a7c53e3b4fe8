import { type MeasureId, measures } from '../../measure.ts'
import { fold } from '../../sources/fold.ts'
import type { Column, Form } from '../../sources/source.ts'
import type { Cell } from '../export-file.ts'
import type { ReadColumn } from '../import-plan.ts'
import type { Recognised } from '../recognise.ts'
import { type LocatedColumn, languagesOf } from '../table/locate-columns.ts'
import type { DataRow } from '../table/table-context.ts'
import { readDuration } from './read-duration.ts'
import { type DecimalSign, type ReadNumber, readNumber } from './read-number.ts'

/** A column whose values become observations. */
export interface Figure {
  readonly index: number
  readonly header: string
  readonly measure: MeasureId
  readonly form: Form
  /** The segment that the header names, where segments stand side by side. */
  readonly segment: string | null
}

export function figuresOf(match: Recognised): Figure[] {
  const { across } = match.report
  return match.columns.flatMap(({ index, header, column }): Figure[] => {
    if (column === null && across !== undefined && header.trim() !== '')
      return [{ index, header, measure: across.measure, form: across.form, segment: header.trim() }]
    const measure = column === null ? null : measureOf(match, column.measure)
    return column === null || measure === null ? [] : [{ index, header, measure, form: column.form, segment: null }]
  })
}

/** The figure of a line, by the name in its first cell. */
export function figureOfLine(match: Recognised, row: DataRow): Figure | undefined {
  const names = match.columns.find(({ column }) => column?.role === 'line')
  const values = match.columns.find(({ column }) => column?.measure === 'of-line')
  if (names === undefined || values === undefined) return undefined
  const word = fold(String(row.cells[names.index] ?? ''))
  const line = match.report.lines?.find(({ words }) => languagesOf(word, words).length > 0)
  if (line === undefined) return undefined
  return { index: values.index, header: word, measure: line.measure, form: 'plain', segment: null }
}

function measureOf(match: Recognised, measure: Column['measure']): MeasureId | null {
  if (measure === 'of-line') return null
  return measure === 'of-title' ? (match.title?.measure ?? null) : measure
}

const perUnit: Readonly<Record<Form, number>> = {
  plain: 1,
  percent: 100,
  duration: 1,
  'duration-as-minutes': 60,
  'seconds-as-hours': 3600,
  'milliseconds-as-hours': 3_600_000,
}

/** A cell in the unit of its measure: percentages become shares, seconds of watching hours. */
export function readFigure(cell: Cell, figure: Figure, decimal: DecimalSign): ReadNumber {
  const read = readPrinted(cell, figure.form, decimal)
  if (read.kind !== 'value') return read
  if (read.percent) return { ...read, value: read.value / 100 }
  return { ...read, value: read.value / perUnit[figure.form] }
}

function readPrinted(cell: Cell, form: Form, decimal: DecimalSign): ReadNumber {
  return form.startsWith('duration') ? readDuration(cell, decimal) : readNumber(cell, decimal)
}

/** Sums every column of figures as printed, known or not; ids, texts and dates are no figures. */
export function sumColumns(
  match: Recognised,
  rows: readonly DataRow[],
  totals: readonly DataRow[],
  decimal: DecimalSign,
): ReadColumn[] {
  return match.columns.flatMap((located) => {
    if (located.column !== null && located.column.role !== 'figure') return []
    const summed = sumColumn(located, rows, decimal)
    if (summed === undefined) return []
    const form = located.column?.form ?? 'plain'
    const total = readPrinted(totals[0]?.cells[located.index] ?? null, form, decimal)
    const measure = located.column === null ? null : measureOf(match, located.column.measure)
    if (measure !== null && measures[measure].unit === 'money' && hasCurrencies(match)) return []
    return [{ header: located.header, measure, ...summed, total: total.kind === 'value' ? total.value : null }]
  })
}

/** Sums of money in several currencies have no sum. */
function hasCurrencies({ columns }: Recognised): boolean {
  return columns.some(({ column }) => column?.role === 'segment' && column.dimension === 'currency')
}

function sumColumn(
  { index, column }: LocatedColumn,
  rows: readonly DataRow[],
  decimal: DecimalSign,
): Pick<ReadColumn, 'sum' | 'count' | 'empty'> | undefined {
  let sum = 0
  let count = 0
  let empty = 0
  for (const row of rows) {
    const read = readPrinted(row.cells[index] ?? null, column?.form ?? 'plain', decimal)
    if (read.kind === 'value') {
      sum += read.value
      count += 1
    } else if (read.kind === 'empty') empty += 1
    else if (column === null) return undefined
  }
  // A column in which nothing at all is a number has no sum, not a sum of zero.
  return count === 0 && (column === null || empty === 0) && rows.length > 0 ? undefined : { sum, count, empty }
}
