import type { Problem } from '../problem.ts'
import type { ReadExport } from './import-plan.ts'

/** The very same bytes were imported before, whatever they are called today. */
export function asImportedBefore(read: ReadExport): ReadExport {
  return { ...read, problems: [...read.problems, importedAlready] }
}

/** The very same bytes twice in one heap: the second time they say nothing. */
export function asRepeated(read: ReadExport): ReadExport {
  return { ...read, tables: [], problems: [importedAlready] }
}

const importedAlready: Problem = { code: 'already-imported', severity: 'notice', count: 1, place: {}, data: {} }
