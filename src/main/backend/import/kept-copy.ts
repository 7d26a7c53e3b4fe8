import type { BlankedTable } from '../../../core/import/counting/blanked-columns.ts'
import type { ReadExport } from '../../../core/import/import-plan.ts'
import { redactedCopy } from '../files/redact.ts'

/**
 * What the workspace keeps of a file: the file itself; of one with columns about persons a copy in which they are blank;
 * of one whose rows are persons, nothing. Its hash stays that of the file, so that it is known again.
 */
export function keptCopy(read: ReadExport, bytes: Uint8Array): Uint8Array {
  if (read.personal === true) return new Uint8Array()
  const own = read.tables.flatMap(({ index, blanked }): BlankedTable[] =>
    blanked === undefined ? [] : [{ index, ...blanked }],
  )
  const all = [...own, ...(read.unreadBlanked ?? [])]
  return all.length === 0 ? bytes : (redactedCopy(bytes, read.file.name, all) ?? new Uint8Array())
}
