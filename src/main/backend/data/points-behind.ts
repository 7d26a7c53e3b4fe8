import { monthOf } from '../../../core/date.ts'
import type { Facts } from '../../../core/facts.ts'
import type { Metric, MetricPoint } from '../../../core/metric.ts'
import type { Objective } from '../../../core/objective.ts'
import { firstMonthOf, hasValue } from '../../../core/scoring/actual.ts'

/** The months that the actual is made of: of a stock the last one alone. */
export function pointsBehind(
  metric: Metric,
  { period }: Objective,
  { histories }: Pick<Facts, 'histories'>,
  asOf: string,
): readonly MetricPoint[] {
  const day = asOf < period.to ? asOf : period.to
  const known = (histories[metric.id] ?? []).filter((point) => point.month <= monthOf(day) && hasValue(point))
  if (metric.basis === 'stock') return known.slice(-1)
  const first = firstMonthOf(metric.window, period, day)
  return known.filter((point) => point.month >= first)
}
