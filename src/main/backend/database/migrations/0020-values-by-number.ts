import type { Database } from 'better-sqlite3'
import { day } from './0010/checks.ts'

/**
 * Values point at what they have in common (measure, days, column of a file) by number: a row takes a third of the room,
 * and those of one measure lie together, by subject and in the order of time. No row refers to another table by a foreign
 * key: there are millions, and looking up each parent would double the time of an import. What reports ask for most is
 * rolled up: months of accounts, the latest word on each post, and the posts of a month.
 */
const tables = `
CREATE TABLE measures (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  additive INTEGER NOT NULL CHECK (additive IN (0, 1))
) STRICT;

CREATE TABLE spans (
  id INTEGER PRIMARY KEY,
  grain TEXT NOT NULL CHECK (grain IN ('day', 'lifetime', 'period')),
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL ${day('to_date')},
  UNIQUE (grain, from_date, to_date),
  CHECK (from_date <= to_date AND (from_date <> '' OR grain = 'lifetime'))
) STRICT;

CREATE TABLE value_columns (
  id INTEGER PRIMARY KEY,
  import_number INTEGER NOT NULL REFERENCES imports (number),
  table_index INTEGER NOT NULL,
  column_number INTEGER NOT NULL,
  UNIQUE (import_number, table_index, column_number)
) STRICT;

CREATE TABLE observations (
  measure_id INTEGER NOT NULL,
  subject_id INTEGER NOT NULL,
  span_id INTEGER NOT NULL,
  value REAL NOT NULL,
  column_id INTEGER NOT NULL,
  row_number INTEGER NOT NULL,
  PRIMARY KEY (measure_id, subject_id, span_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE overtaken_values (
  measure_id INTEGER NOT NULL,
  subject_id INTEGER NOT NULL,
  span_id INTEGER NOT NULL,
  value REAL NOT NULL,
  column_id INTEGER NOT NULL,
  row_number INTEGER NOT NULL,
  import_number INTEGER NOT NULL,
  PRIMARY KEY (measure_id, subject_id, span_id, import_number)
) STRICT, WITHOUT ROWID;

CREATE TABLE account_months (
  measure_id INTEGER NOT NULL,
  subject_id INTEGER NOT NULL,
  grain TEXT NOT NULL CHECK (grain IN ('day', 'lifetime')),
  month TEXT NOT NULL,
  sum REAL NOT NULL,
  days INTEGER NOT NULL,
  last REAL NOT NULL,
  imports TEXT NOT NULL CHECK (json_valid(imports)),
  PRIMARY KEY (measure_id, subject_id, grain, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE latest_of_posts (
  measure_id INTEGER NOT NULL,
  subject_id INTEGER NOT NULL,
  value REAL NOT NULL,
  import_number INTEGER NOT NULL,
  PRIMARY KEY (measure_id, subject_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE post_months (
  account_id TEXT NOT NULL REFERENCES accounts (id),
  measure_id INTEGER NOT NULL,
  month TEXT NOT NULL,
  sum REAL NOT NULL,
  posts INTEGER NOT NULL,
  imports TEXT NOT NULL CHECK (json_valid(imports)),
  PRIMARY KEY (account_id, measure_id, month)
) STRICT, WITHOUT ROWID;

CREATE VIEW stored_values AS
SELECT subject_id, measures.name AS measure, grain, from_date, to_date, value, import_number, table_index, row_number,
  column_number
FROM observations JOIN measures ON measures.id = measure_id JOIN spans ON spans.id = span_id
JOIN value_columns ON value_columns.id = column_id;

CREATE VIEW waiting_values AS
SELECT subject_id, measures.name AS measure, grain, from_date, to_date, value, overtaken_values.import_number,
  table_index, row_number, column_number
FROM overtaken_values JOIN measures ON measures.id = measure_id JOIN spans ON spans.id = span_id
JOIN value_columns ON value_columns.id = column_id;
`

/** The numbers of spans as `database/spans.ts` gives them, for the days that are stored already. */
const dayNumber = (date: string) => `iif(${date} = '', 0, CAST(julianday(${date}) - 1721059.5 AS INTEGER))`
const spanNumber = `
  (CASE grain WHEN 'day' THEN 0 WHEN 'lifetime' THEN 1 ELSE 2 END << 44)
    + (${dayNumber('from_date')} << 22) + ${dayNumber('to_date')}`

const both = (sql: (table: string) => string) =>
  ['observations', 'overtaken_values'].map((table) => sql(`old_${table}`)).join(' UNION ')

const move = (table: string, more: string) => `
INSERT INTO ${table} (measure_id, subject_id, span_id, value, column_id, row_number${more})
SELECT measures.id, subject_id, ${spanNumber} AS span, value, value_columns.id, row_number${more === '' ? '' : ', old.import_number'}
FROM old_${table} AS old JOIN measures ON measures.name = measure
JOIN value_columns USING (import_number, table_index, column_number) ORDER BY 1, 2, 3;
DROP TABLE old_${table};`

export const valuesByNumber = {
  number: 20,
  name: 'values by number',
  apply: (db: Database): void => {
    db.exec(`
      ALTER TABLE observations RENAME TO old_observations;
      ALTER TABLE overtaken_values RENAME TO old_overtaken_values;
      ${tables}
      INSERT INTO measures (name, additive) SELECT measure, 0 FROM (${both((table) => `SELECT measure FROM ${table}`)});
      INSERT INTO spans (id, grain, from_date, to_date)
        SELECT ${spanNumber}, grain, from_date, to_date FROM (${both((table) => `SELECT grain, from_date, to_date FROM ${table}`)});
      INSERT INTO value_columns (import_number, table_index, column_number)
        SELECT * FROM (${both((table) => `SELECT import_number, table_index, column_number FROM ${table}`)}) ORDER BY 1, 2, 3;
      ${move('observations', '')}
      ${move('overtaken_values', ', import_number')}`)
  },
}
