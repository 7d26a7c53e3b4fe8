import type { Database } from 'better-sqlite3'
import type { Migration } from './migration.ts'

/** Metrics that read the answers to a question of imported surveys. */
export const answersOfSurveys: Migration = {
  number: 120,
  name: 'answers of surveys',
  apply: (db) => {
    letMetricsReadAnswers(db)
    db.exec(options)
  },
}

/** SQLite cannot change a CHECK: the table is written anew from its own text, so that columns added since come along. */
function letMetricsReadAnswers(db: Database): void {
  const parts = db
    .prepare<[], { type: string; sql: string }>(
      "SELECT type, sql FROM sqlite_schema WHERE tbl_name = 'metrics' AND sql IS NOT NULL",
    )
    .all()
  const table = parts.find(({ type }) => type === 'table')?.sql ?? ''
  db.exec(
    table
      .replace(/^CREATE TABLE "?metrics"?/, 'CREATE TABLE metrics_rebuilt')
      .replace("'insights', 'compliance')", "'insights', 'compliance', 'answers')"),
  )
  db.exec(`INSERT INTO metrics_rebuilt SELECT * FROM metrics; DROP TABLE metrics;
    ALTER TABLE metrics_rebuilt RENAME TO metrics`)
  for (const { type, sql } of parts) if (type !== 'table') db.exec(sql)
  db.exec(`
    ALTER TABLE metrics ADD COLUMN answer_count TEXT CHECK (answer_count IN ('share', 'mean')
      AND (binding_kind = 'answers') = (answer_count IS NOT NULL));
    ALTER TABLE metrics ADD COLUMN question TEXT CHECK (question <> ''
      AND (binding_kind = 'answers') = (question IS NOT NULL))`)
}

const options = `
CREATE TABLE metric_binding_options (
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  position INTEGER NOT NULL,
  option TEXT NOT NULL CHECK (option <> ''),
  PRIMARY KEY (metric_id, option)
) STRICT, WITHOUT ROWID;
`
