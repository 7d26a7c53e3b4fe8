import { day, flag, json } from './checks.ts'

/**
 * Imported files, and the values read from them. Of several values for one place the latest export's stands in
 * `observations` and the others wait in `overtaken_values`, so that any import can be undone. In the same way
 * `post_mentions` keeps how each import describes a post: `as_stored` says that it is as `posts` has it.
 */
export const exports = `
CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  platform TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  platform_id TEXT
) STRICT;
CREATE UNIQUE INDEX account_by_platform_id ON accounts (platform, platform_id) WHERE platform_id IS NOT NULL;

CREATE TABLE imports (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  container TEXT NOT NULL,
  encoding TEXT,
  source TEXT NOT NULL,
  verified INTEGER NOT NULL ${flag('verified')},
  language TEXT,
  compressed_bytes BLOB NOT NULL,
  kept_sha256 TEXT CHECK (length(kept_sha256) = 64),
  original_length INTEGER NOT NULL CHECK (original_length >= 0),
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  exported_on TEXT NOT NULL ${day('exported_on')},
  from_date TEXT ${day('from_date')},
  to_date TEXT ${day('to_date')},
  last_data_on TEXT ${day('last_data_on')},
  mapping TEXT NOT NULL ${json('mapping')},
  problems TEXT NOT NULL ${json('problems')},
  added INTEGER NOT NULL,
  same INTEGER NOT NULL,
  restated INTEGER NOT NULL,
  posts INTEGER NOT NULL,
  undone_at TEXT,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed >= 0 AND (removed = 0 OR undone_at IS NOT NULL)),
  CHECK ((from_date IS NULL) = (to_date IS NULL) AND (from_date IS NULL OR from_date <= to_date))
) STRICT;
CREATE UNIQUE INDEX import_by_sha256 ON imports (sha256) WHERE undone_at IS NULL;

CREATE TABLE import_tables (
  import_number INTEGER NOT NULL REFERENCES imports (number),
  position INTEGER NOT NULL,
  table_index INTEGER NOT NULL,
  name TEXT NOT NULL,
  report TEXT NOT NULL,
  platform TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  rows INTEGER NOT NULL,
  observed INTEGER NOT NULL,
  merged INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  blank INTEGER NOT NULL,
  observations INTEGER NOT NULL,
  PRIMARY KEY (import_number, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE subjects (
  id INTEGER PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  kind TEXT NOT NULL CHECK (kind IN ('account', 'post', 'segment')),
  dimension TEXT NOT NULL,
  key TEXT NOT NULL,
  UNIQUE (account_id, kind, dimension, key),
  CHECK ((kind = 'segment') = (dimension <> '') AND (kind = 'account') = (key = ''))
) STRICT;

CREATE TABLE posts (
  subject_id INTEGER PRIMARY KEY REFERENCES subjects (id),
  platform_id TEXT,
  link TEXT,
  published_on TEXT ${day('published_on')},
  title TEXT NOT NULL,
  folded_title TEXT NOT NULL,
  kind TEXT,
  campaign_name TEXT
) STRICT;
CREATE INDEX posts_by_day ON posts (published_on);

CREATE TABLE post_mentions (
  subject_id INTEGER NOT NULL REFERENCES subjects (id),
  import_number INTEGER NOT NULL REFERENCES imports (number),
  as_stored INTEGER NOT NULL ${flag('as_stored')},
  platform_id TEXT,
  link TEXT,
  published_on TEXT ${day('published_on')},
  title TEXT,
  kind TEXT,
  campaign_name TEXT,
  PRIMARY KEY (subject_id, import_number),
  CHECK ((as_stored = 1) = (title IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE observations (
  subject_id INTEGER NOT NULL REFERENCES subjects (id),
  measure TEXT NOT NULL,
  grain TEXT NOT NULL CHECK (grain IN ('day', 'lifetime', 'period')),
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL ${day('to_date')},
  value REAL NOT NULL,
  import_number INTEGER NOT NULL REFERENCES imports (number),
  table_index INTEGER NOT NULL,
  row_number INTEGER NOT NULL,
  column_number INTEGER NOT NULL,
  PRIMARY KEY (subject_id, measure, grain, from_date, to_date),
  CHECK (from_date <= to_date AND (from_date <> '' OR grain = 'lifetime'))
) STRICT, WITHOUT ROWID;

CREATE TABLE overtaken_values (
  subject_id INTEGER NOT NULL REFERENCES subjects (id),
  measure TEXT NOT NULL,
  grain TEXT NOT NULL,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  value REAL NOT NULL,
  import_number INTEGER NOT NULL REFERENCES imports (number),
  table_index INTEGER NOT NULL,
  row_number INTEGER NOT NULL,
  column_number INTEGER NOT NULL,
  PRIMARY KEY (subject_id, measure, grain, from_date, to_date, import_number)
) STRICT, WITHOUT ROWID;

CREATE TABLE restatements (
  number INTEGER PRIMARY KEY,
  cause TEXT NOT NULL CHECK (cause IN ('import', 'undo')),
  subject_id INTEGER NOT NULL REFERENCES subjects (id),
  measure TEXT NOT NULL,
  grain TEXT NOT NULL,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  old_value REAL NOT NULL,
  old_import INTEGER NOT NULL REFERENCES imports (number),
  new_value REAL NOT NULL,
  new_import INTEGER NOT NULL REFERENCES imports (number),
  restated_at TEXT NOT NULL
) STRICT;
CREATE INDEX restatements_of_import ON restatements (new_import);
`
