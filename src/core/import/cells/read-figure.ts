import type { MeasureId } from '../../measure.ts'
import { fold } from '../../sources/fold.ts'
import type { Column, Form } from '../../sources/shape/column.ts'
import type { Cell } from '../cell.ts'
import type { Recognised } from '../recognise.ts'
import { languagesOf } from '../table/locate/locate-columns.ts'
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
      return [
        { index, header, measure: across.measure, form: formOf(match, index, across.form), segment: header.trim() },
      ]
    const measure = column === null ? null : measureOfColumn(match, column.measure)
    if (column === null || measure === null) return []
    return [{ index, header, measure, form: formOf(match, index, column.form), segment: null }]
  })
}

/** What a workbook shows as a percentage is a share already. */
function formOf({ table }: Recognised, index: number, form: Form): Form {
  return form === 'percent' && table.percentages?.includes(index) === true ? 'plain' : form
}

/** The figure of a line, by the name in its first cell; by its place where the words of the language are not known. */
export function figureOfLine(match: Recognised, row: DataRow): Figure | undefined {
  const names = match.columns.find(({ column }) => column?.role === 'line')
  const values = match.columns.find(({ column }) => column?.measure === 'of-line')
  if (names === undefined || values === undefined) return undefined
  const word = fold(String(row.cells[names.index] ?? ''))
  const { lines = [] } = match.report
  const place = row.number - match.table.firstRow - match.header - 1
  const unnamed = () => (match.lineAt === undefined ? lines[place] : match.lineAt.get(row.number))
  const line = match.language === null ? unnamed() : lines.find(({ words }) => languagesOf(word, words).length > 0)
  if (line === undefined) return undefined
  return { index: values.index, header: word, measure: line.measure, form: 'plain', segment: null }
}

/** The measure that a column means; null where its rows or nothing say it. */
export function measureOfColumn(match: Recognised, measure: Column['measure']): MeasureId | null {
  if (measure === 'of-line') return null
  return measure === 'of-title' ? (match.title?.measure ?? null) : measure
}

const perUnit: Readonly<Record<Form, number>> = {
  plain: 1,
  percent: 100,
  duration: 1,
  'duration-as-minutes': 60,
  'duration-as-hours': 3600,
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

/** A cell in the unit in which it is printed. */
export function readPrinted(cell: Cell, form: Form, decimal: DecimalSign): ReadNumber {
  return form.startsWith('duration') ? readDuration(cell, decimal) : readNumber(cell, decimal)
}
