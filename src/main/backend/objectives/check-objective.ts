import { refusalOf } from '../../../contract/reply.ts'
import type { Objective } from '../../../core/objective.ts'
import { objectiveFaults } from '../../../core/objective-faults.ts'

/** Refuses an objective that could not be scored honestly; says which one and why. */
export function checkObjective(objective: Objective): void {
  const [fault] = objectiveFaults(objective)
  if (fault !== undefined) throw refusalOf(fault)
}
