import type { RawTable } from '../../../core/import/export-file.ts'
import { packed, unpacked } from '../zip.ts'
import { listMembers, weighMembers } from './unpack-zip.ts'
import { readSheets } from './workbook.ts'

/** The sheets of an Office Open XML workbook, or what is wrong with it. */
export function readXlsx(bytes: Uint8Array): RawTable[] | 'file-truncated' | 'file-damaged' | 'file-too-large' {
  const members = listMembers(bytes)
  if (members === undefined) return 'file-truncated'
  if (weighMembers(members, bytes.length) !== undefined) return 'file-too-large'
  try {
    // The package's own unpacking never ends on some damaged streams; this one throws.
    return readSheets(packed(unpacked(bytes), 'stored'))
  } catch {
    return 'file-damaged'
  }
}
