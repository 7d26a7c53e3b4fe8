import type { Metric } from '../../../core/metric.ts'
import type { Period } from '../../../core/period.ts'

/** A part of the form changes a part of the metric, and leaves the rest. */
export interface MetricPart {
  readonly metric: Metric
  readonly period: Period
  readonly onPart: (part: Partial<Metric>) => void
}
