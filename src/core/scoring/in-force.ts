import { firstDayOf, type IsoDate } from '../date.ts'
import type { Objective } from '../objective.ts'

/**
 * True when an objective counts in the scores of a day: it has begun by then, and did not end before the calendar year of
 * that day. One that ended within the year keeps the standing of its last day.
 *
 * An objective that has not begun owes nothing yet. Taking it as "without data" would lower the coverage as though
 * somebody had failed to measure, and taking it as 0 would be worse. So it is left out, the weights of the others share
 * out the pillar (Σ w·A ÷ Σ w), and the report says how many objectives and how much weight were left out and why.
 * An objective of an earlier year belongs to that year's reports: its weight was agreed with its own generation.
 */
export function isInForce(objective: Pick<Objective, 'period'>, asOf: IsoDate): boolean {
  return objective.period.from <= asOf && objective.period.to >= firstDayOf(`${asOf.slice(0, 4)}-01`)
}

/** True when an objective is still to begin after a day. */
export function isToBegin(objective: Objective, asOf: IsoDate): boolean {
  return objective.period.from > asOf
}
