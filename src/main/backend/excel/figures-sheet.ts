import type { Figure, FigureKind } from '../../../core/report/figure.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { writeFormula } from '../../../core/report/trace/figure-formula.ts'
import { type TracedFigure, tracedFigures } from '../../../core/report/trace/traced-figures.ts'
import { writeSource } from '../../../core/report/trace/write-source.ts'
import { say } from '../../../core/text/phrasebook.ts'
import { writeFigureName } from '../../../core/text/write-figure-name.ts'
import { absolute, addressOf, whenNumber } from './formulas.ts'
import { formatOf, scaleOf } from './number-format.ts'
import { type RegisterColumn, registerSheet } from './registers/register-sheet.ts'
import { type CellPlan, type FigureCell, type RowPlan, type SheetPlan, text } from './sheet-plan.ts'
import type { Words } from './words.ts'

const columns: readonly RegisterColumn[] = [
  { head: 'figures-number', width: 16 },
  { head: 'figures-figure', width: 62 },
  { head: 'figures-value', width: 14, look: 'head-number' },
  { head: 'figures-unit', width: 12, look: 'head-after-number' },
  { head: 'figures-now', width: 14, look: 'head-number' },
  { head: 'figures-cell', width: 24, look: 'head-after-number' },
  { head: 'figures-formula', width: 60 },
  { head: 'figures-inputs', width: 34 },
  { head: 'figures-source', width: 60 },
]
/** One line each: a filter finds them, and nobody reads them from top to bottom. */
const height = 14

/** Every figure by its trace number, with its value in the paper and in its cell, its formula, its inputs and its source. */
export function figuresSheet(model: ReportModel, words: Words, placed: readonly FigureCell[]): SheetPlan {
  const first = new Map(placed.toReversed().map((cell) => [cell.figure.id, cell]))
  return registerSheet(model, words, {
    ...{ name: 'sheet-figures', title: 'figures-title', note: 'figures-note', none: 'figures-none' },
    columns,
    rows: tracedFigures(model).map((traced) => rowOf(traced, first.get(traced.figure.id), words)),
  })
}

function rowOf(
  { number, figure, inputs, places, ...named }: TracedFigure,
  cell: FigureCell | undefined,
  words: Words,
): RowPlan {
  const { language } = words
  return {
    height,
    cells: [
      text(1, number, 'label'),
      text(2, writeFigureName(named, language), 'line'),
      valueCell(figure, words),
      text(4, unitOf(figure.kind, words), 'line', { indent: 1 }),
      ...liveCell(figure, cell, words),
      text(6, cell === undefined ? '' : `${cell.sheet}!${addressOf(cell)}`, 'line', { indent: 1 }),
      text(7, writeFormula(figure.id, language), 'line'),
      text(8, inputs.join(' '), 'line'),
      text(9, places.map((place) => writeSource(place, language)).join(' · '), 'line'),
    ],
  }
}

function unitOf(kind: FigureKind, { language, currency }: Words): string {
  return kind === 'money' ? currency : say(language, `figures.unit.${kind}`)
}

/** The figure as the paper has it, whatever is changed in the workbook. */
function valueCell({ kind, value }: Figure, { currency }: Words): CellPlan {
  const shown = value === null ? null : value * scaleOf(kind)
  return { column: 3, value: shown, look: 'number', format: formatOf(kind, value, currency) }
}

/** The cell in which it stands on the sheets before, so that a changed input shows beside the figure of the paper. */
function liveCell({ kind, value }: Figure, cell: FigureCell | undefined, { currency }: Words): CellPlan[] {
  if (cell === undefined) return []
  const reference = absolute(cell)
  const shown = value === null ? null : value * cell.scale
  const format = formatOf(kind, value, currency)
  return [{ column: 5, value: shown, look: 'number', format, formula: whenNumber(reference, reference) }]
}
