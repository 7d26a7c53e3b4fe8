import type { Scenario } from '../../../core/report/chart.ts'
import type { Figure } from '../../../core/report/figure.ts'
import type { ReportModel, ScorecardMetric, ScorecardObjective } from '../../../core/report/report-model.ts'
import { dayOf } from './day.ts'
import { charactersOf, formatOf, monthFormat } from './number-format.ts'
import { type CellPlan, type RowPlan, type SheetPlan, text } from './sheet-plan.ts'
import { titleRows } from './title-rows.ts'
import type { Words } from './words.ts'

const descriptionWidths = [38, 42, 10, 10]
const leastMonthWidth = 9
/** The scenario by its code, as on charts (International Business Communication Standards). */
const actual: Scenario = 'AC'

/** The actuals month by month, one row a metric; an empty cell is a month without data. */
export function metricsSheet(model: ReportModel, words: Words): SheetPlan {
  const objectives = model.scorecard.pillars.flatMap((pillar) => pillar.objectives)
  const months = monthsIn(objectives)
  const widths = [...descriptionWidths, ...months.map(() => monthWidthOf(objectives, words))]
  const rows = objectives.flatMap((objective) =>
    objective.metrics.map((metric) => rowOf(metric, objective, months, words)),
  )
  return {
    name: words.say('sheet-metrics'),
    widths,
    rows: [
      ...titleRows(model, words, words.say('metrics-title'), widths.length),
      { cells: [text(1, words.say('metrics-note'), 'note', { span: widths.length })] },
      headRow(months, words),
      ...rows,
    ],
    frozen: { rows: 4, columns: 1 },
    landscape: true,
    gridlines: false,
    head: 4,
    statusColumns: [],
  }
}

function monthsIn(objectives: readonly ScorecardObjective[]): string[] {
  const months = objectives.flatMap(({ metrics }) =>
    metrics.flatMap(({ history }) => history.map(({ month }) => month)),
  )
  return [...new Set(months)].sort()
}

function monthWidthOf(objectives: readonly ScorecardObjective[], words: Words): number {
  const figures = objectives.flatMap(({ metrics }) =>
    metrics.flatMap(({ history }) => history.map(({ value }) => value)),
  )
  return Math.max(leastMonthWidth, ...figures.map(({ kind, value }) => charactersOf(kind, value, words.currency)))
}

function headRow(months: readonly string[], words: Words): RowPlan {
  const heads = (['metric', 'objective', 'unit', 'scenario'] as const).map((key, place) =>
    text(place + 1, words.say(`metrics-${key}`), 'head'),
  )
  const dates = months.map((month, place): CellPlan => {
    const column = descriptionWidths.length + place + 1
    return { column, value: dayOf(`${month}-01`), look: 'head-number', format: monthFormat }
  })
  return { cells: [...heads, ...dates] }
}

function rowOf(
  metric: ScorecardMetric,
  objective: ScorecardObjective,
  months: readonly string[],
  words: Words,
): RowPlan {
  const figures = new Map(metric.history.map(({ month, value }) => [month, value]))
  const values = months.map((month, place) =>
    valueCell(descriptionWidths.length + place + 1, figures.get(month), words),
  )
  return {
    cells: [
      text(1, metric.name, 'label'),
      text(2, objective.statement, 'text'),
      text(3, words.term(`unit.${metric.actual.kind}`), 'text'),
      text(4, actual, 'text'),
      ...values,
    ],
  }
}

function valueCell(column: number, figure: Figure | undefined, words: Words): CellPlan {
  if (figure === undefined) return text(column, '', 'number')
  const format = formatOf(figure.kind, figure.value, words.currency)
  return { column, value: figure.value, look: 'number', format, figure }
}
