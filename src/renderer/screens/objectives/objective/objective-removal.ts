import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ObjectiveList } from '../../../../contract/views.ts'
import type { Reason } from '../../../../core/lock.ts'
import type { Objective } from '../../../../core/objective.ts'
import { ask } from '../../../ask.ts'
import { useSeen } from '../../../seen.ts'
import { useOfferUndo } from '../../../steps/turn.ts'
import { useWords } from '../../../use-words.tsx'

interface Removal {
  readonly objective: Objective
  /** Asked for when it is locked. */
  readonly reason?: Reason | null
}

/** Removes an objective, and offers to put it back with the weights of all as they were. */
export function useObjectiveRemoval() {
  const { say } = useWords()
  const offerUndo = useOfferUndo()
  const { renew } = useSeen()
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ objective, reason = null }: Removal) =>
      ask('objective.remove', { id: objective.id, seen: await renew(), reason }),
    onSuccess: ({ objectives }, { objective: { statement } }) => {
      const before = client.getQueryData<ObjectiveList>(['objective.list'])?.objectives ?? []
      const weighed = othersChanged(before, objectives)
      offerUndo(say(`screen.objectives.${weighed ? 'removed' : 'removed-alone'}`, { statement }))
      return client.invalidateQueries()
    },
  })
}

/** Whether any objective that stays weighs otherwise than before. */
function othersChanged(before: readonly Objective[], after: readonly Objective[]): boolean {
  const weights = new Map(before.map(({ id, weight }) => [id, weight]))
  return after.some(({ id, weight }) => weights.get(id) !== weight)
}
