import type { Database } from 'better-sqlite3'
import { columnsOf, placeColumns, valueColumns } from '../values/contested-values.ts'

export interface UndoneValues {
  readonly removed: number
  readonly restored: number
}

const places = placeColumns.join(', ')
const values = valueColumns.join(', ')

/** The subjects of which an import speaks: a query for their numbers. */
export function subjectsOfImport(importNumber: number): string {
  const number = Math.trunc(importNumber)
  return `
    SELECT subject_id FROM observations WHERE column_id IN (SELECT id FROM value_columns WHERE import_number = ${number})
    UNION SELECT subject_id FROM post_mentions WHERE import_number = ${number}`
}

/** The measures of which it speaks, in the same way. */
export function measuresOfImport(importNumber: number): string {
  return `
    SELECT DISTINCT measure_id FROM observations
    WHERE column_id IN (SELECT id FROM value_columns WHERE import_number = ${Math.trunc(importNumber)})`
}

/**
 * Takes the values of an import away. Where others wait, the one of the latest export stands again, with its own way
 * back to its cell; where none does, the place is empty as before.
 */
export function withdrawValues(db: Database, importNumber: number, at: string): UndoneValues {
  db.prepare('DELETE FROM overtaken_values WHERE import_number = ?').run(importNumber)
  db.exec(`
    CREATE TEMP TABLE leaving AS SELECT ${values} FROM observations LIMIT 0;
    CREATE TEMP TABLE coming_back AS SELECT ${values}, 0 AS import_number, '' AS rank FROM observations LIMIT 0`)
  try {
    db.prepare(
      `INSERT INTO leaving SELECT ${values} FROM observations
       WHERE column_id IN (SELECT id FROM value_columns WHERE import_number = ?)`,
    ).run(importNumber)
    exchange(db)
    db.prepare(
      `INSERT INTO restatements (cause, subject_id, measure, grain, from_date, to_date, old_value, old_import, new_value,
         new_import, restated_at)
       SELECT 'undo', subject_id, measures.name, grain, from_date, to_date, leaving.value, ?, coming_back.value,
         coming_back.import_number, ?
       FROM leaving JOIN coming_back USING (${places}) JOIN measures ON measures.id = measure_id
       JOIN spans ON spans.id = span_id WHERE leaving.value <> coming_back.value`,
    ).run(importNumber, at)
    const restored = countOf(db, 'coming_back')
    return { removed: countOf(db, 'leaving') - restored, restored }
  } finally {
    db.exec('DROP TABLE leaving; DROP TABLE coming_back')
  }
}

function exchange(db: Database): void {
  // With a lone max() SQLite takes the other columns from the row of that maximum.
  db.exec(`
    INSERT INTO coming_back
      SELECT ${columnsOf('waiting', valueColumns)}, waiting.import_number,
        max(exported_on || printf(' %020d', imports.number))
      FROM leaving CROSS JOIN overtaken_values AS waiting USING (${places})
      CROSS JOIN imports ON imports.number = waiting.import_number
      GROUP BY ${columnsOf('waiting', placeColumns)};
    DELETE FROM observations WHERE (${places}) IN (SELECT ${places} FROM leaving);
    INSERT INTO observations (${values}) SELECT ${values} FROM coming_back ORDER BY ${places};
    DELETE FROM overtaken_values
      WHERE (${places}, import_number) IN (SELECT ${places}, import_number FROM coming_back)`)
}

function countOf(db: Database, table: 'leaving' | 'coming_back'): number {
  return db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0
}

/** The file stays known, so that restatements that name it can still be read; its bytes may be imported again. */
export function markUndone(db: Database, importNumber: number, at: string, removed: number): void {
  db.prepare('UPDATE imports SET undone_at = ?, removed = ? WHERE number = ?').run(at, removed, importNumber)
}
