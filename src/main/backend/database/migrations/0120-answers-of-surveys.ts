import type { Database } from 'better-sqlite3'
import type { Migration } from './migration.ts'
import { rebuildTable } from './rebuild-table.ts'

/** Metrics that read the answers to a question of imported surveys. */
export const answersOfSurveys: Migration = {
  number: 120,
  name: 'answers of surveys',
  apply: (db) => {
    letMetricsReadAnswers(db)
    db.exec(options)
  },
}

function letMetricsReadAnswers(db: Database): void {
  rebuildTable(db, 'metrics', (sql) => sql.replace("'insights', 'compliance')", "'insights', 'compliance', 'answers')"))
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
