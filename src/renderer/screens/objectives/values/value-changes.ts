import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ManualEntry, MetricHistory } from '../../../../contract/views.ts'
import { ask } from '../../../ask.ts'
import { useOfferUndo } from '../../../steps/turn.ts'
import { useWords } from '../../../use-words.tsx'

export type NewValue = Omit<ManualEntry, 'id' | 'metricId'>

/** Enters a value, and withdraws one with the offer to enter it again. */
export function useValueChanges(metricId: string) {
  const { say } = useWords()
  const offerUndo = useOfferUndo()
  const client = useQueryClient()
  const settled = async (history: MetricHistory) => {
    client.setQueryData(['metric.history', metricId], history)
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'report.load' })
    await client.invalidateQueries({ queryKey: ['workspace'] })
  }
  const enter = useMutation({
    mutationFn: (value: NewValue) => ask('metric.enter', { metricId, ...value }),
    onSuccess: settled,
  })
  const withdraw = useMutation({
    mutationFn: (entry: ManualEntry) => ask('metric.withdraw', { metricId, entryId: entry.id }),
    onSuccess: async (history) => {
      await settled(history)
      offerUndo(say('screen.objectives.withdrawn'))
    },
  })
  return { enter, withdraw }
}
