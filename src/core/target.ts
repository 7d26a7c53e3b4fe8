import type { IsoDate } from './date.ts'
import type { Stage } from './evidence/relationship.ts'

/** Where a metric stood before the work began, and how that is known. */
export interface Baseline {
  readonly value: number
  readonly date: IsoDate
  readonly source: string
}

/** What a metric is to become. Each kind has its own attainment; see `scoring/attainment.ts`. */
export type Target =
  | { readonly kind: 'increase' | 'decrease'; readonly baseline: Baseline; readonly value: number }
  | MaintainTarget
  | { readonly kind: 'milestone'; readonly statement: string }
  | { readonly kind: 'ladder'; readonly goals: readonly LadderGoal[] }
  | { readonly kind: 'goal-scale'; readonly anchors: GoalAnchors }
export type TargetKind = Target['kind']
export const targetKinds = ['increase', 'decrease', 'maintain', 'milestone', 'ladder', 'goal-scale'] as const

/** Keep a level month by month: above it, below it, or within a band around it (±5 % unless said). */
export interface MaintainTarget {
  readonly kind: 'maintain'
  readonly rule: 'above' | 'below' | 'band'
  readonly level: number
  /** Half the width of the band as a share of the level; 0.05 is ±5 %. */
  readonly tolerance: number
  readonly baseline: Baseline | null
}

/** How far one named stakeholder is to come. */
export interface LadderGoal {
  readonly stakeholderId: string
  readonly base: Stage
  readonly target: Stage
}

/** Goal attainment scaling: what −2, −1, 0 (as expected), +1 and +2 look like, written in advance. */
export type GoalAnchors = readonly [string, string, string, string, string]
