import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Reason } from '../../../core/lock.ts'
import type { Objective } from '../../../core/objective.ts'
import { ask } from '../../ask.ts'
import { offerUndo } from '../../components/undo.tsx'
import { useWords } from '../../language.tsx'
import { useSeen } from '../../seen.ts'

interface Removal {
  readonly objective: Objective
  /** Asked for when it is locked. */
  readonly reason?: Reason | null
}

/** Removes an objective, and offers to put its whole generation back with the weights as they were. */
export function useObjectiveRemoval(generation: readonly Objective[]) {
  const { say } = useWords()
  const { renew } = useSeen()
  const client = useQueryClient()
  const restore = useMutation({
    mutationFn: async () => ask('objective.save', { objectives: [...generation], seen: await renew() }),
    onSuccess: () => client.invalidateQueries(),
  })
  return useMutation({
    mutationFn: async ({ objective, reason = null }: Removal) =>
      ask('objective.remove', { id: objective.id, seen: await renew(), reason }),
    onSuccess: (_, { objective }) => {
      offerUndo({
        message: say('screen.objectives.removed', { statement: objective.statement }),
        undo: say('screen.frame.undo'),
        onUndo: () => restore.mutate(),
      })
      return client.invalidateQueries()
    },
  })
}
