import type { Cell } from '../../../core/import/cell.ts'
import type { Language } from '../../../core/language.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { writeFormula } from '../../../core/report/trace/figure-formula.ts'
import { type TracedFigure, tracedFigures } from '../../../core/report/trace/traced-figures.ts'
import { writeRead } from '../../../core/report/trace/write-source.ts'
import { writeFigureName } from '../../../core/text/write-figure-name.ts'
import { writeCsv } from '../files/write-csv.ts'
import { UnreadableMember } from './data-files.ts'
import { tableRows } from './table-member.ts'
import type { PackedFigure } from './wrong-figures.ts'

export const figuresName = 'figures.csv'
const heads = ['number', 'id', 'kind', 'value', 'figure', 'formula', 'inputs', 'source'] as const

/** Every figure with its number and its way back, unrounded: a table that any spreadsheet opens. */
export function writeFigures(model: ReportModel, language: Language): Uint8Array {
  return writeCsv([heads, ...tracedFigures(model).map((traced) => rowOf(traced, language))])
}

function rowOf({ number, figure, inputs, places, asked, ...named }: TracedFigure, language: Language): Cell[] {
  return [
    ...[number, figure.id, figure.kind, figure.value],
    writeFigureName(named, language),
    writeFormula(figure.id, language),
    inputs.join(' '),
    writeRead({ asked, places }, language),
  ]
}

/** Throws `UnreadableMember` where the table is none. */
export function readFigures(bytes: Uint8Array): PackedFigure[] {
  return tableRows(bytes, figuresName, heads).map(([number = '', id = '', kind = '', value = '']) => ({
    ...{ number, id, kind },
    value: numberIn(value),
  }))
}

function numberIn(text: string): number | null {
  if (text === '') return null
  const value = Number(text)
  if (!Number.isFinite(value)) throw new UnreadableMember(figuresName)
  return value
}
