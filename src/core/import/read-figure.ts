import type { MeasureId } from '../measure.ts'
import type { Form } from '../sources/source.ts'
import type { Cell } from './export-file.ts'
import type { ReadColumn } from './import-plan.ts'
import type { LocatedColumn } from './locate-columns.ts'
import { readDuration } from './read-duration.ts'
import { type DecimalSign, type ReadNumber, readNumber } from './read-number.ts'
import type { Recognised } from './recognise.ts'
import type { DataRow } from './table-context.ts'

/** A column whose values become observations. */
export interface Figure {
  readonly index: number
  readonly header: string
  readonly measure: MeasureId
  readonly form: Form
}

export function figuresOf(match: Recognised): Figure[] {
  return match.columns.flatMap(({ index, header, column }) => {
    const measure = column === null ? null : measureOf(match, column.measure)
    return column === null || measure === null ? [] : [{ index, header, measure, form: column.form }]
  })
}

function measureOf(match: Recognised, measure: MeasureId | 'of-title' | null): MeasureId | null {
  return measure === 'of-title' ? (match.title?.measure ?? null) : measure
}

/** A cell in the unit of its measure: percentages become shares, seconds of watching hours. */
export function readFigure(cell: Cell, figure: Figure, decimal: DecimalSign): ReadNumber {
  const read = readPrinted(cell, figure.form, decimal)
  if (read.kind !== 'value') return read
  if (read.percent || figure.form === 'percent') return { ...read, value: read.value / 100 }
  return figure.form === 'seconds-as-hours' ? { ...read, value: read.value / 3600 } : read
}

function readPrinted(cell: Cell, form: Form, decimal: DecimalSign): ReadNumber {
  return form === 'duration' ? readDuration(cell, decimal) : readNumber(cell, decimal)
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
    return [{ header: located.header, measure, ...summed, total: total.kind === 'value' ? total.value : null }]
  })
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
  return column === null && count === 0 ? undefined : { sum, count, empty }
}
