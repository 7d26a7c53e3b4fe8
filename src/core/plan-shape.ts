import { lastDayOf } from './date.ts'
import type { PlanPoint } from './metric.ts'
import { monthsOf, type Period } from './period.ts'

/** A straight line; dated points; or so much of the way in each month, for what has a season. */
export const planShapes = ['linear', 'phased', 'seasonal'] as const
export type PlanShape = (typeof planShapes)[number]

/** Shares are kept to a millionth, so that percents of months come back as they were written. */
const millionth = 1e6

/**
 * The dated points of a seasonal plan: at the end of each month of the period, the percents of the months so far.
 * Takes one percent for each month that the period touches; they are to total 100.
 */
export function seasonalPlan(percents: readonly number[], period: Period): PlanPoint[] {
  let total = 0
  return monthsOf(period).map((month, place) => {
    total += percents[place] ?? 0
    const end = lastDayOf(month)
    return { date: end < period.to ? end : period.to, share: Math.min(1, rounded(total / 100)) }
  })
}

/**
 * The percents of the months by which a plan was written as seasonal. Null for a plan of another shape: one that has not
 * exactly one point at the end of each month, falls, or does not arrive.
 */
export function seasonOf(plan: readonly PlanPoint[], period: Period): number[] | null {
  const points = [...plan].sort((a, b) => (a.date < b.date ? -1 : 1))
  const days = seasonalPlan([], period).map((point) => point.date)
  const monthly = points.length === days.length && points.every((point, place) => point.date === days[place])
  if (!monthly || points.length === 1 || points.at(-1)?.share !== 1) return null
  const percents = points.map(({ share }, place) => rounded((share - (points[place - 1]?.share ?? 0)) * 100))
  return percents.every((percent) => percent >= 0) ? percents : null
}

export function planShape(plan: readonly PlanPoint[], period: Period): PlanShape {
  if (plan.length === 0) return 'linear'
  return seasonOf(plan, period) === null ? 'phased' : 'seasonal'
}

function rounded(value: number): number {
  return Math.round(value * millionth) / millionth
}
