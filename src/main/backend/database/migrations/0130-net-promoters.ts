import type { Migration } from './migration.ts'
import { rebuildTable } from './rebuild-table.ts'

/** Metrics that read how likely people are to recommend. */
export const netPromoters: Migration = {
  number: 130,
  name: 'net promoters',
  apply: (db) =>
    rebuildTable(db, 'metrics', (sql) => sql.replace("'share', 'mean')", "'share', 'mean', 'net-promoters')")),
}
