import { day, json } from './0010/checks.ts'
import type { Migration } from './migration.ts'

/** How each period's paper was composed, who does the work, and who signed an edition. */
export const composedPapers: Migration = {
  number: 70,
  name: 'composed papers',
  apply: (db) =>
    db.exec(`
CREATE TABLE headcounts (
  year INTEGER PRIMARY KEY CHECK (year BETWEEN 1990 AND 2100),
  people REAL NOT NULL CHECK (people >= 0)
) STRICT;

CREATE TABLE compositions (
  from_date TEXT NOT NULL ${day('from_date')},
  to_date TEXT NOT NULL ${day('to_date')},
  content TEXT NOT NULL ${json('content')},
  PRIMARY KEY (from_date, to_date),
  CHECK (from_date <= to_date)
) STRICT;

CREATE TABLE edition_signatures (
  edition INTEGER PRIMARY KEY REFERENCES editions (number),
  signed_by TEXT NOT NULL CHECK (signed_by <> ''),
  signed_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER edition_signatures_never_changes BEFORE UPDATE ON edition_signatures
BEGIN SELECT RAISE(ABORT, 'edition_signatures is append-only'); END;

CREATE TRIGGER edition_signatures_never_shrinks BEFORE DELETE ON edition_signatures
BEGIN SELECT RAISE(ABORT, 'edition_signatures is append-only'); END;
`),
}
