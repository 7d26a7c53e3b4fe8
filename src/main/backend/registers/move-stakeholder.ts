import { Refusal } from '../../../contract/reply.ts'
import type { RecordedMove } from '../../../core/evidence/stakeholder-record.ts'
import type { OpenFile } from '../backend.ts'
import { saveMove, stakeholderOfMove, withdrawMove } from '../database/registers/stakeholders.ts'
import { keptStakeholder, refuseErased } from './keep-stakeholders.ts'
import { changeOne, type Hand, refuseFuture } from './register-change.ts'

/** A step on the ladder; the same id again corrects it, or brings it back. */
export function addMove(
  file: OpenFile,
  hand: Hand,
  wish: { readonly stakeholderId: string; readonly move: RecordedMove; readonly seen: number },
): void {
  const { stakeholderId, move, seen } = wish
  if (move.evidence === '') throw new Refusal('move-without-evidence')
  refuseFuture(hand, move.date)
  changeOne(file, hand, { entity: 'stakeholder', id: stakeholderId, seen }, () => {
    const record = keptStakeholder(file, stakeholderId)
    refuseErased(record)
    if ((stakeholderOfMove(file.db, move.id) ?? stakeholderId) !== stakeholderId) throw new Refusal('not-found')
    const old = record.moves.find((one) => one.id === move.id)
    saveMove(file.db, stakeholderId, move)
    return { what: 'stakeholder.addMove', old: old === undefined ? null : unsaid(old), new: unsaid(move) }
  })
}

export function takeBackMove(
  file: OpenFile,
  hand: Hand,
  { stakeholderId, moveId, seen }: { readonly stakeholderId: string; readonly moveId: string; readonly seen: number },
): void {
  changeOne(file, hand, { entity: 'stakeholder', id: stakeholderId, seen }, () => {
    const old = keptStakeholder(file, stakeholderId).moves.find((move) => move.id === moveId)
    if (old === undefined) throw new Refusal('not-found')
    withdrawMove(file.db, moveId, hand.author.at)
    return { what: 'stakeholder.withdrawMove', old: unsaid(old), new: null }
  })
}

/** The words of a move may name the person, and the trail keeps nothing that does. */
function unsaid({ id, stage, date, onlineChannel }: RecordedMove) {
  return { id, stage, date, onlineChannel }
}
