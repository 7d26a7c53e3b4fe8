import type { Database } from 'better-sqlite3'
import type { TraceFile, TraceTable } from '../../../contract/import-views.ts'
import { headersOfImport, importById, tableNames } from '../database/imports/past-imports.ts'
import type { TracedColumn } from '../database/values/traced-values.ts'

/** The files in which values stand, each with its tables and, in them, the columns with the words of their headers. */
export function tracedFiles(db: Database, columns: readonly TracedColumn[]): TraceFile[] {
  const ids = [...new Set(columns.map(({ importId }) => importId))]
  return ids.flatMap((importId): TraceFile[] => {
    const past = importById(db, importId)
    if (past === undefined) return []
    const { file, sha256, keptSha256, importedAt } = past
    const own = columns.filter((column) => column.importId === importId)
    return [
      {
        importId,
        file,
        sha256,
        importedOn: importedAt.slice(0, 10),
        kept: keptSha256 !== null,
        blanked: keptSha256 !== null && keptSha256 !== sha256,
        tables: tablesOf(db, importId, past.number, own),
      },
    ]
  })
}

function tablesOf(db: Database, importId: string, number: number, columns: readonly TracedColumn[]): TraceTable[] {
  const headers = headersOfImport(db, importId)
  const names = tableNames(db, number)
  return [...new Set(columns.map(({ table }) => table))].map((table) => {
    const own = columns.filter((column) => column.table === table)
    return {
      table,
      name: names.get(table) ?? '',
      values: own.reduce((sum, column) => sum + column.values, 0),
      rows: { first: Math.min(...own.map(({ first }) => first)), last: Math.max(...own.map(({ last }) => last)) },
      columns: own.map(({ column, measure }) => ({ column, measure, header: headers.get(table)?.[column - 1] ?? '' })),
    }
  })
}
