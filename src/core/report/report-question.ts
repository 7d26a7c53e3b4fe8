import { addMonths, type IsoDate, type IsoMonth, lastDayOf, monthOf } from '../date.ts'
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

/**
 * A month of the quarter that is told first: that of the last day with data, or the one before it while not even a month of
 * its own is known. Who exports on the first days of October is at work on the paper of the third quarter.
 */
export function monthToTell(firstDataOn: IsoDate | null, lastDataOn: IsoDate): IsoMonth {
  const month = monthOf(lastDataOn)
  const begun = addMonths(month, -((Number(month.slice(5, 7)) - 1) % 3))
  const isYoung = lastDataOn < lastDayOf(begun)
  const before = addMonths(begun, -1)
  return isYoung && firstDataOn !== null && monthOf(firstDataOn) <= before ? before : month
}
