import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from './ask.ts'
import { useOpened, workspaceKey } from './workspace.tsx'

interface Seen {
  /** The revision that the person saw when the editing began. */
  readonly seen: number
  /** After a change of one's own: what stands there now was seen. */
  readonly renew: () => Promise<number>
}

/** Remembers the revision on which a form was opened, so that it cannot overwrite what changed meanwhile. */
export function useSeen(): Seen {
  const { revision } = useOpened()
  const client = useQueryClient()
  const [seen, setSeen] = useState(revision)
  const renew = async () => {
    const state = await ask('workspace.state', undefined)
    client.setQueryData(workspaceKey, state)
    const now = state.open?.revision ?? 0
    setSeen(now)
    return now
  }
  return { seen, renew }
}
