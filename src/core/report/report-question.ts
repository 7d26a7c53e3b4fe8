import type { IsoDate } from '../date.ts'
import type { Period } from '../period.ts'

/** What a report is asked for. */
export interface ReportQuestion {
  readonly period: Period
  /** Figures are those known at the end of this day: the end of the period, or today when it is not over. */
  readonly asOf: IsoDate
}
