import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DefinitionEntry, DefinitionLedger } from '../../../../contract/data-views.ts'
import type { RouteInput } from '../../../../contract/routes.ts'
import { ask } from '../../../ask.ts'
import { useSeen } from '../../../seen.ts'
import { useOfferUndo } from '../../../steps/turn.ts'
import { useWords } from '../../../use-words.tsx'

/** What the form knows; what it has seen is added when it is saved. */
type Unseen<Name extends 'definition.save' | 'definition.splice' | 'definition.unsplice'> = Omit<
  RouteInput<Name>,
  'seen'
>

export const ledgerKey = ['definition.list'] as const

/** Puts the new ledger in place; what is compared in reports may have changed with it. */
function useLedger() {
  const client = useQueryClient()
  return async (ledger: DefinitionLedger) => {
    client.setQueryData(ledgerKey, ledger)
    await client.invalidateQueries({ queryKey: ['report.load'] })
    await client.invalidateQueries({ queryKey: ['workspace'] })
  }
}

export function useSaveDefinition(onSaved: () => void) {
  const settle = useLedger()
  const { seen } = useSeen()
  return useMutation({
    mutationFn: (input: Unseen<'definition.save'>) => ask('definition.save', { ...input, seen }),
    onSuccess: async (ledger) => {
      await settle(ledger)
      onSaved()
    },
  })
}

/** Removes an entry of the person's own, and offers to put it back. */
export function useRemoveDefinition() {
  const { say } = useWords()
  const settle = useLedger()
  const offerUndo = useOfferUndo()
  const { renew } = useSeen()
  return useMutation({
    mutationFn: async ({ id }: DefinitionEntry) => ask('definition.remove', { id, seen: await renew() }),
    onSuccess: async (ledger, { what }) => {
      await settle(ledger)
      offerUndo(say('screen.definitions.removed', { what }))
    },
  })
}

export function useSplice(onDone: () => void) {
  const settle = useLedger()
  const { seen } = useSeen()
  return useMutation({
    mutationFn: (input: Unseen<'definition.splice'>) => ask('definition.splice', { ...input, seen }),
    onSuccess: async (ledger) => {
      await settle(ledger)
      onDone()
    },
  })
}

export function useUnsplice() {
  const settle = useLedger()
  const { renew } = useSeen()
  return useMutation({
    mutationFn: async (input: Unseen<'definition.unsplice'>) =>
      ask('definition.unsplice', { ...input, seen: await renew() }),
    onSuccess: settle,
  })
}
