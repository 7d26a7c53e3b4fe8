import type { BarElement, Chart as ChartJs, ChartOptions, Element, Plugin } from 'chart.js'
import type { BarChart, BulletChart, Chart, ColumnChart } from '../../../core/report/chart.ts'
import { writeSentence } from '../../../core/text/write-sentence.ts'
import {
  type BarBox,
  type BarsOf,
  barBoxes,
  drawBulletFrame,
  drawColumnFrame,
  drawLadderFrame,
} from './chart-frames.ts'
import { chartFamily, ink, scenarioFill } from './chart-ink.ts'
import { type LabelSetting, writeChartMonth, writeChartRow } from './chart-label.ts'
import { barsOf, type DrawnSeries, rowsToDraw } from './chart-series.ts'

export type BarPlugin = Plugin<'bar'>

export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** A chart of the report in the words of Chart.js, whatever it is drawn on. */
export interface ChartDrawing {
  readonly kind: Chart['kind']
  readonly description: string
  readonly options: ChartOptions<'bar'>
  readonly padding: Padding
  readonly labels: readonly (string | string[])[]
  readonly datasets: readonly { data: (number | null)[] }[]
  readonly plugin: BarPlugin
}

/** How each kind of chart is drawn, in the notation of the International Business Communication Standards. */
export function drawingOf(chart: Chart, setting: LabelSetting): ChartDrawing {
  const description = writeSentence(chart.description, setting.language, setting.currency)
  return { kind: chart.kind, description, ...partsOf(chart, setting) }
}

type Parts = Omit<ChartDrawing, 'kind' | 'description'>

function partsOf(chart: Chart, setting: LabelSetting): Parts {
  switch (chart.kind) {
    case 'bullet':
      return bulletParts(chart)
    case 'columns':
      return columnParts(chart, setting)
    case 'bars':
      return barParts(chart, setting)
  }
}

/** Value against target on grey bands. */
function bulletParts(chart: BulletChart): Parts {
  const options: ChartOptions<'bar'> = {
    indexAxis: 'y',
    scales: { x: { display: false, min: 0, max: chart.maximum }, y: { display: false } },
  }
  const datasets = [
    { data: [chart.actual.value], backgroundColor: scenarioFill.AC, barPercentage: 0.46, categoryPercentage: 1 },
  ]
  const plugin: BarPlugin = {
    id: 'bullet-frame',
    beforeDatasetsDraw: (drawn) => drawBulletFrame(drawn, chart, 'behind'),
    afterDatasetsDraw: (drawn) => drawBulletFrame(drawn, chart, 'before'),
  }
  return { options, padding: { top: 11, right: 4, bottom: 2, left: 0 }, labels: [''], datasets, plugin }
}

/** Time from left to right. Actual and forecast share one place; the comparisons stand behind them. */
function columnParts(chart: ColumnChart, setting: LabelSetting): Parts {
  const options: ChartOptions<'bar'> = {
    scales: {
      x: { grid: { display: false }, border: { display: false }, ticks: ticks(9) },
      y: { display: false, beginAtZero: true, ...topOf(chart) },
    },
  }
  const rows = rowsToDraw(chart.series)
  const overlap = { barPercentage: rows.length > 1 ? 0.46 : 0.7, categoryPercentage: 1 }
  const datasets = rows.map((row) => ({ ...barsOf(row), ...overlap }))
  const plugin: BarPlugin = {
    id: 'column-frame',
    afterUpdate: (drawn) => standAside(drawn, rows, 'x'),
    afterDatasetsDraw: (drawn) => drawColumnFrame(drawn, boxesOf(drawn, rows), { chart, ...setting }),
  }
  const labels = monthLabels(chart, setting)
  const padding = { top: chart.notes.length > 0 ? 20 : 12, right: 0, bottom: 0, left: 0 }
  return { options, padding, labels, datasets, plugin }
}

/** Over a year of columns has no room for a year beside a month: there it stands below. */
function monthLabels({ periods }: ColumnChart, { language }: LabelSetting): readonly (string | string[])[] {
  const written = periods.map((month, place) => writeChartMonth(month, place, language))
  return periods.length > 12 ? written.map((label) => label.split(' ')) : written
}

/** Structure from top to bottom, with the figures in columns at the right. */
function barParts(chart: BarChart, setting: LabelSetting): Parts {
  const options: ChartOptions<'bar'> = {
    indexAxis: 'y',
    scales: {
      x: { display: false, beginAtZero: true },
      y: { grid: { display: false }, border: { color: ink }, ticks: ticks(10.5) },
    },
  }
  const rows = rowsToDraw(chart.series)
  const overlap = { barPercentage: rows.length > 1 ? 0.52 : 0.7, categoryPercentage: 1 }
  const datasets = rows.map((row) => ({ ...barsOf(row), ...overlap }))
  const plugin: BarPlugin = {
    id: 'ladder-frame',
    afterUpdate: (drawn) => standAside(drawn, rows, 'y'),
    afterDatasetsDraw: (drawn) => drawLadderFrame(drawn, rows, setting),
  }
  const labels = chart.rows.map((row) => writeChartRow(row, setting.language))
  const padding = { top: 12, right: 24 * chart.series.length + 4, bottom: 0, left: 0 }
  return { options, padding, labels, datasets, plugin }
}

/** Comparisons stand half behind the actual: the year before on its near side, the plan on its far side. */
function standAside(drawn: ChartJs<'bar'>, rows: readonly DrawnSeries[], axis: 'x' | 'y'): void {
  const length =
    axis === 'x' ? drawn.chartArea.right - drawn.chartArea.left : drawn.chartArea.bottom - drawn.chartArea.top
  rows.forEach(({ scenario, values }, place) => {
    const share = asides[scenario]
    for (const bar of drawn.getDatasetMeta(place).data) bar[axis] += (share * length) / Math.max(1, values.length)
  })
}

const asides = { AC: -0.02, FC: -0.02, PY: -0.22, PL: 0.2 } as const

function boxesOf(drawn: ChartJs<'bar'>, rows: readonly DrawnSeries[]): readonly BarsOf[] {
  return rows.map((row, place) => ({
    ...row,
    boxes: drawn.getDatasetMeta(place).data.map((element): BarBox | null => {
      if (!isBar(element)) return null
      return barBoxes(element.getProps(['x', 'y', 'base', 'width', 'height'], true))
    }),
  }))
}

/** Every element of a bar chart is one, once it has been laid out. */
function isBar(element: Element): element is BarElement & Element {
  return 'base' in element
}

/** The tallest column fills the height, since no axis needs a round end. */
function topOf({ series }: ColumnChart): { max?: number } {
  const values = series.flatMap((row) => row.values.map(({ value }) => value ?? 0))
  const top = Math.max(0, ...values)
  return top > 0 ? { max: top } : {}
}

function ticks(size: number) {
  return { color: ink, autoSkip: false, maxRotation: 0, padding: 2, font: { family: chartFamily, size } }
}
