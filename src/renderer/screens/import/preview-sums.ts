import type { PreviewFile } from '../../../contract/views.ts'
import type { PlannedChanges } from '../../../core/import/import-plan.ts'

/** What some files of a plan would change together. */
export function changesOf(files: readonly PreviewFile[]): PlannedChanges {
  return files.reduce<PlannedChanges>(
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

/** How many files of a plan bring values; the others are told apart, with the reason. */
export function filesRead(files: readonly PreviewFile[]): number {
  return files.filter(({ read }) => read.tables.some(({ observations }) => observations > 0)).length
}

/** How many kinds of trouble some files have; notices are no trouble. */
export function troublesOf(files: readonly PreviewFile[]): { errors: number; warnings: number } {
  const severities = files.flatMap(({ read }) => read.problems.map(({ severity }) => severity))
  return {
    errors: severities.filter((severity) => severity === 'error').length,
    warnings: severities.filter((severity) => severity === 'warning').length,
  }
}
