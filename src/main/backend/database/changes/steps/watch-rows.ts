import type { Database } from 'better-sqlite3'
import { type NotedRow, netChanges, type Row, type RowChange } from './row-change.ts'
import { type WatchedTable, watchedTable, watchedTables } from './watched-tables.ts'

/**
 * Lets the connection note what every statement does to what a person edits, by temporary triggers, as SQLite's own
 * page on undo describes. They and the steps made of them are gone when the workspace is closed.
 * https://www.sqlite.org/undoredo.html
 */
export function watchRows(db: Database): void {
  db.exec(`
    CREATE TEMP TABLE noted_rows (number INTEGER PRIMARY KEY, table_name TEXT NOT NULL, old TEXT, new TEXT) STRICT;
    CREATE TEMP TABLE steps (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
      at TEXT NOT NULL,
      subject TEXT,
      changes TEXT NOT NULL CHECK (json_valid(changes)),
      rows TEXT NOT NULL CHECK (json_valid(rows))
    ) STRICT;
    ${watchedTables(db).map(triggersOf).join('\n')}`)
}

/** A workspace that is being made, or brought to a newer version, is not watched. */
export function isWatched(db: Database): boolean {
  return db.prepare("SELECT 1 FROM sqlite_temp_schema WHERE name = 'noted_rows'").get() !== undefined
}

/** What was done to rows since the last time that somebody asked. */
export function takeNotedRows(db: Database): RowChange[] {
  const noted = db
    .prepare<[], { table_name: string; old: string | null; new: string | null }>(
      'SELECT table_name, old, new FROM noted_rows ORDER BY number',
    )
    .all()
    .map((row): NotedRow => ({ table: row.table_name, old: rowOf(row.old), new: rowOf(row.new) }))
  db.exec('DELETE FROM noted_rows')
  const keys = new Map(noted.map(({ table }) => [table, watchedTable(db, table).key]))
  return netChanges(noted, (table) => keys.get(table) ?? [])
}

function rowOf(json: string | null): Row | null {
  return json === null ? null : JSON.parse(json)
}

function triggersOf({ name, columns }: WatchedTable): string {
  const row = (which: 'OLD' | 'NEW') =>
    `json_object(${columns.map((column) => `'${column}', ${which}."${column}"`).join(', ')})`
  const trigger = (event: string, old: string, now: string) =>
    `CREATE TEMP TRIGGER "${name} ${event}" AFTER ${event} ON main."${name}"
     BEGIN INSERT INTO noted_rows (table_name, old, new) VALUES ('${name}', ${old}, ${now}); END;`
  return [
    trigger('INSERT', 'NULL', row('NEW')),
    trigger('UPDATE', row('OLD'), row('NEW')),
    trigger('DELETE', row('OLD'), 'NULL'),
  ].join('\n')
}
