import { baseName } from '../../file-name.ts'
import { isFilled } from '../cell.ts'
import type { ExportFile, RawTable } from '../export-file.ts'

/** What people call a table: by its title, or by its first headers where it is one of several without any, or in one sheet. */
export function titleOf({ name, rows }: RawTable, file: ExportFile): string {
  const isOfFile = name === baseName(file.identity.name)
  const alike = isOfFile ? file.tables : file.tables.filter((one) => one.name === name)
  if (alike.length < 2) return name
  const headers = (rows.at(0) ?? []).filter(isFilled).slice(0, 3)
  return headers.map((header) => String(header).slice(0, 40)).join(', ')
}
