import type { Observation, Post } from '../../observation.ts'
import type { RowTally } from '../import-plan.ts'

/** What rows that stand for persons gave: counts, and nothing by which a person could be known. */
export interface CountedRows {
  readonly tally: Omit<RowTally, 'rows'>
  readonly observations: readonly Observation[]
  readonly posts: readonly Post[]
}
