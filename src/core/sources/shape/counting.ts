import type { MeasureId } from '../../measure.ts'

/**
 * `people`: a row is one connection of a person; each person counts once, and their figures are added up by event.
 * `answers`: a row is one person's answers and a column that is not known is a question; rows are counted by day,
 * answers by question and option where the question is closed.
 */
export type Counting = 'people' | 'answers'

/** Rows that are persons of a list, where those of a meeting are connections to it. */
export interface PersonsListed {
  /** What each of them counts as. */
  readonly measure: MeasureId
  /** Rows are counted in which each of these columns, by its place, says one of its values. */
  readonly only: readonly { readonly index: number; readonly values: readonly string[] }[]
}
