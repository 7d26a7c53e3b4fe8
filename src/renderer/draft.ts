import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useOpened } from './workspace.tsx'

interface Draft<Value> {
  readonly value: Value
  /** The revision on which it was written: over newer data an old draft would undo what others did. */
  readonly revision: number
}

interface Drafting<Value> {
  readonly value: Value
  readonly change: (value: Value) => void
  /** After a save or a cancel. */
  readonly forget: () => void
}

/**
 * What was typed into a form and not saved yet. A look at another screen does not lose it; nor, where it is about something
 * new and can undo nothing, does a change of the data meanwhile.
 */
export function useDraft<Value>(name: string, saved: Value, { outlivesChanges = false } = {}): Drafting<Value> {
  const { path, revision } = useOpened()
  const client = useQueryClient()
  const key = ['draft', path, name]
  const [value, setValue] = useState<Value>(() => {
    const draft = client.getQueryData<Draft<Value>>(key)
    return draft !== undefined && (outlivesChanges || draft.revision === revision) ? draft.value : saved
  })
  return {
    value,
    change: (changed) => {
      client.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY })
      client.setQueryData<Draft<Value>>(key, { value: changed, revision })
      setValue(changed)
    },
    forget: () => client.removeQueries({ queryKey: key }),
  }
}
