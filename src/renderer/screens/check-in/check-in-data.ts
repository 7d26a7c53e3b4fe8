import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RouteInput } from '../../../contract/routes.ts'
import { ask } from '../../ask.ts'
import { go } from '../../place.ts'

const checkInKey = ['checkIn.load'] as const

/** What is due, and the round under way. Asked for anew after every change. */
export function useCheckIn() {
  return useQuery({ queryKey: checkInKey, queryFn: () => ask('checkIn.load', undefined) })
}

/** The steps of the round itself; what it finds is entered as everywhere else. */
export function useRoundChanges() {
  const client = useQueryClient()
  const settled = { onSuccess: () => client.invalidateQueries() }
  return {
    begin: useMutation({ mutationFn: () => ask('checkIn.begin', undefined), ...settled }),
    answer: useMutation({
      mutationFn: (given: RouteInput<'checkIn.answer'>) => ask('checkIn.answer', given),
      ...settled,
    }),
    end: useMutation({
      mutationFn: (roundId: string) => ask('checkIn.end', { roundId }),
      // Here and not where it is asked for: the summary is gone once the round has ended.
      onSuccess: () => {
        go('overview')
        return client.invalidateQueries()
      },
    }),
    setRhythm: useMutation({
      mutationFn: (rhythm: RouteInput<'checkIn.setRhythm'>) => ask('checkIn.setRhythm', rhythm),
      ...settled,
    }),
  }
}
