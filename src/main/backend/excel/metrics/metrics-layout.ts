import type { Figure } from '../../../../core/report/figure.ts'
import type { ScorecardMetric } from '../../../../core/report/metrics/metric-figures.ts'
import type { MonthSeries } from '../../../../core/report/metrics/metric-months.ts'
import type { ScorecardObjective } from '../../../../core/report/pages/scorecard-page.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'

/** Metric, objective, unit and scenario stand before the months. */
export const descriptionWidths = [36, 36, 9, 9]
export const firstMonth = descriptionWidths.length + 1
/** Title, period, a note, then the heads. */
export const metricsHead = 4

/** A row of the metrics sheet: a series of months, or the chart of the series above it. */
export interface SeriesLine {
  readonly row: number
  readonly series: MonthSeries
  /** The place of its first value among the months of the sheet. */
  readonly start: number
  /** The end of the interval of a forecast that it holds; null for a series of values. */
  readonly bound: 'low' | 'high' | null
}

export interface SeriesBlock {
  readonly lines: readonly SeriesLine[]
  readonly chartRow: number
}

export interface MetricBlock extends SeriesBlock {
  readonly metric: ScorecardMetric
  readonly objective: ScorecardObjective
}

/** Which row of the metrics sheet belongs to whom: the index first, then metric by metric, each with its chart below. */
export interface MetricsLayout {
  readonly index: SeriesBlock
  readonly metrics: readonly MetricBlock[]
}

/** The row of a metric's actuals, under the months. */
export interface MetricRows {
  readonly row: number
  readonly periods: readonly string[]
}

export function layOutMetrics(model: ReportModel): MetricsLayout {
  let row = metricsHead
  const months = monthsOnSheet(model)
  const block = (all: readonly Omit<SeriesLine, 'row'>[]): SeriesBlock => {
    const lines = all.map((line) => {
      row += 1
      return { row, ...line }
    })
    row += 1
    return { lines, chartRow: row }
  }
  const objectives = model.scorecard.pillars.flatMap((pillar) => pillar.objectives)
  const known = (series: MonthSeries) => ({ series, start: 0, bound: null })
  const index = block(model.board.trend.series.map(known))
  const metrics = objectives.flatMap((objective) =>
    objective.metrics.map((metric) => ({
      metric,
      objective,
      ...block([...metric.months.map(known), ...forecastLines(metric, months)]),
    })),
  )
  return { index, metrics }
}

/** The months of the chart of the board page, then those for which any metric has a forecast. */
export function monthsOnSheet({ scorecard }: ReportModel): readonly string[] {
  const metrics = scorecard.pillars.flatMap(({ objectives }) => objectives.flatMap((objective) => objective.metrics))
  const ahead = new Set(metrics.flatMap((metric) => forecastOf(metric).map(({ month }) => month)))
  return [...new Set([...scorecard.periods, ...[...ahead].sort()])]
}

/** The forecast of each month to come, the month that has begun included. */
function forecastOf({ chart }: ScorecardMetric): { readonly month: string; readonly value: Figure }[] {
  const series = chart.series.find(({ scenario }) => scenario === 'FC')
  return chart.periods.flatMap((month, place) => {
    const value = series?.values[place]
    return value === undefined || value.value === null ? [] : [{ month, value }]
  })
}

/** Forecast and interval, each from the first month that is forecast. */
function forecastLines(metric: ScorecardMetric, months: readonly string[]): Omit<SeriesLine, 'row'>[] {
  const ahead = forecastOf(metric)
  const [first] = ahead
  if (first === undefined) return []
  const start = months.indexOf(first.month)
  const ends = (metric.forecast.months ?? []).filter(({ month }) => month >= first.month)
  const lines: readonly (readonly [SeriesLine['bound'], readonly Figure[]])[] = [
    [null, ahead.map(({ value }) => value)],
    ['low', ends.map(({ low }) => low)],
    ['high', ends.map(({ high }) => high)],
  ]
  return lines
    .filter(([, values]) => values.length > 0)
    .map(([bound, values]) => ({ series: { scenario: 'FC', values }, start, bound }))
}

/** Where the actuals of each metric stand, by its id. */
export function metricRowsOf(model: ReportModel): ReadonlyMap<string, MetricRows> {
  const { periods } = model.scorecard
  return new Map(
    layOutMetrics(model).metrics.map(({ metric, lines }) => {
      const row = lines.find(({ series }) => series.scenario === 'AC')?.row ?? 0
      return [metric.id, { row, periods }]
    }),
  )
}

export function actualOf(metric: ScorecardMetric): readonly (number | null)[] {
  return metric.months.find(({ scenario }) => scenario === 'AC')?.values.map(({ value }) => value) ?? []
}
