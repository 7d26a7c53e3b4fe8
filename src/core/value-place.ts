import type { AnswersBinding, Binding } from './metric.ts'

/** Where values of a metric stand: a sheet of a file, or its only table, from one row to another. */
export interface ValuePlace {
  readonly importId: string
  readonly file: string
  /** Empty where the file has but one table. */
  readonly sheet: string
  readonly firstRow: number
  readonly lastRow: number
  readonly values: number
}

/** Where the values behind the actual of one metric are kept. */
export interface MetricPlaces {
  readonly metric: string
  readonly kept: Binding['kind']
  /** Of what was read from files. */
  readonly places: readonly ValuePlace[]
  /** Only where they are answers of a survey. */
  readonly asked?: AskedOf
}

/** What was asked, and which answers count. */
export type AskedOf = Pick<AnswersBinding, 'count' | 'question' | 'options'>
