import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useOpened } from './workspace.tsx'

interface Draft<Value> {
  readonly value: Value
  /** What it was written over: over newer data an old draft would undo what others did. */
  readonly over: string
}

interface DraftWish {
  readonly outlivesChanges?: boolean
  /** What saving it would overwrite, so that other changes leave it alone; all of the workspace unless it is said. */
  readonly overwrites?: unknown
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
export function useDraft<Value>(name: string, saved: Value, wish: DraftWish = {}): Drafting<Value> {
  const { path, revision } = useOpened()
  const { outlivesChanges = false, overwrites = revision } = wish
  const over = JSON.stringify(overwrites)
  const client = useQueryClient()
  const key = ['draft', path, name]
  const [value, setValue] = useState<Value>(() => {
    const draft = client.getQueryData<Draft<Value>>(key)
    return draft !== undefined && (outlivesChanges || draft.over === over) ? draft.value : saved
  })
  return {
    value,
    change: (changed) => {
      client.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY })
      client.setQueryData<Draft<Value>>(key, { value: changed, over })
      setValue(changed)
    },
    forget: () => client.removeQueries({ queryKey: key }),
  }
}
