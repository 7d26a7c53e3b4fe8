import { ask } from '../../ask.ts'
import { offerUndo } from '../../components/undo.tsx'
import { useWords } from '../../language.tsx'
import { useChange } from '../../register-changes.ts'

interface Merger {
  readonly id: string
  /** Null takes it back. */
  readonly into: string | null
}

export function useMerge() {
  const { say } = useWords()
  const merge = useChange(({ id, into }: Merger, seen) => ask('insight.merge', { id, into, seen }))
  return {
    merge,
    merged: (id: string) =>
      offerUndo({
        message: say('register.insights.merged'),
        undo: say('screen.frame.undo'),
        onUndo: () => merge.mutate({ id, into: null }),
      }),
  }
}
