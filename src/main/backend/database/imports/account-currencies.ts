import type { Database } from 'better-sqlite3'

/** The currency of each account's sums of money, as the imports that stand have it. */
export function accountCurrencies(db: Database): Map<string, string> {
  const rows = db
    .prepare<[], { accountId: string; currency: string }>(
      `SELECT DISTINCT account_id AS accountId, json_extract(tables.value, '$.currency') AS currency
       FROM import_tables JOIN imports ON imports.number = import_number, json_each(mapping) AS tables
       WHERE undone_at IS NULL AND json_extract(tables.value, '$.index') = table_index
         AND json_extract(tables.value, '$.currency') IS NOT NULL
       ORDER BY imports.number DESC`,
    )
    .all()
  return new Map(rows.map(({ accountId, currency }) => [accountId, currency]))
}
