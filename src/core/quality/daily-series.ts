import type { IsoDate } from '../date.ts'
import type { MeasureId } from '../measure.ts'

/** The daily values of one measure of one account, each day once, ascending. */
export interface DailySeries {
  readonly measure: MeasureId
  readonly values: readonly { readonly day: IsoDate; readonly value: number }[]
}
