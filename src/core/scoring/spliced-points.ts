import { firstDayOf } from '../date.ts'
import type { DefinitionChange } from '../definitions.ts'
import type { Facts } from '../facts.ts'
import { type MeasureId, measureOf } from '../measure.ts'
import type { Metric, MetricPoint } from '../metric.ts'
import { changesOf } from './definition-break.ts'

/**
 * The points of a metric with what was counted in a new way written in the old one, where a person gave a factor. A month
 * in which the change fell stays as it is: nobody knows how much of it was counted how.
 */
export function splicedPoints(
  metric: Pick<Metric, 'id' | 'binding'>,
  points: readonly MetricPoint[],
  facts: Pick<Facts, 'definitions' | 'accounts'>,
): readonly MetricPoint[] {
  return changesOf(metric, facts).reduce((series, change) => {
    const splice = facts.definitions.splices.find((one) => one.changeId === change.id && one.metricId === metric.id)
    const factor = splice?.factor ?? 1
    if (factor === 1) return series
    return series.map((point) =>
      firstDayOf(point.month) >= change.date ? scaled(metric, point, change, factor) : point,
    )
  }, points)
}

function scaled(
  { binding }: Pick<Metric, 'binding'>,
  point: MetricPoint,
  change: DefinitionChange,
  factor: number,
): MetricPoint {
  if (binding.kind !== 'measure') return point
  const { ratioOf } = measureOf(binding.measure)
  const above = (binding.denominator === null ? ratioOf?.[0] : undefined) ?? binding.measure
  const below = binding.denominator ?? ratioOf?.[1]
  const by = (measure: string | undefined) => (change.measures.includes(measure as MeasureId) ? factor : 1)
  if (point.numerator === null || point.denominator === null)
    return { ...point, value: point.value === null ? null : point.value * by(binding.measure) }
  const numerator = point.numerator * by(above)
  const denominator = point.denominator * by(below)
  return { ...point, numerator, denominator, value: denominator === 0 ? null : numerator / denominator }
}
