import type { UndoOutcome } from '../../../contract/import-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { OpenFile } from '../backend.ts'
import { inOneChange, refuseOutdated } from '../database/changes/change.ts'
import type { Author } from '../database/changes/change-record.ts'
import { importById } from '../database/imports/past-imports.ts'
import { markUndone, measuresOfImport, subjectsOfImport, withdrawValues } from '../database/imports/undo.ts'
import { RollUps } from '../database/roll-ups/roll-ups.ts'
import { withdrawMentions } from '../database/values/post-mentions.ts'

/** Makes everything as if an import had never been. Its file stays known, and may be imported again. */
export function undoImport(
  { db }: OpenFile,
  author: Author,
  { importId, seen }: { readonly importId: string; readonly seen: number },
): UndoOutcome {
  return inOneChange(db, author, (record) => {
    refuseOutdated(db, 'data', 'all', seen)
    const past = importById(db, importId)
    if (past === undefined || past.undoneAt !== null) throw new Refusal('not-found')
    const rollUps = new RollUps(db)
    rollUps.touch(subjectsOfImport(past.number), measuresOfImport(past.number))
    const values = withdrawValues(db, past.number, author.at)
    const posts = withdrawMentions(db, past.number)
    for (const _ of rollUps.recount());
    markUndone(db, past.number, author.at, values.removed)
    const { file, sha256 } = past
    const outcome = { ...values, posts }
    record({ what: 'import.undo', entity: 'data', entityId: 'all', old: { importId, file, sha256 }, new: outcome })
    return outcome
  })
}
