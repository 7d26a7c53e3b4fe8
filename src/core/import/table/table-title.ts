import { isFilled } from '../cell.ts'
import type { ExportFile, RawTable } from '../export-file.ts'

/** What people call a table: by its title, or by its first headers where it is one of several without any. */
export function titleOf({ name, rows }: RawTable, file: ExportFile): string {
  if (name !== file.identity.name.replace(/^.*\//, '') || file.tables.length < 2) return name
  const headers = (rows.at(0) ?? []).filter(isFilled).slice(0, 3)
  return headers.map((header) => String(header).slice(0, 40)).join(', ')
}
