import type { Database } from 'better-sqlite3'
import { columnsOf, placeColumns } from './contested-values.ts'
import { valueColumns } from './observations.ts'

export interface UndoneValues {
  readonly removed: number
  readonly restored: number
}

const places = placeColumns.join(', ')

/**
 * Takes the values of an import away. Where others wait, the one of the latest export stands again, with its own way
 * back to its cell; where none does, the place is empty as before.
 */
export function withdrawValues(db: Database, importNumber: number, at: string): UndoneValues {
  db.prepare('DELETE FROM overtaken_values WHERE import_number = ?').run(importNumber)
  db.exec(`
    CREATE TEMP TABLE leaving AS SELECT ${valueColumns} FROM observations LIMIT 0;
    CREATE TEMP TABLE coming_back AS SELECT ${valueColumns}, '' AS rank FROM observations LIMIT 0`)
  try {
    db.prepare(`INSERT INTO leaving SELECT ${valueColumns} FROM observations WHERE import_number = ?`).run(importNumber)
    exchange(db)
    db.prepare(
      `INSERT INTO restatements (cause, ${places}, old_value, old_import, new_value, new_import, restated_at)
       SELECT 'undo', ${places}, leaving.value, leaving.import_number, coming_back.value, coming_back.import_number, ?
       FROM leaving JOIN coming_back USING (${places}) WHERE leaving.value <> coming_back.value`,
    ).run(at)
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
      SELECT ${columnsOf('waiting', valueColumns)}, max(exported_on || printf(' %020d', imports.number))
      FROM leaving CROSS JOIN overtaken_values AS waiting USING (${places})
      CROSS JOIN imports ON imports.number = waiting.import_number
      GROUP BY ${columnsOf('waiting', placeColumns)};
    DELETE FROM observations WHERE (${places}) IN (SELECT ${places} FROM leaving);
    INSERT INTO observations (${valueColumns}) SELECT ${valueColumns} FROM coming_back ORDER BY ${places};
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
