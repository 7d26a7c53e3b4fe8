import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Reason } from '../../../core/lock.ts'
import type { Objective } from '../../../core/objective.ts'
import { ask } from '../../ask.ts'
import { useSeen } from '../../seen.ts'
import { useOfferUndo } from '../../steps/turn.ts'
import { useWords } from '../../use-words.tsx'

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
    onSuccess: (_, { objective }) => {
      offerUndo(say('screen.objectives.removed', { statement: objective.statement }))
      return client.invalidateQueries()
    },
  })
}
