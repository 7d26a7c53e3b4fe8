import type { Problem } from '../problem.ts'
import type { ReadExport } from './import-plan.ts'

/** The very same bytes were imported before, whatever they are called today. */
export function asImportedBefore(read: ReadExport): ReadExport {
  return { ...read, problems: [...read.problems, importedAlready] }
}

/** The very same bytes twice in one heap: the second time they say nothing. `twin` is the file that is read. */
export function asRepeated(read: ReadExport, twin: string): ReadExport {
  const repeated: Problem = { code: 'repeated-in-heap', severity: 'notice', count: 1, place: {}, data: { twin } }
  return { ...read, tables: [], problems: [repeated] }
}

const importedAlready: Problem = { code: 'already-imported', severity: 'notice', count: 1, place: {}, data: {} }
