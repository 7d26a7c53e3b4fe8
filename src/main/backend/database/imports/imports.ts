import type { Database } from 'better-sqlite3'
import type { IsoDate } from '../../../../core/date.ts'
import type { ReadExport, ReadTable } from '../../../../core/import/import-plan.ts'
import type { Content } from '../../files/content.ts'
import type { Author } from '../changes/change-record.ts'
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
