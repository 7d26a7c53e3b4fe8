import type { RecordedMove, StakeholderEntry, StakeholderRecord } from '../../../core/evidence/stakeholder-record.ts'
import { ask } from '../../ask.ts'
import { offerUndo } from '../../components/undo.tsx'
import { useWords } from '../../language.tsx'
import { useChange } from '../../register-changes.ts'

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
  const record = useChange(({ stakeholderId, move }: Moved, seen) =>
    ask('stakeholder.addMove', { stakeholderId, move, seen }),
  )
  const withdraw = useChange(({ stakeholderId, move }: Moved, seen) =>
    ask('stakeholder.withdrawMove', { stakeholderId, moveId: move.id, seen }),
  )
  const undo = say('screen.frame.undo')
  return {
    record,
    withdraw,
    recorded: (moved: Moved) =>
      offerUndo({
        message: say('register.relationships.moved', { name: moved.name }),
        undo,
        onUndo: () => withdraw.mutate(moved),
      }),
    withdrawn: (moved: Moved) =>
      offerUndo({
        message: say('register.relationships.move-withdrawn'),
        undo,
        onUndo: () => record.mutate(moved),
      }),
  }
}

/** Removes a stakeholder, and offers to bring it back with its moves. */
export function useRemoval() {
  const { say } = useWords()
  const restore = useChange((record: StakeholderRecord, seen) =>
    ask('stakeholder.save', { stakeholder: entryOf(record), seen }),
  )
  const remove = useChange((record: StakeholderRecord, seen) => ask('stakeholder.remove', { id: record.id, seen }))
  return {
    ...remove,
    removed: (record: StakeholderRecord) =>
      offerUndo({
        message: say('register.frame.removed', { name: record.name }),
        undo: say('screen.frame.undo'),
        onUndo: () => restore.mutate(record),
      }),
  }
}
