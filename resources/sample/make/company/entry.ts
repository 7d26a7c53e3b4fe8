import type { IsoDate } from '../../../../src/core/date.ts'

/** A value entered by hand, with where it comes from. */
export interface SampleEntry {
  readonly metricId: string
  readonly date: IsoDate
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly sampleSize: number | null
  readonly source: string
}
