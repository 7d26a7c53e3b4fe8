import { day, json } from './checks.ts'

/** What persons taught: how tables are read that no source knows, and which platforms count otherwise since when. */
export const teaching = `
CREATE TABLE mapping_templates (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
  mapping TEXT NOT NULL ${json('mapping')},
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL
) STRICT;

CREATE TABLE definition_changes (
  id TEXT PRIMARY KEY,
  platform TEXT NOT NULL,
  measures TEXT NOT NULL ${json('measures')},
  date TEXT NOT NULL ${day('date')},
  what TEXT NOT NULL CHECK (what <> ''),
  source TEXT NOT NULL
) STRICT;

CREATE TABLE splices (
  change_id TEXT NOT NULL,
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  reason TEXT NOT NULL CHECK (reason <> ''),
  factor REAL CHECK (factor > 0),
  spliced_by TEXT NOT NULL,
  spliced_at TEXT NOT NULL,
  PRIMARY KEY (change_id, metric_id)
) STRICT, WITHOUT ROWID;
`
