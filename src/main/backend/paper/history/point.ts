import type { MetricPoint } from '../../../../core/metric.ts'

/** A point with everything absent but what is said. Values from exports are of grade A unless said otherwise. */
export function pointOf(month: string, known: Partial<Omit<MetricPoint, 'month'>>): MetricPoint {
  return { month, value: null, numerator: null, denominator: null, sampleSize: null, grade: 'A', sources: [], ...known }
}

/** A rate from its parts. 0 of 0 keeps its parts and has no value: there was nothing to measure. */
export function ratioPoint(
  month: string,
  numerator: number,
  denominator: number,
  known: Partial<Omit<MetricPoint, 'month'>>,
): MetricPoint {
  return pointOf(month, { ...known, value: denominator === 0 ? null : numerator / denominator, numerator, denominator })
}
