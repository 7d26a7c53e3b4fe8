import type { Database } from 'better-sqlite3'
import { type Measure, type MeasureId, measures } from '../../../core/measure.ts'
import type { MeasureBinding, Metric, MetricPoint } from '../../../core/metric.ts'
import { type PostValue, postValues } from '../database/measured-values.ts'
import type { DatedPost } from '../database/posts.ts'
import type { SourceIds } from './account-history.ts'
import { pointOf, ratioPoint } from './point.ts'

/** What the posts published in each month have gathered until now. */
export function postHistory(
  db: Database,
  metric: Pick<Metric, 'basis'>,
  binding: MeasureBinding,
  posts: readonly DatedPost[],
  sources: SourceIds,
): MetricPoint[] {
  const valuesOf = (measure: MeasureId) => valuesByPost(db, posts, measure)
  const measure: Measure = measures[binding.measure]
  const parts = binding.denominator === null ? measure.ratioOf : ([binding.measure, binding.denominator] as const)
  if (parts !== undefined)
    return ratios(posts, valuesOf(parts[0] as MeasureId), valuesOf(parts[1] as MeasureId), sources)
  const values = valuesOf(binding.measure)
  return byMonth(posts, values, (month, of) => {
    const sum = of.reduce((total, post) => total + post.value, 0)
    const known = { sources: sourcesOf(of, sources) }
    if (metric.basis === 'ratio' && measure.basis !== 'ratio') return ratioPoint(month, sum, of.length, known)
    if (measure.basis === 'ratio') return pointOf(month, { ...known, value: sum / of.length, grade: 'D' })
    // The people reached by two posts may be the same: their mean is the honest figure.
    return pointOf(month, { ...known, value: measure.additive ? sum : sum / of.length })
  })
}

function ratios(
  posts: readonly DatedPost[],
  numerators: ReadonlyMap<number, PostValue>,
  denominators: ReadonlyMap<number, PostValue>,
  sources: SourceIds,
): MetricPoint[] {
  const both = new Map([...numerators].filter(([id]) => denominators.has(id)))
  return byMonth(posts, both, (month, of) => {
    const below = of.reduce((total, post) => total + (denominators.get(post.subjectId)?.value ?? 0), 0)
    const above = of.reduce((total, post) => total + post.value, 0)
    return ratioPoint(month, above, below, { sources: sourcesOf(of, sources) })
  })
}

function valuesByPost(db: Database, posts: readonly DatedPost[], measure: MeasureId): Map<number, PostValue> {
  const { additive }: Measure = measures[measure]
  const ids = posts.map((post) => post.subjectId)
  return new Map(postValues(db, ids, measure, additive).map((value) => [value.subjectId, value]))
}

function byMonth(
  posts: readonly DatedPost[],
  values: ReadonlyMap<number, PostValue>,
  point: (month: string, values: readonly PostValue[]) => MetricPoint,
): MetricPoint[] {
  const months = new Map<string, PostValue[]>()
  for (const post of posts) {
    const value = values.get(post.subjectId)
    if (value === undefined) continue
    const month = months.get(post.month)
    if (month === undefined) months.set(post.month, [value])
    else month.push(value)
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, of]) => point(month, of))
}

function sourcesOf(values: readonly PostValue[], sources: SourceIds): readonly string[] {
  return sources(JSON.stringify([...new Set(values.map((value) => value.importNumber))]))
}
