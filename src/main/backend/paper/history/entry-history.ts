import type { ManualEntry } from '../../../../contract/views.ts'
import { type IsoMonth, monthOf } from '../../../../core/date.ts'
import type { EvidenceGrade, Metric, MetricPoint } from '../../../../core/metric.ts'
import { pointOf, ratioPoint } from './point.ts'

type ByHand = Pick<Metric, 'basis' | 'grade'>

/**
 * Months of what was entered by hand: flows add up, of a state the last entry counts, rates are recomputed. A file in
 * the evidence log raises the grade of its month; an estimate stays one.
 */
export function entryHistory(
  metric: ByHand,
  entries: readonly ManualEntry[],
  proven: ReadonlyMap<IsoMonth, EvidenceGrade> | undefined,
): MetricPoint[] {
  const months = new Map<string, ManualEntry[]>()
  for (const entry of entries) {
    const month = monthOf(entry.date)
    months.set(month, [...(months.get(month) ?? []), entry])
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, of]) => {
      const grade = raised(metric.grade, proven?.get(month))
      return pointFrom({ ...metric, grade }, month, of)
    })
}

/** Grades sort from the strongest to the weakest. */
function raised(grade: EvidenceGrade, proof: EvidenceGrade | undefined): EvidenceGrade {
  return proof === undefined || grade === 'D' || grade < proof ? grade : proof
}

function pointFrom({ basis, grade }: ByHand, month: string, entries: readonly ManualEntry[]): MetricPoint {
  const known = { grade, sources: entries.map((entry) => entry.id) }
  if (basis === 'flow')
    return pointOf(month, { ...known, value: sum(entries, (entry) => entry.value), sampleSize: sizes(entries) })
  const withParts = entries.filter((entry) => entry.numerator !== null && entry.denominator !== null)
  if (basis === 'ratio' && withParts.length > 0) {
    const numerator = sum(withParts, (entry) => entry.numerator ?? 0)
    const denominator = sum(withParts, (entry) => entry.denominator ?? 0)
    return ratioPoint(month, numerator, denominator, { ...known, sampleSize: sizes(withParts) })
  }
  const last = entries.at(-1)
  return pointOf(month, { ...known, value: last?.value ?? null, sampleSize: last?.sampleSize ?? null })
}

function sizes(entries: readonly ManualEntry[]): number | null {
  return entries.every((entry) => entry.sampleSize === null) ? null : sum(entries, (entry) => entry.sampleSize ?? 0)
}

function sum(entries: readonly ManualEntry[], value: (entry: ManualEntry) => number): number {
  return entries.reduce((total, entry) => total + value(entry), 0)
}
