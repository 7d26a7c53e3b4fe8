/** The company, its settings, and what changed last. */
export const organisation = `
CREATE TABLE workspace (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  created_at TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  ambition TEXT NOT NULL,
  ask TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 0)
) STRICT;

CREATE TABLE last_changes (
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (entity, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
  currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  committed_green REAL NOT NULL,
  committed_amber REAL NOT NULL CHECK (committed_amber < committed_green),
  aspirational_green REAL NOT NULL,
  aspirational_amber REAL NOT NULL CHECK (aspirational_amber < aspirational_green),
  pace_green REAL NOT NULL,
  pace_amber REAL NOT NULL CHECK (pace_amber < pace_green),
  attainment_cap REAL NOT NULL CHECK (attainment_cap BETWEEN 1 AND 1.2),
  small_sample INTEGER NOT NULL CHECK (small_sample >= 1),
  minimum_coverage REAL NOT NULL CHECK (minimum_coverage BETWEEN 0 AND 1)
) STRICT;

CREATE TABLE pillar_weights (
  pillar TEXT PRIMARY KEY CHECK (pillar IN ('reputation', 'engagement', 'insight')),
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 100)
) STRICT, WITHOUT ROWID;
`
