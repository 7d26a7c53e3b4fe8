import { addMonths, type IsoDate, lastDayOf, monthOf } from '../date.ts'
import type { Window } from '../metric.ts'

/** How often something is asked about. */
export const rhythms = ['month', 'quarter', 'half-year', 'year'] as const
export type Rhythm = (typeof rhythms)[number]

/** A rhythm that somebody chose for a metric's values, or for the confidence in an objective. */
export interface ChosenRhythm {
  readonly subject: 'metric' | 'objective'
  readonly subjectId: string
  readonly every: Rhythm
}

const monthsIn: Readonly<Record<Rhythm, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** Until somebody chooses otherwise, a metric is asked for as often as it is added up; of a whole period, each quarter. */
export function usualRhythm(window: Window): Rhythm {
  return window === 'period' ? 'quarter' : window
}

/** The rhythm in force: what was chosen, else the usual one. */
export function rhythmOf(
  chosen: readonly ChosenRhythm[],
  subject: ChosenRhythm['subject'],
  subjectId: string,
  usual: Rhythm,
): Rhythm {
  return chosen.find((one) => one.subject === subject && one.subjectId === subjectId)?.every ?? usual
}

/** When it is due again: `nextDue('2026-08-31', 'month')` is `2026-09-30`. */
export function nextDue(last: IsoDate, every: Rhythm): IsoDate {
  const month = addMonths(monthOf(last), monthsIn[every])
  const day = `${month}-${last.slice(8)}`
  const end = lastDayOf(month)
  return day < end ? day : end
}
