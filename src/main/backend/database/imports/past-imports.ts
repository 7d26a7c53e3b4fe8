import type { Database } from 'better-sqlite3'
import type { PastImport } from '../../../../contract/views.ts'
import type { IsoDate } from '../../../../core/date.ts'
import type { SourceFact } from '../../../../core/facts.ts'

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
         sum(rows) AS rows, sum(observations) AS observations, restated,
         (SELECT count(*) FROM json_each(imports.problems) WHERE json_extract(value, '$.severity') <> 'notice') AS problems,
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
  readonly firstDataOn: IsoDate | null
  readonly lastDataOn: IsoDate | null
}

export function importTotals(db: Database): ImportTotals {
  const totals = db
    .prepare<[], ImportTotals>(
      `SELECT count(*) FILTER (WHERE undone_at IS NULL) AS imports, coalesce(sum(added - removed), 0) AS observations,
         min(from_date) FILTER (WHERE undone_at IS NULL) AS firstDataOn,
         max(last_data_on) FILTER (WHERE undone_at IS NULL) AS lastDataOn FROM imports`,
    )
    .get()
  return totals ?? { imports: 0, observations: 0, firstDataOn: null, lastDataOn: null }
}
