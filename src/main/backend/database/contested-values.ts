import type { Database } from 'better-sqlite3'
import { addRows, type NewObservation, valueColumns } from './observations.ts'

/** Who speaks of a place where another import spoke before. */
export interface Contender {
  readonly importNumber: number
  readonly at: string
}

/** The key of a value: what it is about, what was counted, and over which days. */
export const placeColumns = ['subject_id', 'measure', 'grain', 'from_date', 'to_date'] as const

const samePlace = placeColumns.map((column) => `observations.${column} = arriving.${column}`).join(' AND ')
const met = `
  arriving CROSS JOIN observations ON ${samePlace}
  CROSS JOIN imports AS before ON before.number = observations.import_number
  CROSS JOIN imports AS after ON after.number = arriving.import_number`
/** The latest export stands; of one day the one that was imported last. */
const overtakes = '(before.exported_on, before.number) <= (after.exported_on, after.number)'
/** An import that is read once more takes the place of what it said before. */
export const latestWins = `
  ON CONFLICT DO UPDATE SET value = excluded.value, import_number = excluded.import_number,
    table_index = excluded.table_index, row_number = excluded.row_number, column_number = excluded.column_number`

/**
 * Puts values where others stand. The value of the latest export stands from now on, and leaves a restatement where it
 * differs; the other one waits, so that either import can be undone.
 */
export function contestValues(db: Database, { importNumber, at }: Contender, rows: readonly NewObservation[]): void {
  if (rows.length === 0) return
  db.exec(`CREATE TEMP TABLE IF NOT EXISTS arriving AS SELECT ${valueColumns} FROM observations LIMIT 0`)
  addRows(db, 'arriving', importNumber, rows)
  db.prepare(
    `INSERT INTO restatements (cause, ${placeColumns}, old_value, old_import, new_value, new_import, restated_at)
     SELECT 'import', ${columnsOf('arriving', placeColumns)}, observations.value, before.number, arriving.value, after.number, ?
     FROM ${met} WHERE ${overtakes} AND observations.value <> arriving.value`,
  ).run(at)
  const arriving = columnsOf('arriving', valueColumns)
  db.exec(`
    INSERT INTO overtaken_values (${valueColumns}) SELECT ${columnsOf('observations', valueColumns)} FROM ${met}
      WHERE ${overtakes} AND before.number <> after.number ${latestWins};
    INSERT INTO overtaken_values (${valueColumns}) SELECT ${arriving} FROM ${met} WHERE NOT (${overtakes}) ${latestWins};
    INSERT INTO observations (${valueColumns}) SELECT ${arriving} FROM ${met} WHERE ${overtakes} ${latestWins};
    DELETE FROM arriving;`)
}

/** Columns of one table among several. */
export function columnsOf(table: string, columns: readonly string[]): string {
  return columns.map((column) => `${table}.${column}`).join(', ')
}

/** Values that a later file of the same heap overtakes wait from the start. */
export function setAside(db: Database, importNumber: number, rows: readonly NewObservation[]): void {
  addRows(db, 'overtaken_values', importNumber, rows)
}
