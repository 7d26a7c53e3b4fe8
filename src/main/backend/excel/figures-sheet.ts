import type { Figure, FigureKind } from '../../../core/report/figure.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { writeFormula } from '../../../core/report/trace/figure-formula.ts'
import { type TracedFigure, tracedFigures } from '../../../core/report/trace/traced-figures.ts'
import { writeRead } from '../../../core/report/trace/write-source.ts'
import { say } from '../../../core/text/phrasebook.ts'
import { writeOwner, writeWhat } from '../../../core/text/write-figure-name.ts'
import { absolute, addressOf, whenNumber } from './formulas.ts'
import { type RegisterColumn, registerSheet } from './registers/register-sheet.ts'
import { formatOf, scaleOf } from './sheet/number-format.ts'
import { type CellPlan, type FigureCell, type RowPlan, type SheetPlan, text } from './sheet/sheet-plan.ts'
import type { Words } from './sheet/words.ts'

const columns: readonly RegisterColumn[] = [
  { head: 'figures-number', width: 16 },
  { head: 'figures-owner', width: 56 },
  { head: 'figures-figure', width: 46 },
  { head: 'figures-value', width: 14, look: 'head-number' },
  { head: 'figures-unit', width: 22, look: 'head-after-number' },
  { head: 'figures-now', width: 14, look: 'head-number' },
  { head: 'figures-cell', width: 30, look: 'head-after-number' },
  { head: 'figures-formula', width: 70 },
  { head: 'figures-inputs', width: 40 },
  { head: 'figures-source', width: 70 },
]

/** Every figure by its trace number, with its value in the paper and in its cell, its formula, its inputs and its source. */
export function figuresSheet(model: ReportModel, words: Words, placed: readonly FigureCell[]): SheetPlan {
  const first = new Map(placed.toReversed().map((cell) => [cell.figure.id, cell]))
  const sheet = registerSheet(model, words, {
    ...{ name: 'sheet-figures', title: 'figures-title', note: 'figures-note', none: 'figures-none' },
    columns,
    rows: tracedFigures(model).map((traced) => rowOf(traced, first.get(traced.figure.id), words)),
  })
  // What a figure is and comes to stands on one page, how it is made on the next: on one together nobody could read it.
  return { ...sheet, pagesWide: 2 }
}

function rowOf(
  { number, figure, inputs, places, asked, ...named }: TracedFigure,
  cell: FigureCell | undefined,
  words: Words,
): RowPlan {
  const { language } = words
  return {
    cells: [
      text(1, number, 'label'),
      text(2, writeOwner(named, language), 'text'),
      text(3, writeWhat(named, language), 'text'),
      valueCell(figure, words),
      text(5, unitOf(figure.kind, words), 'text', { indent: 1 }),
      ...liveCell(figure, cell, words),
      text(7, cell === undefined ? '' : `${cell.sheet}!${addressOf(cell)}`, 'text', { indent: 1 }),
      text(8, writeFormula(figure.id, language), 'text'),
      text(9, inputs.join(' '), 'text'),
      text(10, writeRead({ asked, places }, language), 'text'),
    ],
  }
}

function unitOf(kind: FigureKind, { language, currency }: Words): string {
  return kind === 'money' ? currency : say(language, `figures.unit.${kind}`)
}

/** The figure as the paper has it, whatever is changed in the workbook. */
function valueCell({ kind, value }: Figure, { currency }: Words): CellPlan {
  const shown = value === null ? null : value * scaleOf(kind)
  return { column: 4, value: shown, look: 'number', format: formatOf(kind, value, currency) }
}

/** The cell in which it stands on the sheets before, so that a changed input shows beside the figure of the paper. */
function liveCell({ kind, value }: Figure, cell: FigureCell | undefined, { currency }: Words): CellPlan[] {
  if (cell === undefined) return [text(6, '', 'text')]
  const reference = absolute(cell)
  const shown = value === null ? null : value * cell.scale
  const format = formatOf(kind, value, currency)
  return [{ column: 6, value: shown, look: 'number', format, formula: whenNumber(reference, reference) }]
}
