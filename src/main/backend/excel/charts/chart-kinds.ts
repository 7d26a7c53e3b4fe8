import type { Scenario } from '../../../../core/report/chart.ts'
import type { CellRange, ChartGroup, ChartSeries, NativeChart } from './native-chart.ts'

/** What a chart of scenarios is drawn from: each with the cell of its code and the cells of its values. */
export interface ScenarioCells {
  readonly scenario: Scenario
  readonly name: ChartSeries['name']
  readonly values: CellRange<number | null>
}

export interface ChartSource {
  readonly description: string
  readonly categories: NativeChart['categories']
  readonly categoryFormat: string | null
  readonly series: readonly ScenarioCells[]
  readonly valueFormat: string
  readonly labels: ChartSeries['labels']
  readonly showCategories: boolean
  readonly showLegend: boolean
}

/** Behind stands what is compared with, in front the actual. */
const fromBackToFront: readonly Scenario[] = ['PY', 'PL', 'FC', 'AC']

/** Time from left to right: one column a month and scenario, those of a month partly behind each other. */
export function columnChart(source: ChartSource): NativeChart {
  return whole(source, [{ kind: 'columns', gap: 45, overlap: 45, ...plain, series: seriesOf(source) }])
}

/** A level from month to month. */
export function lineChart(source: ChartSource): NativeChart {
  return whole(source, [{ kind: 'line', gap: 0, overlap: 0, ...plain, series: seriesOf(source) }])
}

/** Values stand in their bars where each bar is long enough for two digits; then nothing lies across them. */
export function labelsIn(values: readonly (number | null)[]): ChartSeries['labels'] {
  const known = values.filter((value) => value !== null)
  return Math.min(...known) > Math.max(...known) / 6 ? 'inside' : 'all'
}

/** Structure from top to bottom. */
export function barChart(source: ChartSource): NativeChart {
  return whole(source, [{ kind: 'bars', gap: 40, overlap: 35, ...plain, series: seriesOf(source) }])
}

/** The three grey bands of each bullet, as widths that follow each other. */
export type Bands = readonly [red: BandCells, amber: BandCells, green: BandCells]
type BandCells = Pick<ChartSeries, 'name' | 'values'>

/** Value against plan on grey bands: the actual a slim column, the plan a mark across it. */
export function bulletChart(source: ChartSource, bands: Bands, maximum: number): NativeChart {
  const roles = ['band-red', 'band-amber', 'band-green'] as const
  const behind = bands.map((band, place): ChartSeries => {
    return { role: roles[place] ?? 'band-green', ...band, labels: 'none' }
  })
  const series = seriesOf(source)
  const marks = series
    .filter(({ role }) => role === 'PL')
    .map((plan): ChartSeries => ({ ...plan, role: 'plan-mark', labels: 'none' }))
  const actual = series.filter(({ role }) => role !== 'PL')
  const groups: readonly ChartGroup[] = [
    { kind: 'columns', stacked: true, gap: 60, overlap: 100, axes: 'first', series: behind },
    { kind: 'columns', stacked: false, gap: 220, overlap: 100, axes: 'second', series: actual },
    { kind: 'line', stacked: false, gap: 0, overlap: 0, axes: 'second', series: marks },
  ]
  return { ...whole(source, groups), maximum }
}

const plain = { stacked: false, axes: 'first' } as const

function whole(source: ChartSource, groups: readonly ChartGroup[]): NativeChart {
  const { description, categories, categoryFormat, valueFormat, showCategories, showLegend } = source
  return { description, categories, categoryFormat, groups, valueFormat, maximum: null, showCategories, showLegend }
}

/** A comparison without any value is no series. */
function seriesOf({ series, labels }: ChartSource): ChartSeries[] {
  return series
    .filter(({ scenario, values }) => scenario === 'AC' || values.values.some((value) => value !== null))
    .sort((a, b) => fromBackToFront.indexOf(a.scenario) - fromBackToFront.indexOf(b.scenario))
    .map(({ scenario, name, values }) => ({
      role: scenario,
      name,
      values,
      labels: scenario === 'AC' ? labels : 'none',
    }))
}
