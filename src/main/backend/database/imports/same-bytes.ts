import type { Database } from 'better-sqlite3'
import type { IsoDate } from '../../../../core/date.ts'
import type { PlannedAccount, ReadExport } from '../../../../core/import/import-plan.ts'
import type { Mapping } from '../../../../core/import/mapping/mapping.ts'
import { keyOf, type Supplement } from '../../../../core/import/supplement/supplement.ts'

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
