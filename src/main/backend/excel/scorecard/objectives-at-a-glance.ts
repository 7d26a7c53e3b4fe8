import type { Figure } from '../../../../core/report/figure.ts'
import { down } from '../charts/cell-range.ts'
import { barChart } from '../charts/chart-kinds.ts'
import type { PlacedChart } from '../charts/native-chart.ts'
import { addressOf, difference, whenNumber } from '../formulas.ts'
import { percent, percentDifference } from '../sheet/number-format.ts'
import { type CellPlan, emptyRow, type RowPlan, text } from '../sheet/sheet-plan.ts'
import type { Words } from '../sheet/words.ts'
import { at, columnOf } from './scorecard-columns.ts'
import type { ObjectiveLine, ScorecardLayout } from './scorecard-layout.ts'

const rowHeight = 27
/** Name over the first columns, three figures, and the bars over as many columns as one printed page still holds. */
const nameColumns = 4
const measured = 5
const plan = 6
const away = 7
const firstBar = 8
const lastBar = 13

/** Below the scorecard: one row an objective, with its bar beside it, so that the eye finds what lags. */
export function objectivesAtAGlance(layout: ScorecardLayout, words: Words): { rows: RowPlan[]; charts: PlacedChart[] } {
  const lines = layout.pillars.flatMap((pillar) => pillar.objectives)
  if (lines.length === 0) return { rows: [], charts: [] }
  const head = layout.last + 3
  const rows = lines.map((line, place) => rowOf(line, head + 1 + place))
  const title = text(1, words.say('glance'), 'section', { span: lastBar })
  return {
    rows: [emptyRow, { cells: [title], height: 20 }, headRow(words), ...rows],
    charts: [{ chart: bars(lines, head, words), anchor: anchorOf(head, lines.length) }],
  }
}

function headRow(words: Words): RowPlan {
  return {
    cells: [
      text(1, words.say('level-objective'), 'head', { span: nameColumns }),
      text(measured, 'AC', 'head-number'),
      text(plan, 'PL', 'head-number'),
      text(away, 'ΔPL', 'head-number'),
      text(firstBar, words.say('glance-bars'), 'head-after-number', { span: lastBar - firstBar + 1 }),
    ],
  }
}

function rowOf({ row: source, objective }: ObjectiveLine, row: number): RowPlan {
  const linked = (column: number, from: 'attainment' | 'plan', figure: Figure): CellPlan => {
    return {
      column,
      value: figure.value,
      formula: whenNumber(at(from, source), at(from, source)),
      look: 'number',
      format: percent,
      figure,
    }
  }
  const cell = (column: number) => addressOf({ row, column })
  return {
    height: rowHeight,
    cells: [
      text(1, objective.statement, 'text', { span: nameColumns }),
      linked(measured, 'attainment', objective.measured),
      linked(plan, 'plan', objective.plan),
      {
        column: away,
        value: objective.difference.value,
        formula: difference(cell(measured), cell(plan)),
        look: 'number',
        format: percentDifference,
        figure: objective.difference,
      },
    ],
  }
}

function bars(lines: readonly ObjectiveLine[], head: number, words: Words) {
  const sheet = words.say('sheet-scorecard')
  const series = (scenario: 'AC' | 'PL', column: number, valueIn: (line: ObjectiveLine) => number | null) => ({
    scenario,
    name: { place: { sheet, row: head, column }, value: scenario },
    values: down({ sheet, row: head + 1, column }, lines.map(valueIn)),
  })
  return barChart({
    description: words.say('glance-alt', { count: lines.length }),
    categories: down(
      { sheet, row: head + 1, column: columnOf('name') },
      lines.map(({ objective }) => objective.statement),
    ),
    categoryFormat: null,
    series: [
      series('PL', plan, ({ objective }) => objective.plan.value),
      series('AC', measured, ({ objective }) => objective.measured.value),
    ],
    valueFormat: '0%',
    labels: 'none',
    showCategories: false,
    showLegend: false,
  })
}

function anchorOf(head: number, count: number): PlacedChart['anchor'] {
  return { from: { column: firstBar - 1, row: head }, to: { column: lastBar, row: head + count } }
}
