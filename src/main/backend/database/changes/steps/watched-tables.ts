import type { Database } from 'better-sqlite3'

/**
 * What a person edits is watched, so that it can be undone. Not watched is what imports write, which have an undo of
 * their own; what only grows; and the book-keeping of changes itself. `target_changes` is watched all the same: what a
 * step added there is not taken out when the step is undone, but answered by an entry of its own.
 */
export const unwatched: readonly string[] = [
  'account_months',
  'accounts',
  'attachments',
  'audit_trail',
  'check_ins',
  'edition_files',
  'edition_grounds',
  'edition_signatures',
  'editions',
  'import_pieces',
  'import_tables',
  'imports',
  'kept_forecasts',
  'last_changes',
  'latest_of_posts',
  'measures',
  'observations',
  'overtaken_values',
  'post_mentions',
  'post_months',
  'posts',
  'restatements',
  'spans',
  'subjects',
  'value_columns',
]

/** Columns that count changes instead of being one. */
const unwatchedColumns: readonly string[] = ['workspace.revision']

/** The ledger of locked objectives, which only grows. */
export const ledger = 'target_changes'

export interface WatchedTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
  /** The column that says that a row is in the bin, or was withdrawn; null where rows are deleted. */
  readonly gone: string | null
}

interface ColumnRow {
  readonly name: string
  readonly pk: number
}

export interface Reference {
  readonly from: string
  readonly table: string
  readonly to: string
}

interface Schema {
  readonly tables: ReadonlyMap<string, WatchedTable>
  /** By the table that refers. */
  readonly references: ReadonlyMap<string, readonly Reference[]>
}

/** The schema does not change while a file is open. */
const schemas = new WeakMap<Database, Schema>()

/** Every table that a person edits, as the schema has it; a new one is watched from its first day. */
export function watchedTables(db: Database): WatchedTable[] {
  return [...schemaOf(db).tables.values()]
}

export function watchedTable(db: Database, name: string): WatchedTable {
  const table = schemaOf(db).tables.get(name)
  if (table === undefined) throw new Error(`Nobody watches ${name}`)
  return table
}

/** What the rows of a table, watched or not, refer to. */
export function referencesOf(db: Database, name: string): readonly Reference[] {
  return schemaOf(db).references.get(name) ?? []
}

function schemaOf(db: Database): Schema {
  const known = schemas.get(db)
  if (known !== undefined) return known
  const names = db
    .prepare<[], string>("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    .pluck()
    .all()
  const watched = names.filter((name) => !unwatched.includes(name))
  const schema: Schema = {
    tables: new Map(watched.map((name) => [name, readTable(db, name)])),
    references: new Map(names.map((name) => [name, readReferences(db, name)])),
  }
  schemas.set(db, schema)
  return schema
}

function readTable(db: Database, name: string): WatchedTable {
  const all = db
    .prepare<[string], ColumnRow>("SELECT name, pk FROM pragma_table_info(?, 'main') ORDER BY cid")
    .all(name)
  const key = all.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
  return {
    name,
    columns: all.map((column) => column.name).filter((column) => !unwatchedColumns.includes(`${name}.${column}`)),
    key: key.map((column) => column.name),
    gone: ['removed_at', 'withdrawn_at'].find((column) => all.some((one) => one.name === column)) ?? null,
  }
}

function readReferences(db: Database, name: string): Reference[] {
  return db
    .prepare<[string], Reference>(`SELECT "from", "table", "to" FROM pragma_foreign_key_list(?, 'main')`)
    .all(name)
}
