import type { Figure } from '../../../../core/report/figure.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import type { PillarLine } from '../../../../core/report/scores/pillar-line.ts'
import type { RollUpFigures } from '../../../../core/report/scores/roll-up-figures.ts'
import { addressOf, difference, whenNumber } from '../formulas.ts'
import type { ScorecardColumn } from '../scorecard/scorecard-columns.ts'
import { layOutScorecard } from '../scorecard/scorecard-layout.ts'
import { scorecardCell } from '../scorecard/scorecard-sheet.ts'
import { formatOf, scaleOf } from '../sheet/number-format.ts'
import { type CellPlan, type RowPlan, text } from '../sheet/sheet-plan.ts'
import type { Look } from '../sheet/sheet-style.ts'
import type { Words } from '../sheet/words.ts'

type FigureName = 'measured' | 'floor' | 'ceiling' | 'coverage' | 'plan' | 'difference' | 'pace'

/** The columns of the table after label and weight, and the column of the scorecard to which each refers. */
const columns: readonly (readonly [FigureName, ScorecardColumn])[] = [
  ['measured', 'attainment'],
  ['floor', 'floor'],
  ['ceiling', 'ceiling'],
  ['coverage', 'coverage'],
  ['plan', 'plan'],
  ['difference', 'difference'],
  ['pace', 'pace'],
]
const firstFigure = 3

interface RowLooks {
  readonly measured: Look
  readonly figure: Look
  readonly status: Look
}
const headlineLooks: RowLooks = { measured: 'headline', figure: 'headline-figure', status: 'headline-status' }
const plainLooks: RowLooks = { measured: 'label-number', figure: 'number', status: 'status' }

/** The index and the three pillars. `firstRow` is where the table's heads stand. */
export function boardIndexRows(model: ReportModel, words: Words, firstRow: number): RowPlan[] {
  const layout = layOutScorecard(model)
  const { index } = model.board
  const indexRow = firstRow + 1
  const pillars = model.board.pillars.flatMap((line) => {
    const source = layout.pillars.find(({ pillar }) => pillar.pillar === line.pillar)
    return source === undefined ? [] : [pillarRow(line, source.row, words)]
  })
  const label = text(1, words.say('index'), 'headline-label', { span: 2 })
  return [
    headRow(words),
    { cells: [label, ...figureCells(index, layout.index, words, headlineLooks)], height: 32 },
    ...pillars,
    ...sinceRows(model, words, indexRow, layout.index, firstRow + 2 + pillars.length),
  ]
}

function headRow(words: Words): RowPlan {
  const names = columns.map(([name], place) => text(firstFigure + place, words.say(`board-${name}`), 'head-number'))
  return {
    cells: [
      text(1, words.say('board-pillar'), 'head'),
      text(2, words.say('column-weight'), 'head-number'),
      ...names,
      text(firstFigure + columns.length, words.term('attainment'), 'head-after-number'),
      text(firstFigure + columns.length + 1, words.term('pace'), 'head-after-number'),
    ],
  }
}

function pillarRow(line: PillarLine, source: number, words: Words): RowPlan {
  const label = text(1, words.term(`pillar.${line.pillar}`), 'label')
  const weight = reference(2, line.weight, scorecardCell(words, 'weight', source), words, 'number')
  return { cells: [label, weight, ...figureCells(line, source, words, plainLooks)] }
}

function figureCells(figures: RollUpFigures, source: number, words: Words, looks: RowLooks): CellPlan[] {
  const cells = columns.map(([name, column], place) => {
    const look = name === 'measured' ? looks.measured : looks.figure
    return reference(firstFigure + place, figures[name], scorecardCell(words, column, source), words, look)
  })
  const status = (column: number, from: ScorecardColumn, value: string): CellPlan => {
    return { column, value, formula: scorecardCell(words, from, source), look: looks.status }
  }
  const { attainment, pace } = figures.standing
  const first = firstFigure + columns.length
  return [
    ...cells,
    status(first, 'targetStatus', words.status('attainment', attainment)),
    status(first + 1, 'paceStatus', words.status('pace', pace)),
  ]
}

/** The index of the period before, the way since, and how much stands on the best evidence. */
function sinceRows(model: ReportModel, words: Words, indexRow: number, source: number, firstRow: number): RowPlan[] {
  const { previous, sincePrevious, gradeA } = model.board.index
  const earlier = model.layout.comparison === 'previous-year' ? 'previous-year' : 'previous'
  const current = addressOf({ row: indexRow, column: firstFigure })
  const before = addressOf({ row: firstRow, column: firstFigure })
  const value = (figure: Figure, formula?: string) => cellOf(firstFigure, figure, formula, words, 'number')
  const label = (title: string) => text(1, title, 'label', { span: 2 })
  return [
    { cells: [label(words.say(earlier)), { ...value(previous), look: 'input', name: 'index_previous' }] },
    { cells: [label(words.say('since-previous')), value(sincePrevious, difference(current, before))] },
    { cells: [label(words.say('grade-a')), value(gradeA, gradeAFormula(model, words, source))] },
  ]
}

/** Of the weight with data, the part on grade A: metrics alone carry a grade, so the column sorts them out by itself. */
function gradeAFormula(model: ReportModel, words: Words, index: number): string {
  const { last } = layOutScorecard(model)
  const column = (name: ScorecardColumn) =>
    `${scorecardCell(words, name, index)}:${scorecardCell(words, name, last).split('!').at(-1)}`
  const onA = `SUMIFS(${column('share')},${column('grade')},"A",${column('coverage')},1)`
  const coverage = scorecardCell(words, 'coverage', index)
  return `IF(${coverage}=0,"",${onA}/${coverage})`
}

function reference(column: number, figure: Figure, from: string, words: Words, look: Look): CellPlan {
  const scale = scaleOf(figure.kind)
  return cellOf(column, figure, whenNumber(from, scale === 1 ? from : `${scale}*${from}`), words, look)
}

function cellOf(column: number, figure: Figure, formula: string | undefined, words: Words, look: Look): CellPlan {
  const scale = scaleOf(figure.kind)
  const value = figure.value === null ? null : figure.value * scale
  return { column, value, formula, look, format: formatOf(figure.kind, figure.value, words.currency), figure, scale }
}
