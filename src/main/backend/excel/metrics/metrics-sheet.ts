import type { Scenario } from '../../../../core/report/chart.ts'
import type { Figure } from '../../../../core/report/figure.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { dayOf } from '../sheet/day.ts'
import { charactersOf, formatOf, monthFormat, scaleOf } from '../sheet/number-format.ts'
import { type CellPlan, type RowPlan, type SheetPlan, text } from '../sheet/sheet-plan.ts'
import { titleRows } from '../sheet/title-rows.ts'
import type { Words } from '../sheet/words.ts'
import { monthChart } from './metric-charts.ts'
import {
  descriptionWidths,
  firstMonth,
  layOutMetrics,
  type MetricBlock,
  metricsHead,
  monthsOnSheet,
  type SeriesBlock,
  type SeriesLine,
} from './metrics-layout.ts'

const leastMonthWidth = 9
const chartHeight = 64

/** The index and every metric month by month, by scenario; an empty cell is a month without data. */
export function metricsSheet(model: ReportModel, words: Words): SheetPlan {
  const layout = layOutMetrics(model)
  const months = monthsOnSheet(model)
  const known = model.scorecard.periods.length
  const widths = [...descriptionWidths, ...months.map(() => monthWidthOf(layout.metrics, words))]
  const index = { name: words.say('index'), objective: '', unit: words.say('points-of-100') }
  return {
    name: words.say('sheet-metrics'),
    widths,
    rows: [
      ...titleRows(model, words, words.say('metrics-title'), widths.length),
      { cells: [text(1, words.say('metrics-note'), 'note', { span: widths.length })] },
      headRow(months, known, words),
      ...blockRows(layout.index, index, words),
      ...layout.metrics.flatMap((block) => blockRows(block, describe(block, words), words)),
    ],
    frozen: { rows: metricsHead, columns: 1 },
    landscape: true,
    gridlines: false,
    head: metricsHead,
    statusColumns: [],
    charts: [
      monthChart(layout.index, 'index', words.sentence(model.board.trend.description), model, words),
      ...layout.metrics.map((block) => {
        const alt = words.say('months-alt', { metric: block.metric.name })
        return monthChart(block, block.metric.basis, alt, model, words)
      }),
    ],
  }
}

interface Description {
  readonly name: string
  readonly objective: string
  readonly unit: string
}

function describe({ metric, objective }: MetricBlock, words: Words): Description {
  return { name: metric.name, objective: objective.statement, unit: words.term(`unit.${metric.actual.kind}`) }
}

function monthWidthOf(blocks: readonly MetricBlock[], words: Words): number {
  const figures = blocks.flatMap(({ lines }) => lines.flatMap(({ series }) => series.values))
  return Math.max(leastMonthWidth, ...figures.map(({ kind, value }) => charactersOf(kind, value, words.currency)))
}

/** The months to come are hatched, as everything that is forecast. */
function headRow(months: readonly string[], known: number, words: Words): RowPlan {
  const heads = (['metric', 'objective', 'unit', 'scenario'] as const).map((key, place) =>
    text(place + 1, words.say(`metrics-${key}`), 'head'),
  )
  const dates = months.map((month, place): CellPlan => {
    return {
      column: firstMonth + place,
      value: dayOf(`${month}-01`),
      look: place < known ? 'head-number' : 'head-forecast',
      format: monthFormat(words.language),
    }
  })
  return { cells: [...heads, ...dates] }
}

/** The series of one thing, and under them the row that its chart fills. Names are repeated, so that a filter finds them. */
function blockRows({ lines }: SeriesBlock, { name, objective, unit }: Description, words: Words): RowPlan[] {
  const rows = lines.map((line, place): RowPlan => {
    const { series, start } = line
    const look = place === 0 ? 'text' : 'repeated'
    return {
      height: place === 0 ? undefined : 15,
      cells: [
        text(1, name, place === 0 ? 'label' : 'repeated'),
        text(2, objective, look),
        text(3, unit, look),
        text(4, codeOf(line, words), 'text'),
        ...series.values.map((figure, month) => valueCell(firstMonth + start + month, figure, series.scenario, words)),
      ],
    }
  })
  const chart: RowPlan = { height: chartHeight, cells: [text(1, name, 'hidden'), text(2, objective, 'hidden')] }
  return [...rows, chart]
}

function codeOf({ series: { scenario }, bound }: SeriesLine, words: Words): string {
  return bound === null ? scenario : words.say(`metrics-${bound}`)
}

function valueCell(column: number, figure: Figure, scenario: Scenario, words: Words): CellPlan {
  const format = formatOf(figure.kind, figure.value, words.currency)
  const scale = scaleOf(figure.kind)
  const value = figure.value === null ? null : figure.value * scale
  const look = scenario === 'FC' ? 'forecast' : scenario === 'AC' && scale === 1 ? 'input' : 'number'
  return { column, value, look, format, figure, scale }
}
