import type { MetricPlaces } from '../../value-place.ts'
import type { ScorecardMetric } from '../metrics/metric-figures.ts'
import type { ReportModel } from '../report-model.ts'
import { ownerNumbers } from './trace-numbers.ts'
import { placesOf } from './traced-figures.ts'

/** A metric with its number and with what its actual was read from. */
export interface TraceRow {
  readonly number: string
  readonly metric: ScorecardMetric
  readonly kept: MetricPlaces | null
}

/** Where figures enter the paper: all others follow from these, and the workbook lists each of them. */
export function traceTable(model: ReportModel): TraceRow[] {
  const numbers = ownerNumbers(model)
  const kept = new Map(placesOf(model).map((one) => [one.metric, one]))
  const objectives = model.scorecard.pillars.flatMap((pillar) => pillar.objectives)
  return objectives.flatMap(({ metrics }) =>
    metrics.map((metric) => ({
      number: numbers.get(`metric ${metric.id}`) ?? '',
      metric,
      kept: kept.get(metric.id) ?? null,
    })),
  )
}
