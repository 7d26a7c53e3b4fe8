import { BarController, BarElement, CategoryScale, Chart, type ChartOptions, LinearScale, type Plugin } from 'chart.js'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { Bar } from 'react-chartjs-2'
import type { Language } from '../../core/language.ts'
import type { BarChart, BulletChart, ColumnChart } from '../../core/report/chart.ts'
import { writeSentence } from '../../core/text/write-sentence.ts'
import {
  type BarBox,
  type BarsOf,
  barBoxes,
  drawBulletFrame,
  drawColumnFrame,
  drawLadderFrame,
} from './chart-frames.ts'
import { chartFamily, ink, scenarioFill } from './chart-ink.ts'
import { writeChartMonth, writeChartRow } from './chart-label.ts'
import { barsOf, type DrawnSeries, rowsToDraw } from './chart-series.ts'
import './chart.css'

Chart.register(BarController, BarElement, CategoryScale, LinearScale)

interface ChartProps<Shown> {
  readonly chart: Shown
  readonly language: Language
  readonly currency: string
}

type BarPlugin = Plugin<'bar'>

/** Three pixels for one keep the canvas sharp where the desk enlarges the paper. */
const still: ChartOptions<'bar'> = {
  responsive: false,
  animation: false,
  events: [],
  maintainAspectRatio: false,
  devicePixelRatio: 3,
}

/** Value against target on grey bands. */
export function BulletChartView({ chart, language, currency }: ChartProps<BulletChart>) {
  const options: ChartOptions<'bar'> = {
    ...still,
    indexAxis: 'y',
    layout: { padding: { top: 11, bottom: 2, right: 4 } },
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
  const description = writeSentence(chart.description, language, currency)
  const drawn = { kind: 'bullet', description, options, labels: [''], datasets, plugin } as const
  return <DrawnChart key={keyOf(chart, language, currency)} {...drawn} />
}

/** Time from left to right. Actual and forecast share one place; the comparisons stand behind them. */
export function ColumnChartView({ chart, language, currency }: ChartProps<ColumnChart>) {
  const options: ChartOptions<'bar'> = {
    ...still,
    layout: { padding: { top: chart.notes.length > 0 ? 20 : 12 } },
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
    afterDatasetsDraw: (drawn) => drawColumnFrame(drawn, boxesOf(drawn, rows), { chart, language, currency }),
  }
  const labels = chart.periods.map((month, place) => writeChartMonth(month, place, language))
  const description = writeSentence(chart.description, language, currency)
  const drawn = { kind: 'columns', description, options, labels, datasets, plugin } as const
  return <DrawnChart key={keyOf(chart, language, currency)} {...drawn} />
}

/** Structure from top to bottom, with the figures in columns at the right. */
export function BarChartView({ chart, language, currency }: ChartProps<BarChart>) {
  const options: ChartOptions<'bar'> = {
    ...still,
    indexAxis: 'y',
    layout: { padding: { top: 12, right: 24 * chart.series.length + 4 } },
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
    afterDatasetsDraw: (drawn) => drawLadderFrame(drawn, rows, { language, currency }),
  }
  const labels = chart.rows.map((row) => writeChartRow(row, language))
  const description = writeSentence(chart.description, language, currency)
  const drawn = { kind: 'bars', description, options, labels, datasets, plugin } as const
  return <DrawnChart key={keyOf(chart, language, currency)} {...drawn} />
}

/** What is drawn around the bars belongs to the chart that it was made for, so other figures are another chart. */
function keyOf(chart: BulletChart | ColumnChart | BarChart, language: Language, currency: string): string {
  return JSON.stringify([chart, language, currency])
}

interface DrawnChartProps {
  readonly kind: 'bullet' | 'columns' | 'bars'
  readonly description: string
  readonly options: ChartOptions<'bar'>
  readonly labels: readonly string[]
  readonly datasets: readonly { data: (number | null)[] }[]
  readonly plugin: BarPlugin
}

function DrawnChart({ kind, description, options, labels, datasets, plugin }: DrawnChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const drawn = useRef<Chart<'bar', (number | null)[], unknown>>(undefined)
  const plugins = useMemo(() => [plugin], [plugin])
  useFittingCanvas(box, drawn)
  return (
    <div ref={box} className={`paper-chart paper-chart-${kind}`}>
      <Bar
        ref={drawn}
        role="img"
        aria-label={description}
        {...{ options, plugins }}
        data={{ labels: [...labels], datasets: [...datasets] }}
      />
    </div>
  )
}

/**
 * Draws the canvas at the size of its box, again when the box or the fonts change, and once more when the page is
 * printed: Chromium records what is drawn inside `beforeprint` as vectors, and all else as a bitmap.
 */
function useFittingCanvas(
  box: RefObject<HTMLDivElement | null>,
  drawn: RefObject<Chart<'bar', (number | null)[], unknown> | undefined>,
): void {
  useEffect(() => {
    const place = box.current
    if (place === null) return
    const redraw = () => {
      const chart = drawn.current
      // The library empties the reference with null when a chart goes, whatever its types say.
      if (!chart || place.clientWidth === 0) return
      chart.resize(place.clientWidth, place.clientHeight)
      chart.draw()
    }
    const observer = new ResizeObserver(redraw)
    observer.observe(place)
    addEventListener('beforeprint', redraw)
    document.fonts.addEventListener('loadingdone', redraw)
    redraw()
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', redraw)
      document.fonts.removeEventListener('loadingdone', redraw)
    }
  })
}

/** Comparisons stand half behind the actual: the year before on its near side, the plan on its far side. */
function standAside(drawn: Chart<'bar'>, rows: readonly DrawnSeries[], axis: 'x' | 'y'): void {
  const length =
    axis === 'x' ? drawn.chartArea.right - drawn.chartArea.left : drawn.chartArea.bottom - drawn.chartArea.top
  rows.forEach(({ scenario, values }, place) => {
    const share = asides[scenario]
    for (const bar of drawn.getDatasetMeta(place).data) bar[axis] += (share * length) / Math.max(1, values.length)
  })
}

const asides = { AC: -0.02, FC: -0.02, PY: -0.22, PL: 0.2 } as const

function boxesOf(drawn: Chart<'bar'>, rows: readonly DrawnSeries[]): readonly BarsOf[] {
  return rows.map((row, place) => ({
    ...row,
    boxes: drawn.getDatasetMeta(place).data.map((element): BarBox | null => {
      if (!(element instanceof BarElement)) return null
      return barBoxes(element.getProps(['x', 'y', 'base', 'width', 'height'], true))
    }),
  }))
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
