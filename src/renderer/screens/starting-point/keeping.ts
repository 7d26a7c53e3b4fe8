import { useMutation, useQueryClient } from '@tanstack/react-query'
import { siblingsOf } from '../../../core/generation.ts'
import type { Objective } from '../../../core/objective.ts'
import { objectiveOfDraft } from '../../../core/start/drafted-objective.ts'
import { ask } from '../../ask.ts'
import { useSeen } from '../../seen.ts'
import { useWords } from '../../use-words.tsx'
import { remainingWeight } from '../objectives/new-objective.ts'
import type { Start } from './start.ts'

/** Keeps the drafts that are to be kept, in one change; objectives that stand beside them stay as they are. */
export function useKeeping(all: readonly Objective[], onKept: () => void) {
  const { language } = useWords()
  const { seen } = useSeen()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ drafts, situation, period }: Start) => {
      const kept = drafts
        .filter((draft) => draft.kept)
        .map((draft) =>
          objectiveOfDraft(draft, { situation, language, period, weight: 0, newId: crypto.randomUUID.bind(crypto) }),
        )
        .flatMap((objective) => [
          { ...objective, weight: remainingWeight(objective, all) },
          ...siblingsOf(objective, all),
        ])
      return ask('objective.save', { objectives: kept, seen, reason: null })
    },
    onSuccess: async () => {
      await client.invalidateQueries()
      onKept()
    },
  })
}
