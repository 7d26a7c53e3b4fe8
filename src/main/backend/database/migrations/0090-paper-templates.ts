import { json } from './0010/checks.ts'
import type { Migration } from './migration.ts'

/** How papers look: logo, accent, letters, what stands at their edges, and disclaimers by market. */
export const paperTemplates: Migration = {
  number: 90,
  name: 'paper templates',
  apply: (db) =>
    db.exec(`
CREATE TABLE paper_templates (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  content TEXT NOT NULL ${json('content')},
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL
) STRICT;
`),
}
