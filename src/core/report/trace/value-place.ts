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

/** The places of one metric. */
export interface MetricPlaces {
  readonly metric: string
  readonly places: readonly ValuePlace[]
}
