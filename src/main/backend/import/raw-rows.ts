import type { Database } from 'better-sqlite3'
import type { CellMark, RawRows } from '../../../contract/import-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { ExportFile, RawTable } from '../../../core/import/export-file.ts'
import { headersOfImport } from '../database/imports/past-imports.ts'
import { cellMarks } from '../database/values/cell-marks.ts'
import { readExports } from '../files/read-export.ts'
import { type KeptFile, keptFile } from './kept-file.ts'

export interface RowsWish {
  /** Its place in the file, or its name: of several tables with one name the one that has the row. */
  readonly table: number | string
  /** As a person counts them. */
  readonly row: number
  readonly count: number
}

export interface RowsQuestion extends RowsWish {
  readonly importId: string
}

/** Rows of a kept file as they stand in it, with the cells from which values were read. */
export function rawRows(db: Database, { importId, ...wish }: RowsQuestion): RawRows {
  const kept = keptFile(db, importId)
  const table = tableNamed(takenApart(db, importId, kept), wish)
  const { first, last } = boundsOf(table, wish)
  return {
    importId,
    file: kept.file,
    sha256: kept.sha256,
    blanked: kept.keptSha256 !== kept.sha256,
    headers: headersOfImport(db, importId).get(table.index) ?? [],
    ...pageOf(table, wish, cellMarks(db, kept.number, table.index, first, last)),
  }
}

/** The table that is meant; refused where the file has none like it. */
export function tableNamed({ tables }: ExportFile, { table: wanted, row }: RowsWish): RawTable {
  const named = tables.filter(({ index, name }) => (typeof wanted === 'number' ? index === wanted : name === wanted))
  const holding = named.find(({ firstRow, rows }) => firstRow <= row && row < firstRow + rows.length)
  // Tables side by side each have a title by which the sheet that holds them is not called.
  const only = typeof wanted === 'string' && tables.length === 1 ? tables[0] : undefined
  const found = holding ?? named[0] ?? only
  if (found === undefined) throw new Refusal('not-found')
  return found
}

/** Some rows of a table, each with the cells that gave values. */
export function pageOf(
  table: RawTable,
  wish: RowsWish,
  marks: readonly (CellMark & { readonly row: number })[],
): Pick<RawRows, 'table' | 'firstRow' | 'lastRow' | 'rows'> {
  const { start, first } = boundsOf(table, wish)
  const byRow = Map.groupBy(marks, ({ row }) => row)
  return {
    table: { index: table.index, name: table.name },
    firstRow: table.firstRow,
    lastRow: table.firstRow + table.rows.length - 1,
    rows: Array.from(table.rows.slice(start, start + wish.count), (cells, at) => ({
      number: first + at,
      cells,
      marks: (byRow.get(first + at) ?? []).map(({ row: _, ...mark }) => mark),
    })),
  }
}

function boundsOf({ firstRow, rows }: RawTable, { row, count }: RowsWish) {
  const start = Math.max(0, row - firstRow)
  const first = firstRow + start
  return { start, first, last: Math.min(first + count, firstRow + rows.length) - 1 }
}

/** The file that was looked at last, so that turning a page does not read a large file once more. */
const shown = new WeakMap<Database, { readonly importId: string; readonly file: ExportFile }>()

function takenApart(db: Database, importId: string, { content, file: name }: KeptFile): ExportFile {
  const last = shown.get(db)
  if (last?.importId === importId) return last.file
  const file = readExports(content, name)[0]
  if (file === undefined) throw new Refusal('kept-file-damaged', { name })
  shown.set(db, { importId, file })
  return file
}
