import type { IsoDate } from '../../../../core/date.ts'

/** A stored value behind a figure, with the cell of the file from which it was read. */
export interface ObservationRow {
  readonly metric: string
  readonly platform: string
  readonly account: string
  readonly subject: string
  readonly measure: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly value: number
  readonly file: string
  /** Counted from 1, as a person counts. */
  readonly row: number
  readonly column: number
}

/** The observations behind the figures: read again each time, so that none has to be kept. */
export type Observations = () => Iterable<ObservationRow>
