import type { IsoDate } from '../date.ts'
import { contains, type Period } from '../period.ts'

/** What a report is asked for. */
export interface ReportQuestion {
  readonly period: Period
  /** Figures are those known at the end of this day: the end of the period, or today when it is not over. */
  readonly asOf: IsoDate
}

/** Figures are those known at the end of the period, or on the last day with data while it runs; today before it begins. */
export function questionOn(period: Period, lastDataOn: IsoDate | null, today: IsoDate): ReportQuestion {
  const known = lastDataOn !== null && contains(period, lastDataOn) ? lastDataOn : today
  return { period, asOf: known < period.to ? known : period.to }
}
