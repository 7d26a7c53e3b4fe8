import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { type Composition, plainComposition } from '../../../../core/report/composition.ts'
import { ask } from '../../../ask.ts'
import { useReporting } from '../../../reporting.tsx'
import { useSeen } from '../../../seen.ts'

interface Composing {
  readonly composition: Composition
  /** Changes a part of it at once; what the rules of the paper refuse goes back. */
  readonly change: (part: Partial<Composition>) => void
  readonly error: unknown
}

/** How the paper of the chosen period is composed. Quick changes wait for each other, so that none overtakes another. */
export function useComposition(): Composing {
  const { period } = useReporting().question
  const client = useQueryClient()
  const { seen, renew } = useSeen()
  const known = useRef(seen)
  const key = ['paper.composition', period.from, period.to]
  const { data } = useQuery({ queryKey: key, queryFn: () => ask('paper.composition', period) })
  const { mutate, error } = useMutation({
    scope: { id: 'paper.compose' },
    mutationFn: (composition: Composition) =>
      ask('paper.compose', { period, composition, seen: Math.max(known.current, seen) }),
    onMutate: (composition) => client.setQueryData(key, composition),
    onSuccess: async () => {
      known.current = await renew()
    },
    onError: () => client.invalidateQueries({ queryKey: key }),
  })
  const composition = data ?? plainComposition
  return { composition, change: (part) => mutate({ ...composition, ...part }), error }
}
