import type { Migration } from './migration.ts'

/** Imported files are kept in pieces: one value of SQLite ends at a gigabyte, and must be held as a whole. */
export const importPieces: Migration = {
  number: 25,
  name: 'import pieces',
  apply: (db) => db.exec(pieces),
}

const pieces = `
CREATE TABLE import_pieces (
  import_number INTEGER NOT NULL REFERENCES imports (number),
  place INTEGER NOT NULL CHECK (place >= 0),
  compressed BLOB NOT NULL,
  PRIMARY KEY (import_number, place)
) STRICT;

INSERT INTO import_pieces (import_number, place, compressed)
SELECT number, 0, compressed_bytes FROM imports WHERE original_length > 0;

ALTER TABLE imports DROP COLUMN compressed_bytes;
`
