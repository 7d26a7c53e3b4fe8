import { compareDates, type IsoDate } from '../date.ts'
import type { Metric } from '../metric.ts'
import type { Objective } from '../objective.ts'
import type { DueItem, LastValue } from './check-in.ts'
import type { CheckInFacts } from './check-in-facts.ts'
import { dueHandovers } from './due-handovers.ts'
import { dueInsights } from './due-insights.ts'
import { dueMoves } from './due-moves.ts'
import { type ChosenRhythm, nextDue, rhythmOf, usualRhythm } from './rhythm.ts'

/**
 * Everything that waits for an answer today: handovers first, since hours count there, then values, confidence,
 * relationships, insights; in each the longest due first.
 */
export function dueItems(facts: CheckInFacts, today: IsoDate): DueItem[] {
  const groups = [
    dueHandovers(facts, today),
    dueValues(facts, today),
    dueConfidences(facts, today),
    dueMoves(facts, today),
    dueInsights(facts, today),
  ]
  return groups.flatMap((group) => group.sort((a, b) => compareDates(a.since, b.since)))
}

/** When a metric's next value by hand is due; null where none is expected any more. */
export function nextValueOn(
  metric: Metric,
  { period }: Pick<Objective, 'period'>,
  last: LastValue | null,
  chosen: readonly ChosenRhythm[],
): IsoDate | null {
  if (metric.binding.kind !== 'manual') return null
  // A milestone that is reached stays reached.
  if (metric.target.kind === 'milestone' && last?.value === 1) return null
  const from = last === null || last.date < period.from ? period.from : last.date
  const next = nextDue(from, rhythmOf(chosen, 'metric', metric.id, usualRhythm(metric.window)))
  if (next <= period.to) return next
  // The last value of a period is that of its end.
  return from < period.to ? period.to : null
}

function dueValues({ objectives, values, rhythms }: CheckInFacts, today: IsoDate): DueItem[] {
  return objectives.flatMap((objective) =>
    objective.metrics.flatMap((metric): DueItem[] => {
      const last = values.get(metric.id) ?? null
      const since = nextValueOn(metric, objective, last, rhythms)
      if (since === null || since > today) return []
      const every = rhythmOf(rhythms, 'metric', metric.id, usualRhythm(metric.window))
      const key = `value ${metric.id}`
      return [{ kind: 'value', key, since, metricId: metric.id, objectiveId: objective.id, every, last }]
    }),
  )
}

function dueConfidences(
  { objectives, confidences, rhythms, confidenceEvery }: CheckInFacts,
  today: IsoDate,
): DueItem[] {
  return objectives.flatMap(({ id, period }): DueItem[] => {
    if (today < period.from || today > period.to) return []
    const every = rhythmOf(rhythms, 'objective', id, confidenceEvery)
    const last = confidences.find((one) => one.objectiveId === id) ?? null
    const since = last === null ? period.from : nextDue(last.date, every)
    if (since > today) return []
    return [{ kind: 'confidence', key: `confidence ${id}`, since, objectiveId: id, every, last }]
  })
}
