import type { Migration } from './migration.ts'

/** All that an edition was computed from, kept with it, so that it can be computed again whatever changed since. */
export const editionGrounds: Migration = {
  number: 80,
  name: 'edition grounds',
  apply: (db) =>
    db.exec(`
CREATE TABLE edition_grounds (
  edition INTEGER PRIMARY KEY REFERENCES editions (number),
  compressed BLOB NOT NULL
) STRICT;

CREATE TRIGGER edition_grounds_never_changes BEFORE UPDATE ON edition_grounds
BEGIN SELECT RAISE(ABORT, 'edition_grounds is append-only'); END;

CREATE TRIGGER edition_grounds_never_shrinks BEFORE DELETE ON edition_grounds
BEGIN SELECT RAISE(ABORT, 'edition_grounds is append-only'); END;
`),
}
