import { addMonths, type IsoDate, type IsoMonth, monthOf } from '../date.ts'
import { type EvidenceGrade, evidenceGrades, type Metric, type MetricPoint, type Window } from '../metric.ts'
import type { Period } from '../period.ts'

/** The value of a metric that is held against its target, and what it stands on. */
export interface HeldValue {
  readonly value: number
  /** Number of answers behind a rate; null where the value is no rate from a sample. */
  readonly sampleSize: number | null
  /** The weakest grade among the points that were combined. */
  readonly grade: EvidenceGrade
}

const monthsInWindow: Readonly<Record<Exclude<Window, 'period'>, number>> = { month: 1, quarter: 3, year: 12 }

/**
 * Combines the monthly points of a metric by its basis, as known at the end of `asOf`.
 * - flow: the sum over the window that ends with the month of `asOf`; the window `period` begins with the objective.
 * - stock: the last value not after `asOf`.
 * - ratio: Σ numerator ÷ Σ denominator over the window, never an average of rates. A rate entered without its parts is
 *   weighed by its sample; one without a sample stands for itself, so the last one counts.
 *
 * Returns null where no point has a value: no data is never zero.
 */
export function heldValue(
  metric: Pick<Metric, 'basis' | 'window'>,
  points: readonly MetricPoint[],
  period: Period,
  asOf: IsoDate,
): HeldValue | null {
  const known = points.filter((point) => point.month <= monthOf(asOf) && hasValue(point))
  if (metric.basis === 'stock') return lastOf(known)
  const first = firstMonthOf(metric.window, period, asOf)
  const within = known.filter((point) => point.month >= first)
  return metric.basis === 'flow' ? sumOf(within) : ratioOf(within)
}

/** True for a point with a value of its own, or with the parts from which its rate is recomputed. */
export function hasValue(point: MetricPoint): boolean {
  return point.value !== null || partsOf(point) !== null
}

/** The value of one month alone: its rate from its parts, or the value as it stands; null without data. */
export function monthValue(metric: Pick<Metric, 'basis'>, point: MetricPoint): number | null {
  return metric.basis === 'ratio' ? (ratioOf([point])?.value ?? null) : point.value
}

/** The month with which a window begins that ends with the month of `asOf`. */
export function firstMonthOf(window: Window, period: Period, asOf: IsoDate): IsoMonth {
  return window === 'period' ? monthOf(period.from) : addMonths(monthOf(asOf), 1 - monthsInWindow[window])
}

function lastOf(points: readonly MetricPoint[]): HeldValue | null {
  const last = points.findLast((point) => point.value !== null)
  if (last === undefined || last.value === null) return null
  return { value: last.value, sampleSize: last.sampleSize, grade: last.grade }
}

function sumOf(points: readonly MetricPoint[]): HeldValue | null {
  const counted = points.filter((point) => point.value !== null)
  if (counted.length === 0) return null
  return held(
    counted.reduce((sum, point) => sum + (point.value ?? 0), 0),
    counted,
  )
}

function ratioOf(points: readonly MetricPoint[]): HeldValue | null {
  const counted = points.filter((point) => partsOf(point) !== null)
  if (counted.length === 0) return lastOf(points)
  const parts = counted.map((point) => partsOf(point) ?? { numerator: 0, denominator: 0 })
  const denominator = parts.reduce((sum, part) => sum + part.denominator, 0)
  return held(parts.reduce((sum, part) => sum + part.numerator, 0) / denominator, counted)
}

/** Numerator and denominator of a rate; null where the denominator is 0 or unknown, so that nothing is divided by zero. */
function partsOf(point: MetricPoint): { numerator: number; denominator: number } | null {
  if (point.numerator !== null && point.denominator !== null)
    return point.denominator > 0 ? { numerator: point.numerator, denominator: point.denominator } : null
  if (point.value !== null && point.sampleSize !== null && point.sampleSize > 0)
    return { numerator: point.value * point.sampleSize, denominator: point.sampleSize }
  return null
}

function held(value: number, points: readonly MetricPoint[]): HeldValue {
  const sizes = points.map((point) => point.sampleSize).filter((size) => size !== null)
  return {
    value,
    sampleSize: sizes.length === 0 ? null : sizes.reduce((sum, size) => sum + size, 0),
    grade: weakestOf(points.map((point) => point.grade)),
  }
}

function weakestOf(grades: readonly EvidenceGrade[]): EvidenceGrade {
  return evidenceGrades.findLast((grade) => grades.includes(grade)) ?? 'D'
}
