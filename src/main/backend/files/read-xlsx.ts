import type { RawTable } from '../../../core/import/export-file.ts'
import { type Members, packed, unpacked } from '../zip.ts'
import { listMembers, weighMembers } from './unpack-zip.ts'
import { readSheets } from './workbook.ts'

/** The sheets of an Office Open XML workbook, or what is wrong with it. */
export function readXlsx(bytes: Uint8Array): RawTable[] | 'file-truncated' | 'file-damaged' | 'file-too-large' {
  const members = listMembers(bytes)
  if (members === undefined) return 'file-truncated'
  if (weighMembers(members, bytes.length) !== undefined) return 'file-too-large'
  try {
    // The package's own unpacking never ends on some damaged streams; this one throws.
    return readSheets(packed(withEntitiesKept(unpacked(bytes)), 'stored'))
  } catch {
    return 'file-damaged'
  }
}

const textOfFormula = /<c\b[^>]*\st="str"[^>]*>[\s\S]*?<\/c>/g
const writtenEntity = /&amp;(?=(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi

/** The package resolves entities twice in what formulas wrote: an `&amp;` that stands there is escaped once more. */
function withEntitiesKept(members: Members): Members {
  for (const [name, bytes] of members) {
    const sheet = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (!name.startsWith('xl/worksheets/') || !sheet.includes('t="str"') || !sheet.includes('&amp;')) continue
    const kept = sheet.toString('latin1').replace(textOfFormula, (cell) => cell.replace(writtenEntity, '&amp;amp;'))
    members.set(name, Buffer.from(kept, 'latin1'))
  }
  return members
}
