import type { Database } from 'better-sqlite3'
import type { PastImport } from '../../../contract/views.ts'
import type { IsoDate } from '../../../core/date.ts'
import type { SourceFact } from '../../../core/facts.ts'
import type { PlannedAccount, ReadExport, ReadTable } from '../../../core/import/import-plan.ts'
import type { Mapping } from '../../../core/import/mapping/mapping.ts'
import { keyOf, type Supplement } from '../../../core/import/supplement/supplement.ts'
import type { Content } from '../files/content.ts'
import type { Author } from './change-record.ts'
import { keepPieces } from './import-pieces.ts'

export interface NewImport {
  readonly id: string
  readonly read: ReadExport
  /** What is kept of the file; null for nothing. */
  readonly content: Content | null
  readonly exportedOn: IsoDate
  /** The account of each table, by place; null where a table was left out. */
  readonly accountIds: readonly (string | null)[]
  readonly changes: { readonly added: number; readonly same: number; readonly restated: number; readonly posts: number }
  readonly lastDataOn: IsoDate | null
}

/**
 * Keeps the file itself, so that a figure can be followed back to its cell years later, and pauses now and then. Returns
 * the import's number.
 */
export function* addImport(db: Database, { read, ...file }: NewImport, author: Author): Generator<void, number> {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO imports (id, file_name, sha256, container, encoding, source, verified, language, kept_sha256, original_length,
         imported_at, imported_by, exported_on, from_date, to_date, last_data_on, mapping, problems,
         added, same, restated, posts)
       VALUES (@id, @fileName, @sha256, @container, @encoding, @source, @verified, @language, NULL, 0,
         @at, @who, @exportedOn, @from, @to, @lastDataOn, @mapping, @problems,
         @added, @same, @restated, @posts)`,
    )
    .run({
      ...author,
      ...file.changes,
      id: file.id,
      fileName: read.file.name,
      sha256: read.file.sha256,
      container: read.file.container,
      encoding: read.file.encoding,
      source: read.source ?? '',
      verified: read.verified ? 1 : 0,
      language: read.language,
      exportedOn: file.exportedOn,
      from: read.period?.from ?? null,
      to: read.period?.to ?? null,
      lastDataOn: file.lastDataOn,
      mapping: howRead(read),
      problems: JSON.stringify(read.problems),
    })
  const number = Number(lastInsertRowid)
  if (file.content !== null) {
    const kept = yield* keepPieces(db, number, file.content)
    db.prepare('UPDATE imports SET kept_sha256 = ?, original_length = ? WHERE number = ?').run(
      kept.sha256,
      kept.bytes,
      number,
    )
  }
  for (const [position, table] of read.tables.entries())
    addTable(db, number, position, table, file.accountIds[position] ?? null)
  return number
}

/** How each table of a file was read. */
function howRead({ tables }: ReadExport): string {
  const said = tables.map(({ name, index, report, headers, columns, mapping, supplement, currency }) => ({
    table: name,
    index,
    report,
    headers: headers ?? [],
    columns,
    mapping: mapping ?? null,
    supplement: supplement ?? null,
    currency: currency ?? null,
  }))
  return JSON.stringify(said)
}

function addTable(
  db: Database,
  importNumber: number,
  position: number,
  table: ReadTable,
  accountId: string | null,
): void {
  if (accountId === null) return
  const { name, index, report, platform, tally } = table
  db.prepare(
    `INSERT INTO import_tables (import_number, position, table_index, name, report, platform, account_id, rows, observed,
       merged, rejected, blank, observations)
     VALUES (@importNumber, @position, @index, @name, @report, @platform, @accountId, @rows, @observed,
       @merged, @rejected, @blank, @observations)`,
  ).run({
    importNumber,
    position,
    index,
    name,
    report,
    platform,
    accountId,
    ...tally,
    observations: table.observations,
  })
}

/** The import of the very same bytes that counts, if there is one. */
export function findImport(db: Database, sha256: string): SameBytes | undefined {
  return db
    .prepare<[string], SameBytes>(
      `SELECT number, id, imported_at AS importedAt, exported_on AS exportedOn FROM imports
       WHERE sha256 = ? AND undone_at IS NULL`,
    )
    .get(sha256)
}

export interface SameBytes {
  readonly number: number
  readonly id: string
  readonly importedAt: string
  readonly exportedOn: IsoDate
}

/** An import by its id, undone or not. */
export function importById(db: Database, id: string): KnownImport | undefined {
  return db
    .prepare<[string], KnownImport>(
      `SELECT number, file_name AS file, sha256, kept_sha256 AS keptSha256, imported_at AS importedAt,
         undone_at AS undoneAt FROM imports WHERE id = ?`,
    )
    .get(id)
}

export interface KnownImport {
  readonly number: number
  readonly file: string
  readonly sha256: string
  /** Of what is kept: another one where columns about persons are blank in it, null where nothing is. */
  readonly keptSha256: string | null
  readonly importedAt: string
  readonly undoneAt: string | null
}

/**
 * The same bytes may bring more, once another account is chosen for them or more of their columns are read: that belongs
 * to the import they already are.
 */
export function addToImport(
  db: Database,
  number: number,
  read: ReadExport,
  changes: { readonly added: number; readonly restated: number },
): void {
  db.prepare('UPDATE imports SET added = added + ?, restated = restated + ?, mapping = ? WHERE number = ?').run(
    changes.added,
    changes.restated,
    howRead(read),
    number,
  )
}

/** How the very same bytes were read when they were imported before, where a person had said so. */
export function mappingsOfImport(db: Database, sha256: string): Map<number, Mapping> {
  const json = db
    .prepare<[string], string>('SELECT mapping FROM imports WHERE sha256 = ? ORDER BY number DESC')
    .pluck()
    .get(sha256)
  const kept: readonly { readonly index: number; readonly mapping: Mapping | null }[] = JSON.parse(json ?? '[]')
  return new Map(kept.flatMap(({ index, mapping }) => (mapping === null ? [] : [[index, mapping] as const])))
}

/** What was added to the readings of sources when the very same bytes were imported before, by `keyOf` of the table. */
export function supplementsOfImport(db: Database, sha256: string): Map<string, Supplement> {
  const json = db
    .prepare<[string], string>('SELECT mapping FROM imports WHERE sha256 = ? ORDER BY number DESC')
    .pluck()
    .get(sha256)
  const kept: readonly { readonly index: number; readonly supplement?: Supplement | null }[] = JSON.parse(json ?? '[]')
  return new Map(
    kept.flatMap(({ index, supplement }) =>
      supplement === undefined || supplement === null ? [] : [[keyOf(index, supplement.report), supplement] as const],
    ),
  )
}

/** The accounts chosen when the very same bytes were imported before; undefined for bytes that are new. */
export function accountsOfImport(
  db: Database,
  sha256: string,
  read: ReadExport,
): (PlannedAccount | null)[] | undefined {
  const rows = db
    .prepare<[string], { position: number; accountId: string; name: string }>(
      `SELECT import_tables.position, account_id AS accountId, accounts.name
       FROM imports JOIN import_tables ON import_number = imports.number JOIN accounts ON accounts.id = account_id
       WHERE sha256 = ? AND undone_at IS NULL`,
    )
    .all(sha256)
  if (rows.length === 0) return undefined
  return read.tables.map((_, place) => {
    const row = rows.find((one) => one.position === place)
    return row === undefined ? null : { kind: 'existing', accountId: row.accountId, name: row.name }
  })
}

/** The words of the header of each table, by its place in the file. */
export function headersOfImport(db: Database, id: string): Map<number, readonly string[]> {
  const json = db.prepare<[string], string>('SELECT mapping FROM imports WHERE id = ?').pluck().get(id)
  const tables: readonly { readonly index: number; readonly headers?: readonly string[] }[] = JSON.parse(json ?? '[]')
  return new Map(tables.map(({ index, headers }) => [index, headers ?? []]))
}

/** The names of an import's tables, by their place in the file. */
export function tableNames(db: Database, importNumber: number): Map<number, string> {
  const rows = db
    .prepare<[number], { index: number; name: string }>(
      'SELECT table_index AS "index", name FROM import_tables WHERE import_number = ?',
    )
    .all(importNumber)
  return new Map(rows.map(({ index, name }) => [index, name]))
}

interface PastRow extends Omit<PastImport, 'period' | 'kept' | 'blanked'> {
  readonly from: string | null
  readonly to: string | null
  readonly kept: 0 | 1
  readonly blanked: 0 | 1 | null
}

/** What was imported, latest first. */
export function listImports(db: Database): PastImport[] {
  return db
    .prepare<[], PastRow>(
      `SELECT imports.id, file_name AS file, source, min(import_tables.platform) AS platform,
         group_concat(DISTINCT accounts.name) AS account, imported_at AS importedAt, from_date AS "from", to_date AS "to",
         sum(rows) AS rows, sum(observations) AS observations, json_array_length(problems) AS problems, restated,
         original_length > 0 AS kept, kept_sha256 <> sha256 AS blanked, undone_at AS undoneAt
       FROM imports JOIN import_tables ON import_number = imports.number JOIN accounts ON accounts.id = account_id
       GROUP BY imports.number ORDER BY imports.number DESC`,
    )
    .all()
    .map(({ from, to, kept, blanked, ...row }) => ({
      ...row,
      period: from === null || to === null ? null : { from, to },
      kept: kept === 1,
      blanked: blanked === 1,
    }))
}

/** The files that gave figures, for the annex. */
export function loadSources(db: Database): SourceFact[] {
  return db
    .prepare<[], SourceFact>(
      `SELECT imports.id AS importId, file_name AS file, sha256, source, substr(imported_at, 1, 10) AS importedOn,
         coalesce(sum(rows), 0) AS rows, coalesce(sum(observations), 0) AS observations
       FROM imports LEFT JOIN import_tables ON import_number = imports.number
       WHERE undone_at IS NULL GROUP BY imports.number ORDER BY imports.number`,
    )
    .all()
}

export function importIds(db: Database): Map<number, string> {
  const rows = db.prepare<[], { number: number; id: string }>('SELECT number, id FROM imports').all()
  return new Map(rows.map((row) => [row.number, row.id]))
}

export interface ImportTotals {
  readonly imports: number
  readonly observations: number
  readonly lastDataOn: IsoDate | null
}

export function importTotals(db: Database): ImportTotals {
  const totals = db
    .prepare<[], ImportTotals>(
      `SELECT count(*) FILTER (WHERE undone_at IS NULL) AS imports, coalesce(sum(added - removed), 0) AS observations,
         max(last_data_on) FILTER (WHERE undone_at IS NULL) AS lastDataOn FROM imports`,
    )
    .get()
  return totals ?? { imports: 0, observations: 0, lastDataOn: null }
}
