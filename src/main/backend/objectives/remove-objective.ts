import { Refusal } from '../../../contract/reply.ts'
import type { Reason } from '../../../core/lock.ts'
import type { OpenFile } from '../backend.ts'
import { inOneChange, refuseOutdated } from '../database/changes/change.ts'
import type { Author } from '../database/changes/change-record.ts'
import { loadObjectives, removeObjective, saveObjective } from '../database/objectives/objectives.ts'
import { withoutSome } from './generations.ts'
import { noteRemoval } from './note-changes.ts'

/** Removes an objective; the others of its generation keep their proportions and total 100 again. */
export function removeOneObjective(
  { db }: OpenFile,
  author: Author,
  {
    id,
    seen,
    reason = null,
  }: { readonly id: string; readonly seen: number; readonly reason?: Reason | null | undefined },
): void {
  inOneChange(db, author, (record) => {
    const before = loadObjectives(db)
    const removed = before.find((objective) => objective.id === id)
    if (removed === undefined) throw new Refusal('not-found')
    refuseOutdated(db, 'pillar', removed.pillar, seen)
    const old = before.filter((objective) => objective.pillar === removed.pillar)
    const kept = withoutSome(old, (objective) => objective === removed)
    noteRemoval(db, author, removed, reason)
    removeObjective(db, id, author.at)
    for (const objective of kept) saveObjective(db, objective, author.at)
    record({ what: 'objective.remove', entity: 'pillar', entityId: removed.pillar, old, new: kept })
  })
}
