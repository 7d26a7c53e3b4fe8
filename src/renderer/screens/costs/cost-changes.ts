import type { RouteInput } from '../../../contract/routes.ts'
import type { CostRecord } from '../../../core/evidence/cost-record.ts'
import { ask } from '../../ask.ts'
import { useChange } from '../../register-changes.ts'
import { useOfferUndo } from '../../steps/turn.ts'
import { useWords } from '../../use-words.tsx'

/** A cost as it is typed: an amount, or time and its rate. */
export type CostEntry = RouteInput<'cost.save'>['cost']

export function entryOf({ id, month, kind, amount, time, note, campaignId, objectiveId }: CostRecord): CostEntry {
  const spent = time === null ? { by: 'amount' as const, amount } : { by: 'time' as const, ...time }
  return { id, month, kind, spent, note, campaignId, objectiveId }
}

export function useCostChanges() {
  const { say } = useWords()
  const offerUndo = useOfferUndo()
  const save = useChange((cost: CostEntry, seen) => ask('cost.save', { cost, seen }), { from: 'form' })
  const remove = useChange((cost: CostRecord, seen) => ask('cost.remove', { id: cost.id, seen }))
  return {
    save,
    remove,
    removed: () => offerUndo(say('register.costs.removed')),
    changed: (before: CostRecord | null) => {
      if (before === null) return
      offerUndo(say('register.costs.changed'))
    },
  }
}
