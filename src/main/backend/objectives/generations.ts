import { generationsOf } from '../../../core/generation.ts'
import type { Objective } from '../../../core/objective.ts'
import { sharedOut } from '../../../core/scoring/weights.ts'

/** The objectives of a pillar without some: those left in their generations share out the 100 percent in proportion. */
export function withoutSome(objectives: readonly Objective[], gone: (objective: Objective) => boolean): Objective[] {
  return generationsOf(objectives).flatMap((generation) => {
    const left = generation.filter((objective) => !gone(objective))
    return left.length === generation.length ? left : sharedOut(left)
  })
}
