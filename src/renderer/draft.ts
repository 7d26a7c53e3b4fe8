import { useState } from 'react'
import { useOpened } from './workspace.tsx'

interface Draft {
  readonly value: unknown
  /** The revision on which it was written: over newer data an old draft would undo what others did. */
  readonly revision: number
}

const drafts = new Map<string, Draft>()

interface Drafting<Value> {
  readonly value: Value
  readonly change: (value: Value) => void
  /** After a save or a cancel. */
  readonly forget: () => void
}

/** What was typed into a form and not saved yet. A look at another screen does not lose it. */
export function useDraft<Value>(name: string, saved: Value): Drafting<Value> {
  const { path, revision } = useOpened()
  const key = `${path} ${name}`
  const [value, setValue] = useState<Value>(() => {
    const draft = drafts.get(key)
    return draft?.revision === revision ? (draft.value as Value) : saved
  })
  return {
    value,
    change: (changed) => {
      drafts.set(key, { value: changed, revision })
      setValue(changed)
    },
    forget: () => drafts.delete(key),
  }
}
