import type { Database } from 'better-sqlite3'
import { type MeasureId, measureOf } from '../../../../core/measure.ts'
import type { MeasureBinding, Metric, MetricPoint } from '../../../../core/metric.ts'
import { type PostChoice, postMonths, postRatioMonths } from '../../database/values/post-values.ts'
import type { SourceIds } from './account-history.ts'
import { pointOf, ratioPoint } from './point.ts'

/** What the posts published in each month have gathered until now. */
export function postHistory(
  db: Database,
  metric: Pick<Metric, 'basis'>,
  binding: MeasureBinding,
  choice: PostChoice,
  sources: SourceIds,
): MetricPoint[] {
  const measure = measureOf(binding.measure)
  const parts = binding.denominator === null ? measure.ratioOf : ([binding.measure, binding.denominator] as const)
  if (parts !== undefined)
    return postRatioMonths(db, choice, parts[0] as MeasureId, parts[1] as MeasureId).map((row) =>
      ratioPoint(row.month, row.numerator, row.denominator, { sources: sources(row.imports) }),
    )
  return postMonths(db, choice, binding.measure).map(({ month, sum, posts, imports }) => {
    const known = { sources: sources(imports) }
    if (measure.basis === 'ratio') return pointOf(month, { ...known, value: sum / posts, grade: 'D' })
    if (metric.basis === 'ratio') return ratioPoint(month, sum, posts, known)
    // The people reached by two posts may be the same: their mean is the honest figure.
    return pointOf(month, { ...known, value: measure.additive ? sum : sum / posts })
  })
}
