import type { BinEntry } from '../../../core/bin.ts'
import type { Reason } from '../../../core/lock.ts'
import { ask } from '../../ask.ts'
import { useChange } from '../../register-changes.ts'
import { useOfferUndo } from '../../steps/turn.ts'
import { useWords } from '../../use-words.tsx'
import { useNameInBin } from './name-in-bin.ts'

interface Wanted {
  readonly entry: BinEntry
  /** Asked for where a locked objective changes with it. */
  readonly reason: Reason | null
}

export function useBringBack() {
  const { say } = useWords()
  const nameOf = useNameInBin()
  const offerUndo = useOfferUndo()
  const restore = useChange(({ entry, reason }: Wanted, seen) =>
    ask('bin.restore', { number: entry.number, seen, reason }),
  )
  return {
    restore,
    bringBack: (entry: BinEntry, reason: Reason | null = null) =>
      restore.mutate(
        { entry, reason },
        { onSuccess: () => offerUndo(say('second-thoughts.bin-restored', { name: nameOf(entry) })) },
      ),
  }
}
