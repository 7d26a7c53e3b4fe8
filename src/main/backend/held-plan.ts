import { Refusal } from '../../contract/reply.ts'
import type { ImportPlan, PlannedAccount, ReadExport } from '../../core/import/import-plan.ts'
import type { Backend } from './backend.ts'

/** A plan that waits for the person's word, with what is needed to carry it out. */
export interface HeldPlan {
  readonly id: string
  /** In the order of `plan.files`, and with them the bytes that each was read from. */
  readonly reads: readonly ReadExport[]
  readonly bytes: readonly Uint8Array[]
  readonly accounts: readonly (readonly (PlannedAccount | null)[])[]
  readonly plan: ImportPlan
  /** The revision of the stored data on which the plan stands. */
  readonly dataRevision: number
}

export function heldPlan(backend: Backend, planId: string): HeldPlan {
  const held = backend.plans.get(planId)
  if (held === undefined) throw new Refusal('plan-unknown')
  return held
}
