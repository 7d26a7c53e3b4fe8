import type { Migration } from './migration.ts'

/** The files of an edition as they were made on the day of its issue; their hashes stand with the edition. */
export const editionFiles: Migration = {
  number: 110,
  name: 'edition files',
  apply: (db) =>
    db.exec(`
CREATE TABLE edition_files (
  edition INTEGER NOT NULL REFERENCES editions (number),
  language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
  form TEXT NOT NULL CHECK (form IN ('pdf', 'workbook', 'slides', 'figures', 'cells')),
  signed INTEGER NOT NULL CHECK (signed IN (0, 1)),
  boardroo TEXT NOT NULL,
  compressed BLOB NOT NULL,
  PRIMARY KEY (edition, language, form, signed)
) STRICT;

CREATE TRIGGER edition_files_never_changes BEFORE UPDATE ON edition_files
BEGIN SELECT RAISE(ABORT, 'edition_files is append-only'); END;

CREATE TRIGGER edition_files_never_shrinks BEFORE DELETE ON edition_files
BEGIN SELECT RAISE(ABORT, 'edition_files is append-only'); END;
`),
}
