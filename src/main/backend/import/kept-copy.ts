import { Refusal } from '../../../contract/reply.ts'
import type { BlankedTable } from '../../../core/import/counting/blanked-columns.ts'
import type { ReadExport } from '../../../core/import/import-plan.ts'
import { type Content, provenContent } from '../files/content.ts'
import { redactedCopy } from '../files/redact.ts'

/**
 * What the workspace keeps of a file: the file itself; of one with columns about persons a copy in which they are blank;
 * of one whose rows are persons, nothing: null. Its hash stays that of the file, so that it is known again.
 */
export function keptCopy(read: ReadExport, content: Content): Content | null {
  if (read.personal === true) return null
  const own = read.tables.flatMap(({ index, blanked }): BlankedTable[] =>
    blanked === undefined ? [] : [{ index, ...blanked }],
  )
  const all = [...own, ...(read.unreadBlanked ?? [])]
  const { name, sha256 } = read.file
  const proven = provenContent(content, sha256, () => new Refusal('file-changed', { path: name }))
  return all.length === 0 ? proven : redactedCopy(proven, name, all)
}
