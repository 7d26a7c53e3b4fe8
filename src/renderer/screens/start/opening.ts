import { useMutation } from '@tanstack/react-query'
import type { RouteInput } from '../../../contract/routes.ts'
import { ask } from '../../ask.ts'
import { go } from '../../place.ts'
import { useSettle } from '../../workspace.tsx'

export interface Opening {
  readonly create: (input: RouteInput<'workspace.create'>) => void
  readonly openRecent: (recent: number) => void
  readonly choose: () => void
  readonly making: 'sample' | 'empty' | null
  readonly busy: boolean
  readonly error: unknown
}

/** The ways into a workspace; one at a time. */
export function useOpening(): Opening {
  const settle = useSettle()
  const create = useMutation({
    mutationFn: (input: RouteInput<'workspace.create'>) => ask('workspace.create', input),
    onSuccess: (state, { kind }) => {
      // Whoever begins with nothing is asked first where the company stands.
      if (kind === 'empty') go('objectives', 'start')
      settle(state)
    },
  })
  const open = useMutation({
    mutationFn: (recent: number | null) =>
      recent === null ? ask('workspace.choose', undefined) : ask('workspace.open', { recent }),
    onSuccess: (state) => {
      if (state !== null) settle(state)
    },
  })
  return {
    create: (input) => create.mutate(input),
    openRecent: (recent) => open.mutate(recent),
    choose: () => open.mutate(null),
    making: create.isPending ? create.variables.kind : null,
    busy: create.isPending || open.isPending,
    error: create.error ?? open.error,
  }
}
