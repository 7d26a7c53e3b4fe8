import { ask } from '../../ask.ts'
import { useChange } from '../../register-changes.ts'
import { useOfferUndo } from '../../steps/turn.ts'
import { useWords } from '../../use-words.tsx'

interface Merger {
  readonly id: string
  /** Null takes it back. */
  readonly into: string | null
}

export function useMerge() {
  const { say } = useWords()
  const offerUndo = useOfferUndo()
  const merge = useChange(({ id, into }: Merger, seen) => ask('insight.merge', { id, into, seen }))
  return {
    merge,
    merged: () => offerUndo(say('register.insights.merged')),
  }
}
