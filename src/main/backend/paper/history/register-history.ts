import { type IsoDate, type IsoMonth, lastDayOf, monthOf } from '../../../../core/date.ts'
import type { Insight } from '../../../../core/evidence/insight.ts'
import type { Stage, Stakeholder } from '../../../../core/evidence/relationship.ts'
import type { Binding, Metric, MetricPoint } from '../../../../core/metric.ts'
import { monthsOf, type Period } from '../../../../core/period.ts'
import { ladderSteps, stageOfGoal } from '../../../../core/scoring/ladder.ts'
import type { LadderGoal } from '../../../../core/target.ts'
import { pointOf, ratioPoint } from './point.ts'

/** Since when a register was kept and until when it is known: within, a month without an event counts 0. */
export interface Known {
  readonly period: Period
  readonly lastDataOn: IsoDate | null
}

/** Steps climbed by the named stakeholders at the end of each month. */
export function ladderHistory(
  metric: Pick<Metric, 'grade'>,
  goals: readonly LadderGoal[],
  stakeholders: readonly Stakeholder[],
  known: Known,
): MetricPoint[] {
  const named = stakeholders.filter((stakeholder) => goals.some((goal) => goal.stakeholderId === stakeholder.id))
  const moves = named.flatMap((stakeholder) => stakeholder.moves.map((move) => move.date))
  return monthsKnown(moves, known).map((month) => {
    const steps = ladderSteps(goals, stageOfGoal(stakeholders, lastDayOf(month)))
    return pointOf(month, { value: steps.done, grade: metric.grade })
  })
}

/** Stakeholders who reached a stage for the first time, by month; as a stock, those who have reached it so far. */
export function relationshipHistory(
  metric: Pick<Metric, 'basis' | 'grade'>,
  binding: Extract<Binding, { kind: 'relationships' }>,
  stakeholders: readonly Stakeholder[],
  known: Known,
): MetricPoint[] {
  const arrivals = stakeholders.flatMap((stakeholder) => arrivalAt(stakeholder, binding.stage) ?? [])
  const counted = arrivals.filter((move) => !binding.onlineOnly || move.onlineChannel !== null)
  const all = stakeholders.flatMap((stakeholder) => stakeholder.moves.map((move) => move.date))
  return monthsKnown(all, known).map((month) => {
    const value = counted.filter((move) =>
      metric.basis === 'stock' ? monthOf(move.date) <= month : monthOf(move.date) === month,
    ).length
    return pointOf(month, { value, grade: metric.grade })
  })
}

/** Insights by the month in which they were heard, or acted on; the share is of those heard in the month. */
export function insightHistory(
  metric: Pick<Metric, 'basis' | 'grade'>,
  { count }: Extract<Binding, { kind: 'insights' }>,
  insights: readonly Insight[],
  known: Known,
): MetricPoint[] {
  const { grade } = metric
  const within = (month: IsoMonth, date: IsoDate | undefined) =>
    date !== undefined && (metric.basis === 'stock' ? monthOf(date) <= month : monthOf(date) === month)
  return monthsKnown(
    insights.map((insight) => insight.heardOn),
    known,
  ).map((month) => {
    const heard = insights.filter((insight) => within(month, insight.heardOn))
    const acted = insights.filter((insight) => within(month, insight.action?.date))
    if (count === 'captured') return pointOf(month, { value: heard.length, grade })
    if (count === 'acted-on') return pointOf(month, { value: acted.length, grade })
    return ratioPoint(month, heard.filter((insight) => insight.action !== null).length, heard.length, { grade })
  })
}

function arrivalAt(stakeholder: Stakeholder, stage: Stage) {
  return [...stakeholder.moves].sort((a, b) => (a.date < b.date ? -1 : 1)).find((move) => move.stage >= stage)
}

function monthsKnown(dates: readonly IsoDate[], { period, lastDataOn }: Known): IsoMonth[] {
  const first = [...dates].sort()[0]
  if (first === undefined || lastDataOn === null) return []
  const from = first < period.from ? first : period.from
  return from <= lastDataOn ? monthsOf({ from, to: lastDataOn }) : []
}
