import type { Database } from 'better-sqlite3'
import type { CellMark } from '../../../../contract/import-views.ts'

/** The cells of some rows of an import's table from which a value was read, whether it stands or was overtaken. */
export function cellMarks(
  db: Database,
  importNumber: number,
  table: number,
  first: number,
  last: number,
): (CellMark & { readonly row: number })[] {
  const marks = (values: 'stored_values' | 'waiting_values', stands: 0 | 1) =>
    `SELECT row_number AS row, column_number AS "column", measure, value, ${stands} AS stands FROM ${values}
     WHERE import_number = @importNumber AND table_index = @table AND row_number BETWEEN @first AND @last`
  return db
    .prepare<[object], Omit<CellMark, 'stands'> & { row: number; stands: 0 | 1 }>(
      `${marks('stored_values', 1)} UNION ALL ${marks('waiting_values', 0)} ORDER BY 1, 2, 3`,
    )
    .all({ importNumber, table, first, last })
    .map((mark) => ({ ...mark, stands: mark.stands === 1 }))
}
