import type { CostAlternative } from '../../../core/evidence/cost.ts'
import { ask } from '../../ask.ts'
import { offerUndo } from '../../components/undo.tsx'
import { useWords } from '../../language.tsx'
import { useChange } from '../../register-changes.ts'

interface Renamed {
  readonly alternative: CostAlternative
  /** The name before; null for a new one. */
  readonly was: string | null
}

export function useAlternatives() {
  const { say } = useWords()
  const save = useChange(({ alternative, was }: Renamed, seen) =>
    ask('cost.saveAlternative', { alternative, was, seen }),
  )
  const remove = useChange(({ objectiveId, name }: CostAlternative, seen) =>
    ask('cost.removeAlternative', { objectiveId, name, seen }),
  )
  return {
    save,
    remove,
    removed: (alternative: CostAlternative) =>
      offerUndo({
        message: say('register.frame.removed', { name: alternative.name }),
        undo: say('screen.frame.undo'),
        onUndo: () => save.mutate({ alternative, was: null }),
      }),
  }
}
