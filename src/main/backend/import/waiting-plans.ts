import { Refusal } from '../../../contract/reply.ts'
import type { Backend } from '../backend.ts'
import type { HeldPlan } from './held-plan.ts'

export function heldPlan(backend: Backend, planId: string): HeldPlan {
  const held = backend.plans.get(planId)
  if (held === undefined) throw new Refusal('plan-unknown')
  return held
}

/** The plan is not wanted any more, or carried out: its values need not wait any longer. */
export function letGoOfPlan(backend: Backend, planId: string): void {
  backend.plans.get(planId)?.heap.drop()
  backend.plans.delete(planId)
}
