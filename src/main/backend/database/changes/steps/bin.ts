import type { Database } from 'better-sqlite3'
import type { BinEntry } from '../../../../../core/bin.ts'
import type { Author, Change } from '../change-record.ts'
import { rowAt } from './restore-rows.ts'
import type { Row, RowChange } from './row-change.ts'
import { comes, goes, namesOf, type TouchedThing, thingOf, touchedThings } from './things.ts'
import { watchedTable } from './watched-tables.ts'

/** Something in the bin: the rows that went, and what else its removal touched. */
export interface Binned {
  readonly number: number
  readonly table: string
  readonly key: Row
  readonly rows: readonly RowChange[]
  readonly touched: readonly RowChange[]
}

interface BinRow {
  readonly number: number
  readonly table_name: string
  readonly row_key: string
  readonly removed_at: string
  readonly removed_by: string
  readonly rows: string
  readonly touched: string
}

/** Its key is its name, so that under a new name it is another row: nothing was removed. */
const renames: readonly string[] = ['cost.saveAlternative']

/** Puts what a change removed into the bin, and takes out of it what the change brought back. */
export function keepBin(db: Database, author: Author, changes: readonly Change[], rows: readonly RowChange[]): void {
  const things = touchedThings(db, rows)
  const takeOut = db.prepare('DELETE FROM bin WHERE table_name = ? AND row_key = ?')
  for (const one of things.filter(comes)) takeOut.run(one.table.name, JSON.stringify(one.change.key))
  const gone = changes.some(({ what }) => renames.includes(what)) ? [] : things.filter(goes)
  const heads = gone.filter((one) => parentIn(gone, one) === undefined)
  const onlyRemoves = heads.length === 1 && changes.every(({ what }) => /\.remove/.test(what))
  for (const head of heads) {
    const own = gone.filter((one) => one === head || parentIn(gone, one) === head).map(({ change }) => change)
    putIn(db, author, head, own, onlyRemoves ? rows.filter((row) => !own.includes(row)) : [])
  }
}

/** Latest first. */
export function loadBin(db: Database): BinEntry[] {
  return binRows(db).map((row) => {
    const { table, key, rows } = binned(row)
    const own = rows.find((one) => one.table === table && JSON.stringify(one.key) === row.row_key)
    const { number, removed_at: at, removed_by: who } = row
    return { ...described(db, table, rowAt(db, watchedTable(db, table), key) ?? own?.old ?? {}), number, at, who }
  })
}

export function binnedAt(db: Database, number: number): Binned | undefined {
  const row = binRows(db).find((one) => one.number === number)
  return row === undefined ? undefined : binned(row)
}

function described(db: Database, name: string, row: Row): Omit<BinEntry, 'number' | 'at' | 'who'> {
  const thing = thingOf(name)
  if (thing === undefined) throw new Error(`Nothing of ${name} goes to the bin`)
  const day = row['date'] ?? row['heard_on'] ?? null
  return {
    kind: thing.kind,
    ...namesOf(db, { thing, table: watchedTable(db, name), row }),
    day: typeof day === 'string' ? day : null,
  }
}

function binRows(db: Database): BinRow[] {
  return db.prepare<[], BinRow>('SELECT * FROM bin ORDER BY removed_at DESC, number DESC').all()
}

function binned(row: BinRow): Binned {
  const { number, table_name: table } = row
  return { number, table, key: JSON.parse(row.row_key), rows: JSON.parse(row.rows), touched: JSON.parse(row.touched) }
}

function parentIn(gone: readonly TouchedThing[], { thing, row }: TouchedThing): TouchedThing | undefined {
  const { parent } = thing
  if (parent === undefined) return undefined
  return gone.find((one) => one.table.name === parent.table && one.row['id'] === row[parent.column])
}

function putIn(
  db: Database,
  author: Author,
  { table, change }: TouchedThing,
  rows: readonly RowChange[],
  touched: readonly RowChange[],
): void {
  db.prepare(
    `INSERT INTO bin (table_name, row_key, removed_at, removed_by, rows, touched) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (table_name, row_key) DO UPDATE SET removed_at = excluded.removed_at,
       removed_by = excluded.removed_by, rows = excluded.rows, touched = excluded.touched`,
  ).run(
    ...[table.name, JSON.stringify(change.key), author.at, author.who],
    ...[JSON.stringify(rows), JSON.stringify(touched)],
  )
}
