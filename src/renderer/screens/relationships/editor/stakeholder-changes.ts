import type { RecordedMove, StakeholderEntry, StakeholderRecord } from '../../../../core/evidence/stakeholder-record.ts'
import { ask } from '../../../ask.ts'
import { useChange } from '../../../register-changes.ts'
import { useOfferUndo } from '../../../steps/turn.ts'
import { useWords } from '../../../use-words.tsx'

/** A stakeholder as it is typed: its moves are recorded one by one. */
export function entryOf(record: StakeholderRecord): StakeholderEntry {
  const { id, name, pseudonym, kind, organisation, country, audience, importance, purpose, legalBasis, notes } = record
  return { id, name, pseudonym, kind, organisation, country, audience, importance, purpose, legalBasis, notes }
}

interface Moved {
  readonly stakeholderId: string
  readonly name: string
  readonly move: RecordedMove
}

/** Records a move and takes one back; each offers the other as its undo. */
export function useMoves() {
  const { say } = useWords()
  const offerUndo = useOfferUndo()
  const record = useChange(
    ({ stakeholderId, move }: Moved, seen) => ask('stakeholder.addMove', { stakeholderId, move, seen }),
    { from: 'form' },
  )
  const withdraw = useChange(({ stakeholderId, move }: Moved, seen) =>
    ask('stakeholder.withdrawMove', { stakeholderId, moveId: move.id, seen }),
  )
  return {
    record,
    withdraw,
    recorded: (moved: Moved) => offerUndo(say('register.relationships.moved', { name: moved.name })),
    withdrawn: () => offerUndo(say('register.relationships.move-withdrawn')),
  }
}

/** Removes a stakeholder, and offers to bring it back with its moves. */
export function useRemoval() {
  const { say } = useWords()
  const offerUndo = useOfferUndo()
  return useChange(async (record: StakeholderRecord, seen) => {
    await ask('stakeholder.remove', { id: record.id, seen })
    offerUndo(say('register.frame.removed', { name: record.name }))
  })
}
