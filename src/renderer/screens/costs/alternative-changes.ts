import type { CostAlternative } from '../../../core/evidence/cost.ts'
import { ask } from '../../ask.ts'
import { useChange } from '../../register-changes.ts'
import { useOfferUndo } from '../../steps/turn.ts'
import { useWords } from '../../use-words.tsx'

interface Renamed {
  readonly alternative: CostAlternative
  /** The name before; null for a new one. */
  readonly was: string | null
}

export function useAlternatives() {
  const { say } = useWords()
  const offerUndo = useOfferUndo()
  const save = useChange(
    ({ alternative, was }: Renamed, seen) => ask('cost.saveAlternative', { alternative, was, seen }),
    { from: 'form' },
  )
  const remove = useChange(({ objectiveId, name }: CostAlternative, seen) =>
    ask('cost.removeAlternative', { objectiveId, name, seen }),
  )
  return {
    save,
    remove,
    removed: (alternative: CostAlternative) => offerUndo(say('register.frame.removed', { name: alternative.name })),
  }
}
