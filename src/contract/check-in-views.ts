import type { CheckInRound, DueItem } from '../core/check-in/check-in.ts'
import type { ChosenRhythm, Rhythm } from '../core/check-in/rhythm.ts'
import type { IsoDate } from '../core/date.ts'

export interface CheckInView {
  readonly today: IsoDate
  /** What waits for an answer today. */
  readonly due: readonly DueItem[]
  /** The round under way, or the last one; null before the first. */
  readonly round: CheckInRound | null
  /** When each value by hand is due next. */
  readonly values: readonly NextValue[]
  readonly rhythms: readonly ChosenRhythm[]
}

export interface NextValue {
  readonly metricId: string
  readonly every: Rhythm
  /** Null when none is expected any more. */
  readonly on: IsoDate | null
}
