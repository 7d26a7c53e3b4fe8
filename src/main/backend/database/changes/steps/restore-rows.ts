import type { Database } from 'better-sqlite3'
import { only, type Row, type RowChange, sameRow } from './row-change.ts'
import { ledger, referencesOf, unwatched, type WatchedTable, watchedTable } from './watched-tables.ts'

/** True when every row still stands as the change left it, so that taking the change back overwrites nothing newer. */
export function standsAs(db: Database, changes: readonly RowChange[], side: 'old' | 'new'): boolean {
  return changes.every((change) => {
    const wanted = change[side]
    const table = watchedTable(db, change.table)
    // A row that the change itself moved to the bin stands there with its date, whoever names it.
    const moved = change.old !== null && change.new !== null
    const row = moved ? rowAt(db, table, change.key) : standingRow(db, table, change.key)
    return sameRow(wanted, row === null || wanted === null ? row : only(row, Object.keys(wanted)))
  })
}

/** Makes rows stand as they did on one side of a change. References are checked when all of them do. */
export function restoreRows(db: Database, changes: readonly RowChange[], side: 'old' | 'new', now: string): void {
  db.pragma('defer_foreign_keys = ON')
  const leaving = changes.filter((change) => change[side] === null)
  const staying = changes.filter((change) => change[side] !== null)
  for (const change of leaving) takeOut(db, watchedTable(db, change.table), change.key, now)
  for (const change of staying) putBack(db, watchedTable(db, change.table), change, change[side] ?? {})
}

/** Null also for a row that only stays because the ledger names it: for a person it is not there. */
function standingRow(db: Database, table: WatchedTable, key: Row): Row | null {
  const row = rowAt(db, table, key)
  if (row === null || table.gone === null || row[table.gone] === null) return row
  return namedForEver(db, table, key) ? null : row
}

export function rowAt(db: Database, table: WatchedTable, key: Row): Row | null {
  const found = db.prepare<[Row], Row>(`SELECT * FROM ${quoted(table.name)} WHERE ${matching(key)}`).get(key)
  return found === undefined ? null : only(found, table.columns)
}

function takeOut(db: Database, table: WatchedTable, key: Row, now: string): void {
  if (table.gone !== null && namedForEver(db, table, key))
    db.prepare(`UPDATE ${quoted(table.name)} SET ${table.gone} = @now WHERE ${matching(key)}`).run({ ...key, now })
  else db.prepare(`DELETE FROM ${quoted(table.name)} WHERE ${matching(key)}`).run(key)
}

function putBack(db: Database, table: WatchedTable, { key, old, new: now }: RowChange, wanted: Row): void {
  const columns = Object.keys(wanted)
  const set = columns.map((column) => `${quoted(column)} = @${column}`).join(', ')
  const whole = old === null || now === null
  if (whole) {
    const update = table.key.length === columns.length ? 'NOTHING' : `UPDATE SET ${set}`
    db.prepare(
      `INSERT INTO ${quoted(table.name)} (${columns.map(quoted).join(', ')})
       VALUES (${columns.map((column) => `@${column}`).join(', ')})
       ON CONFLICT (${table.key.map(quoted).join(', ')}) DO ${update}`,
    ).run(wanted)
  } else db.prepare(`UPDATE ${quoted(table.name)} SET ${set} WHERE ${matching(key)}`).run({ ...key, ...wanted })
}

/** What only grows may name a row, which then cannot be deleted any more. */
function namedForEver(db: Database, table: WatchedTable, key: Row): boolean {
  return [...unwatched, ledger].some((name) =>
    referencesOf(db, name)
      .filter((one) => one.table === table.name && key[one.to] !== undefined)
      .some(({ from, to }) => db.prepare(`SELECT 1 FROM ${quoted(name)} WHERE ${quoted(from)} = ?`).get(key[to])),
  )
}

/** A key never has an empty column. */
function matching(key: Row): string {
  return Object.keys(key)
    .map((column) => `${quoted(column)} = @${column}`)
    .join(' AND ')
}

function quoted(name: string): string {
  return `"${name}"`
}
