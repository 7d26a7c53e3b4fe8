import type { Period } from '../../../core/period.ts'
import type { DraftedObjective } from '../../../core/start/drafted-objective.ts'
import type { Situation } from '../../../core/start/situation.ts'

/** What the person said and changed so far. Nothing of it is stored before it is kept. */
export interface Start {
  readonly step: 'situation' | 'objectives' | 'page'
  readonly situation: Situation
  readonly period: Period
  readonly drafts: readonly DraftedObjective[]
  /** How many objectives were kept; 0 before. */
  readonly kept: number
}
