import type { Database } from 'better-sqlite3'

const day = (column: string): string => `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`

/** What was forecast, and when: kept for ever, so that it can be held against what came. */
export const keptForecasts = {
  number: 50,
  name: 'kept forecasts',
  apply: (db: Database): void => {
    db.exec(`
CREATE TABLE kept_forecasts (
  number INTEGER PRIMARY KEY,
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  occasion TEXT NOT NULL CHECK (occasion IN ('lock', 'report', 'check-in')),
  known_on TEXT NOT NULL ${day('known_on')},
  made_on TEXT NOT NULL ${day('made_on')},
  made_by TEXT NOT NULL,
  ends_on TEXT NOT NULL ${day('ends_on')},
  target TEXT NOT NULL CHECK (json_valid(target)),
  value REAL NOT NULL,
  low REAL NOT NULL,
  high REAL NOT NULL,
  chance REAL NOT NULL CHECK (chance BETWEEN 0 AND 1),
  periods INTEGER NOT NULL CHECK (periods > 0),
  months TEXT NOT NULL CHECK (json_valid(months)),
  CHECK (known_on < ends_on AND made_on < ends_on),
  CHECK (low <= value AND value <= high)
) STRICT;
CREATE INDEX kept_forecasts_of_metric ON kept_forecasts (metric_id, known_on);
CREATE TRIGGER kept_forecasts_never_changes BEFORE UPDATE ON kept_forecasts BEGIN SELECT RAISE(ABORT, 'kept_forecasts is append-only'); END;
CREATE TRIGGER kept_forecasts_never_shrinks BEFORE DELETE ON kept_forecasts BEGIN SELECT RAISE(ABORT, 'kept_forecasts is append-only'); END;
`)
  },
}
