import type { IsoDate } from '../date.ts'
import { type Stage, type Stakeholder, stageAt } from '../evidence/relationship.ts'
import type { LadderGoal } from '../target.ts'
import type { Parts } from './attainment.ts'

/**
 * Steps climbed and planned by the stakeholders named in a ladder target:
 * `Σ(stage now − stage base)` of `Σ(stage target − stage base)`. A step down counts as −1.
 */
export function ladderSteps(goals: readonly LadderGoal[], stageOf: (goal: LadderGoal) => Stage): Parts {
  return goals.reduce(
    (sum, goal) => ({ done: sum.done + stageOf(goal) - goal.base, due: sum.due + goal.target - goal.base }),
    { done: 0, due: 0 },
  )
}

/**
 * Where a stakeholder of a goal stood at the end of a day. Without a recorded move by then, nothing is known to have
 * changed, and the stage agreed as the base still holds.
 */
export function stageOfGoal(stakeholders: readonly Stakeholder[], asOf: IsoDate): (goal: LadderGoal) => Stage {
  return (goal) => {
    const stakeholder = stakeholders.find((candidate) => candidate.id === goal.stakeholderId)
    if (stakeholder === undefined || stakeholder.moves.every((move) => move.date > asOf)) return goal.base
    return stageAt(stakeholder, asOf)
  }
}
