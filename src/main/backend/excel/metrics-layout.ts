import type { MonthSeries } from '../../../core/report/metric-months.ts'
import type { ReportModel, ScorecardMetric, ScorecardObjective } from '../../../core/report/report-model.ts'

/** Metric, objective, unit and scenario stand before the months. */
export const descriptionWidths = [36, 36, 9, 9]
export const firstMonth = descriptionWidths.length + 1
/** Title, period, a note, then the heads. */
export const metricsHead = 4

/** A row of the metrics sheet: a series of months, or the chart of the series above it. */
export interface SeriesLine {
  readonly row: number
  readonly series: MonthSeries
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
  const block = (all: readonly MonthSeries[]): SeriesBlock => {
    const lines = all.map((series) => {
      row += 1
      return { row, series }
    })
    row += 1
    return { lines, chartRow: row }
  }
  const objectives = model.scorecard.pillars.flatMap((pillar) => pillar.objectives)
  const index = block(model.board.trend.series)
  const metrics = objectives.flatMap((objective) =>
    objective.metrics.map((metric) => ({ metric, objective, ...block(metric.months) })),
  )
  return { index, metrics }
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
