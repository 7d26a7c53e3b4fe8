import { day, json } from './checks.ts'

/** Stakeholders, insights, notes, the evidence log, editions and the audit trail. */
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
  importance INTEGER NOT NULL CHECK (importance BETWEEN 1 AND 5),
  audience TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  purpose TEXT NOT NULL DEFAULT '',
  legal_basis TEXT
    CHECK (legal_basis IN ('consent', 'contract', 'legal-obligation', 'public-task', 'legitimate-interest')),
  erased_on TEXT ${day('erased_on')},
  removed_at TEXT,
  CHECK (erased_on IS NULL OR (name = pseudonym AND organisation = '' AND notes = ''))
) STRICT;

CREATE TABLE stage_moves (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  stakeholder_id TEXT NOT NULL REFERENCES stakeholders (id),
  date TEXT NOT NULL ${day('date')},
  stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 5),
  evidence TEXT NOT NULL,
  online_channel TEXT,
  attachment_id TEXT REFERENCES attachments (id),
  withdrawn_at TEXT
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
  strength INTEGER NOT NULL CHECK (strength BETWEEN 1 AND 5),
  merged_into TEXT REFERENCES insights (id) CHECK (merged_into <> id),
  removed_at TEXT
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
  objective_id TEXT REFERENCES objectives (id),
  removed_at TEXT
) STRICT;

CREATE TABLE evidence_entries (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL ${day('date')},
  title TEXT NOT NULL CHECK (title <> ''),
  text TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source <> ''),
  grade TEXT NOT NULL CHECK (grade IN ('A', 'B', 'C', 'D')),
  quote_words TEXT,
  quote_speaker TEXT,
  quote_permission TEXT CHECK (quote_permission IN ('not-asked', 'asked', 'internal', 'public', 'refused')),
  quote_answered_on TEXT ${day('quote_answered_on')},
  entered_at TEXT NOT NULL,
  entered_by TEXT NOT NULL,
  removed_at TEXT,
  CHECK ((quote_words IS NULL) = (quote_speaker IS NULL) AND (quote_words IS NULL) = (quote_permission IS NULL))
) STRICT;

CREATE TABLE evidence_subjects (
  entry_id TEXT NOT NULL REFERENCES evidence_entries (id),
  kind TEXT NOT NULL CHECK (kind IN ('pillar', 'objective', 'metric', 'stakeholder', 'insight')),
  subject_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (entry_id, kind, subject_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_attachments (
  entry_id TEXT NOT NULL REFERENCES evidence_entries (id),
  attachment_id TEXT NOT NULL REFERENCES attachments (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (entry_id, attachment_id)
) STRICT, WITHOUT ROWID;

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
