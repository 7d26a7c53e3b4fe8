import type { ImportPreview } from '../../../contract/views.ts'
import type { PlannedChanges } from '../../../core/import/import-plan.ts'

/** What the whole plan would change. */
export function changesOf(preview: ImportPreview): PlannedChanges {
  return preview.files.reduce<PlannedChanges>(
    (sum, { changes }) => ({
      added: sum.added + changes.added,
      same: sum.same + changes.same,
      restated: sum.restated + changes.restated,
      merged: sum.merged + changes.merged,
      outdated: sum.outdated + changes.outdated,
      posts: sum.posts + changes.posts,
    }),
    { added: 0, same: 0, restated: 0, merged: 0, outdated: 0, posts: 0 },
  )
}

/** Tables for which the person must still say whose they are. */
export function accountsMissing(preview: ImportPreview): number {
  return preview.files.reduce(
    (sum, { read, accounts }) =>
      sum + read.tables.filter((table, place) => table.observations > 0 && (accounts[place] ?? null) === null).length,
    0,
  )
}
