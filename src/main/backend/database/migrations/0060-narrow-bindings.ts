import type { Migration } from './migration.ts'

/** A metric may count some accounts alone, and the posts that hold some words. */
export const narrowBindings: Migration = {
  number: 60,
  name: 'narrow bindings',
  apply: (db) => db.exec(tables),
}

const tables = `
CREATE TABLE metric_binding_accounts (
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  position INTEGER NOT NULL,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  PRIMARY KEY (metric_id, account_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE metric_binding_texts (
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (metric_id, position)
) STRICT, WITHOUT ROWID;
`
