import type { NewImport } from '../../src/main/backend/database/imports/imports.ts'

/** An import of a file without tables, for tests that put their values beside it. */
export const emptyRead: NewImport = {
  id: 'import-1',
  read: {
    file: { name: 'f.csv', sha256: '0'.repeat(64), bytes: 0, container: 'csv', encoding: null },
    status: 'recognised',
    source: 'x',
    verified: true,
    language: null,
    period: null,
    exportedOn: '2026-03-31',
    tables: [],
    problems: [],
  },
  content: null,
  exportedOn: '2026-03-31',
  accountIds: [],
  changes: { added: 0, same: 0, restated: 0, posts: 0 },
  lastDataOn: null,
}
