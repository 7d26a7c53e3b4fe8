import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Failure } from '../../../contract/reply.ts'
import type { ObjectiveList } from '../../../contract/views.ts'
import { objectiveOf, siblingsIn } from '../../../core/interview/interview.ts'
import { ask, failureOf } from '../../ask.ts'
import { go } from '../../place.ts'
import { useSeen } from '../../seen.ts'
import { useWords } from '../../use-words.tsx'
import type { Interviewing } from './use-interview.ts'

export interface InterviewSaving {
  /** Saves, and leads on to the approval or back to the list. */
  readonly save: (then: 'approve' | 'list') => void
  readonly busy: boolean
  readonly error: unknown
  readonly failure: Failure | null
}

export function useInterviewSaving(interview: Interviewing, { objectives }: ObjectiveList): InterviewSaving {
  const { language } = useWords()
  const { seen } = useSeen()
  const client = useQueryClient()
  const { value } = interview
  const save = useMutation({
    mutationFn: async (_then: 'approve' | 'list') => {
      const saved = [objectiveOf(value, language), ...siblingsIn(value, objectives)]
      await ask('objective.save', { objectives: saved, seen, reason: null })
    },
    onSuccess: async (_, then) => {
      interview.forget()
      await client.invalidateQueries()
      if (then === 'approve') go('objectives', `lock-${value.objective.id}`)
      else go('objectives')
    },
  })
  return {
    save: (then) => save.mutate(then),
    busy: save.isPending,
    error: save.error,
    failure: save.isError ? failureOf(save.error) : null,
  }
}
