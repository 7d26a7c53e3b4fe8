import { day } from './checks.ts'

/** Campaigns and what they cost. */
export const campaigns = `
CREATE TABLE campaigns (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  from_date TEXT NOT NULL ${day('from_date')},
  to_date TEXT NOT NULL ${day('to_date')},
  owner TEXT NOT NULL,
  market TEXT NOT NULL,
  budget REAL CHECK (budget >= 0),
  removed_at TEXT,
  CHECK (from_date <= to_date)
) STRICT;

CREATE TABLE campaign_channels (
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  position INTEGER NOT NULL,
  platform TEXT NOT NULL,
  PRIMARY KEY (campaign_id, platform)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_text_rules (
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  folded_text TEXT NOT NULL,
  PRIMARY KEY (campaign_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_objectives (
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  position INTEGER NOT NULL,
  objective_id TEXT NOT NULL REFERENCES objectives (id),
  PRIMARY KEY (campaign_id, objective_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE costs (
  id TEXT PRIMARY KEY,
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  kind TEXT NOT NULL CHECK (kind IN ('media', 'agency', 'people', 'approval', 'tools')),
  amount REAL NOT NULL,
  note TEXT NOT NULL,
  campaign_id TEXT REFERENCES campaigns (id),
  objective_id TEXT REFERENCES objectives (id),
  time_unit TEXT CHECK (time_unit IN ('days', 'hours')),
  quantity REAL CHECK (quantity > 0),
  rate REAL CHECK (rate >= 0),
  removed_at TEXT,
  CHECK ((time_unit IS NULL) = (quantity IS NULL) AND (time_unit IS NULL) = (rate IS NULL))
) STRICT;

CREATE TABLE cost_alternatives (
  name TEXT NOT NULL,
  cost REAL NOT NULL CHECK (cost >= 0),
  outcomes REAL NOT NULL CHECK (outcomes > 0),
  objective_id TEXT NOT NULL REFERENCES objectives (id),
  PRIMARY KEY (objective_id, name)
) STRICT, WITHOUT ROWID;
`
