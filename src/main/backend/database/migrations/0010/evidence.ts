import { day, json } from './checks.ts'

/** Stakeholders, insights, notes, editions and the audit trail. */
export const evidence = `
CREATE TABLE attachments (
  id TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL,
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL
) STRICT;

CREATE TABLE stakeholders (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  pseudonym TEXT NOT NULL CHECK (pseudonym <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('opinion-leader', 'professional', 'patient-organisation', 'payer', 'regulator',
    'industry-body', 'media', 'executive')),
  organisation TEXT NOT NULL,
  country TEXT NOT NULL,
  importance INTEGER NOT NULL CHECK (importance BETWEEN 1 AND 5)
) STRICT;

CREATE TABLE stage_moves (
  number INTEGER PRIMARY KEY,
  stakeholder_id TEXT NOT NULL REFERENCES stakeholders (id),
  date TEXT NOT NULL ${day('date')},
  stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 5),
  evidence TEXT NOT NULL,
  online_channel TEXT,
  attachment_id TEXT REFERENCES attachments (id)
) STRICT;
CREATE INDEX stage_moves_of_stakeholder ON stage_moves (stakeholder_id, date);

CREATE TABLE insights (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  heard_on TEXT NOT NULL ${day('heard_on')},
  audience TEXT NOT NULL,
  theme TEXT NOT NULL,
  statement TEXT NOT NULL,
  so_what TEXT NOT NULL,
  strength INTEGER NOT NULL CHECK (strength BETWEEN 1 AND 5)
) STRICT;

CREATE TABLE decisions (
  insight_id TEXT PRIMARY KEY REFERENCES insights (id),
  text TEXT NOT NULL,
  date TEXT NOT NULL ${day('date')}
) STRICT, WITHOUT ROWID;

CREATE TABLE actions (
  insight_id TEXT PRIMARY KEY REFERENCES insights (id),
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  date TEXT NOT NULL ${day('date')}
) STRICT, WITHOUT ROWID;

CREATE TABLE results (
  insight_id TEXT PRIMARY KEY REFERENCES insights (id),
  text TEXT NOT NULL,
  date TEXT NOT NULL ${day('date')}
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL ${day('date')},
  kind TEXT NOT NULL CHECK (kind IN ('event', 'reason')),
  text TEXT NOT NULL,
  metric_id TEXT REFERENCES metrics (id),
  objective_id TEXT REFERENCES objectives (id)
) STRICT;

CREATE TABLE editions (
  number INTEGER PRIMARY KEY,
  issued_at TEXT NOT NULL,
  author TEXT NOT NULL,
  reviewer TEXT,
  from_date TEXT NOT NULL ${day('from_date')},
  to_date TEXT NOT NULL ${day('to_date')},
  as_of TEXT NOT NULL ${day('as_of')},
  model TEXT NOT NULL ${json('model')},
  texts TEXT NOT NULL ${json('texts')},
  hashes TEXT NOT NULL ${json('hashes')},
  CHECK (from_date <= to_date)
) STRICT;

CREATE TABLE audit_trail (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  why TEXT,
  old TEXT ${json('old')},
  new TEXT ${json('new')},
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX audit_trail_of_entity ON audit_trail (entity, entity_id);
`
