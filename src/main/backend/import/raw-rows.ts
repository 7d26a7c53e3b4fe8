import type { Database } from 'better-sqlite3'
import type { CellMark, RawRows } from '../../../contract/import-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { ExportFile } from '../../../core/import/export-file.ts'
import { cellMarks } from '../database/cell-marks.ts'
import { headersOfImport } from '../database/imports.ts'
import { readExports } from '../files/read-export.ts'
import { type KeptFile, keptFile } from './kept-file.ts'

export interface RowsQuestion {
  readonly importId: string
  readonly table: number
  /** As a person counts them. */
  readonly row: number
  readonly count: number
}

/** Rows of a kept file as they stand in it, with the cells from which values were read. */
export function rawRows(db: Database, { importId, table: index, row, count }: RowsQuestion): RawRows {
  const kept = keptFile(db, importId)
  const table = takenApart(db, importId, kept).tables.find((one) => one.index === index)
  if (table === undefined) throw new Refusal('not-found')
  const start = Math.max(0, row - table.firstRow)
  const shown = table.rows.slice(start, start + count)
  const first = table.firstRow + start
  const marks = new Map<number, CellMark[]>()
  for (const { row: at, ...mark } of cellMarks(db, kept.number, index, first, first + shown.length - 1))
    marks.set(at, [...(marks.get(at) ?? []), mark])
  return {
    importId,
    file: kept.file,
    sha256: kept.sha256,
    blanked: kept.keptSha256 !== kept.sha256,
    table: { index, name: table.name },
    firstRow: table.firstRow,
    lastRow: table.firstRow + table.rows.length - 1,
    headers: headersOfImport(db, importId).get(index) ?? [],
    rows: shown.map((cells, at) => ({ number: first + at, cells, marks: marks.get(first + at) ?? [] })),
  }
}

/** The file that was looked at last, so that turning a page does not read a large file once more. */
const shown = new WeakMap<Database, { readonly importId: string; readonly file: ExportFile }>()

function takenApart(db: Database, importId: string, { bytes, file: name }: KeptFile): ExportFile {
  const last = shown.get(db)
  if (last?.importId === importId) return last.file
  const file = readExports(bytes, name)[0]
  if (file === undefined) throw new Refusal('kept-file-damaged', { name })
  shown.set(db, { importId, file })
  return file
}
