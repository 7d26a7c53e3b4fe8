import type { Database } from 'better-sqlite3'

/** Who speaks of a place where another import spoke before. */
export interface Contender {
  readonly importNumber: number
  readonly at: string
}

/** The key of a value: what was counted, what it is about, and over which days. */
export const placeColumns = ['measure_id', 'subject_id', 'span_id'] as const
export const valueColumns = [...placeColumns, 'value', 'column_id', 'row_number'] as const

const places = placeColumns.join(', ')
const values = valueColumns.join(', ')
const met = `
  arriving CROSS JOIN observations USING (${places})
  CROSS JOIN value_columns ON value_columns.id = observations.column_id
  CROSS JOIN imports AS before ON before.number = value_columns.import_number
  CROSS JOIN imports AS after ON after.number = @importNumber`
/** The latest export stands; of one day the one that was imported last. */
const overtakes = '(before.exported_on, before.number) <= (after.exported_on, after.number)'
/** An import that is read once more takes the place of what it said before. */
const latestWins = `
  ON CONFLICT DO UPDATE SET value = excluded.value, column_id = excluded.column_id, row_number = excluded.row_number`

/** Makes the table in which values wait that meet others; whoever fills it calls `contestValues`. */
export function makeArriving(db: Database): void {
  db.exec(`
    DROP TABLE IF EXISTS temp.arriving;
    CREATE TEMP TABLE arriving AS SELECT ${values} FROM observations LIMIT 0`)
}

/**
 * Puts the values of `arriving` where others stand. The value of the latest export stands from now on, and leaves a
 * restatement where it differs; the other one waits, so that either import can be undone.
 */
export function contestValues(db: Database, { importNumber, at }: Contender): void {
  db.prepare(
    `INSERT INTO restatements (cause, subject_id, measure, grain, from_date, to_date, old_value, old_import, new_value,
       new_import, restated_at)
     SELECT 'import', subject_id, measures.name, grain, spans.from_date, spans.to_date, observations.value, before.number,
       arriving.value, after.number, @at
     FROM ${met} JOIN measures ON measures.id = measure_id JOIN spans ON spans.id = span_id
     WHERE ${overtakes} AND observations.value <> arriving.value`,
  ).run({ importNumber, at })
  const keep = `INSERT INTO overtaken_values (${values}, import_number) SELECT`
  const arriving = columnsOf('arriving', valueColumns)
  const run = (sql: string) => db.prepare(sql).run({ importNumber })
  run(
    `${keep} ${columnsOf('observations', valueColumns)}, before.number FROM ${met}
     WHERE ${overtakes} AND before.number <> after.number ${latestWins}`,
  )
  run(`${keep} ${arriving}, after.number FROM ${met} WHERE NOT (${overtakes}) ${latestWins}`)
  run(`INSERT INTO observations (${values}) SELECT ${arriving} FROM ${met} WHERE ${overtakes} ${latestWins}`)
  db.exec('DELETE FROM arriving')
}

/** Columns of one table among several. */
export function columnsOf(table: string, columns: readonly string[]): string {
  return columns.map((column) => `${table}.${column}`).join(', ')
}
