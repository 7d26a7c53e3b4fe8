import type { MeasureId } from '../../measure.ts'
import type { Words } from './words.ts'

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

/** How a file says what was held. */
export interface EventWords {
  readonly id: Words
  readonly title: Words
  /** Its id, as the first group found in the file's name. */
  readonly idInFileName?: RegExp
  /** When it began, where rows have no days: the report is recognised only where that, or the name of the file, has a day. */
  readonly began?: Words
}
