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
CREATE TRIGGER audit_trail_never_changes BEFORE UPDATE ON audit_trail BEGIN SELECT RAISE(ABORT, 'audit_trail is append-only'); END;
CREATE TRIGGER audit_trail_never_shrinks BEFORE DELETE ON audit_trail BEGIN SELECT RAISE(ABORT, 'audit_trail is append-only'); END;
CREATE TRIGGER edition_files_never_changes BEFORE UPDATE ON edition_files
BEGIN SELECT RAISE(ABORT, 'edition_files is append-only'); END;
CREATE TRIGGER edition_files_never_shrinks BEFORE DELETE ON edition_files
BEGIN SELECT RAISE(ABORT, 'edition_files is append-only'); END;
CREATE TRIGGER edition_grounds_never_changes BEFORE UPDATE ON edition_grounds
BEGIN SELECT RAISE(ABORT, 'edition_grounds is append-only'); END;
CREATE TRIGGER edition_grounds_never_shrinks BEFORE DELETE ON edition_grounds
BEGIN SELECT RAISE(ABORT, 'edition_grounds is append-only'); END;
CREATE TRIGGER edition_signatures_never_changes BEFORE UPDATE ON edition_signatures
BEGIN SELECT RAISE(ABORT, 'edition_signatures is append-only'); END;
CREATE TRIGGER edition_signatures_never_shrinks BEFORE DELETE ON edition_signatures
BEGIN SELECT RAISE(ABORT, 'edition_signatures is append-only'); END;
CREATE TRIGGER editions_never_changes BEFORE UPDATE ON editions BEGIN SELECT RAISE(ABORT, 'editions is append-only'); END;
CREATE TRIGGER editions_never_shrinks BEFORE DELETE ON editions BEGIN SELECT RAISE(ABORT, 'editions is append-only'); END;
CREATE TRIGGER kept_forecasts_never_changes BEFORE UPDATE ON kept_forecasts BEGIN SELECT RAISE(ABORT, 'kept_forecasts is append-only'); END;
CREATE TRIGGER kept_forecasts_never_shrinks BEFORE DELETE ON kept_forecasts BEGIN SELECT RAISE(ABORT, 'kept_forecasts is append-only'); END;
CREATE TRIGGER restatements_never_changes BEFORE UPDATE ON restatements BEGIN SELECT RAISE(ABORT, 'restatements is append-only'); END;
CREATE TRIGGER restatements_never_shrinks BEFORE DELETE ON restatements BEGIN SELECT RAISE(ABORT, 'restatements is append-only'); END;
CREATE TRIGGER target_changes_never_changes BEFORE UPDATE ON target_changes BEGIN SELECT RAISE(ABORT, 'target_changes is append-only'); END;
CREATE TRIGGER target_changes_never_shrinks BEFORE DELETE ON target_changes BEGIN SELECT RAISE(ABORT, 'target_changes is append-only'); END;
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
CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  platform TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  platform_id TEXT
) STRICT;
CREATE TABLE actions (
  insight_id TEXT PRIMARY KEY REFERENCES insights (id),
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;
CREATE TABLE attachments (
  id TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL,
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL
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
  old TEXT CHECK (json_valid(old)),
  new TEXT CHECK (json_valid(new)),
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;
CREATE TABLE bin (
    number INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL CHECK (json_valid(row_key)),
    removed_at TEXT NOT NULL,
    removed_by TEXT NOT NULL,
    rows TEXT NOT NULL CHECK (json_valid(rows)),
    touched TEXT NOT NULL CHECK (json_valid(touched)),
    UNIQUE (table_name, row_key)
  ) STRICT;
CREATE TABLE campaign_accounts (
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  position INTEGER NOT NULL,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  PRIMARY KEY (campaign_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE campaign_assets (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  approval_number TEXT NOT NULL,
  submitted_on TEXT CHECK (submitted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  approved_on TEXT CHECK (approved_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  expires_on TEXT CHECK (expires_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CHECK (approved_on IS NULL OR approval_number <> ''),
  CHECK (approved_on >= submitted_on),
  CHECK (expires_on IS NULL OR expires_on >= approved_on)
) STRICT;
CREATE TABLE campaign_channels (
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  position INTEGER NOT NULL,
  platform TEXT NOT NULL,
  PRIMARY KEY (campaign_id, platform)
) STRICT, WITHOUT ROWID;
CREATE TABLE campaign_hand_picks (
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  position INTEGER NOT NULL,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  post_key TEXT NOT NULL,
  belongs INTEGER NOT NULL CHECK (belongs IN (0, 1)),
  PRIMARY KEY (campaign_id, account_id, post_key)
) STRICT, WITHOUT ROWID;
CREATE TABLE campaign_objectives (
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  position INTEGER NOT NULL,
  objective_id TEXT NOT NULL REFERENCES objectives (id),
  PRIMARY KEY (campaign_id, objective_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE campaign_text_rules (
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  folded_text TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'text' CHECK (kind IN ('text', 'hashtag', 'link')),
  PRIMARY KEY (campaign_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE campaigns (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  from_date TEXT NOT NULL CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  to_date TEXT NOT NULL CHECK (to_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  owner TEXT NOT NULL,
  market TEXT NOT NULL,
  budget REAL CHECK (budget >= 0),
  removed_at TEXT,
  CHECK (from_date <= to_date)
) STRICT;
CREATE TABLE check_in_answers (
    check_in_id TEXT NOT NULL REFERENCES check_ins (id),
    item TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('unchanged', 'later')),
    answered_on TEXT NOT NULL CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    answered_by TEXT NOT NULL,
    PRIMARY KEY (check_in_id, item)
  ) STRICT, WITHOUT ROWID;
CREATE TABLE check_ins (
    id TEXT PRIMARY KEY,
    begun_on TEXT NOT NULL CHECK (begun_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    begun_by TEXT NOT NULL,
    ended_on TEXT CHECK (ended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    items TEXT NOT NULL CHECK (json_valid(items))
  ) STRICT;
CREATE TABLE compliance_events (
  id TEXT PRIMARY KEY,
  seen_at TEXT NOT NULL CHECK (seen_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
  platform TEXT NOT NULL,
  account_id TEXT REFERENCES accounts (id),
  kind TEXT NOT NULL CHECK (kind IN ('adverse-event', 'complaint', 'breach')),
  code_rule TEXT CHECK (code_rule IN ('unapproved-content', 'promotion-to-public', 'off-label', 'missing-information',
    'undisclosed-relation', 'personal-data', 'other')),
  handed_over_at TEXT CHECK (handed_over_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
  handed_over_to TEXT CHECK (handed_over_to IN ('drug-safety', 'quality', 'medical-information', 'compliance', 'legal',
    'regulatory-affairs')),
  case_reference TEXT NOT NULL CHECK (length(case_reference) <= 40 AND case_reference NOT GLOB '*[ @]*'),
  removed_at TEXT,
  CHECK ((kind = 'breach') = (code_rule IS NOT NULL)),
  CHECK ((handed_over_at IS NULL) = (handed_over_to IS NULL)),
  CHECK (handed_over_at >= seen_at)
) STRICT;
CREATE TABLE compositions (
  from_date TEXT NOT NULL CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  to_date TEXT NOT NULL CHECK (to_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (from_date, to_date),
  CHECK (from_date <= to_date)
) STRICT;
CREATE TABLE confidences (
  objective_id TEXT NOT NULL REFERENCES objectives (id),
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 10),
  said_by TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (objective_id, date)
) STRICT, WITHOUT ROWID;
CREATE TABLE cost_alternatives (
  name TEXT NOT NULL,
  cost REAL NOT NULL CHECK (cost >= 0),
  outcomes REAL NOT NULL CHECK (outcomes > 0),
  objective_id TEXT NOT NULL REFERENCES objectives (id),
  PRIMARY KEY (objective_id, name)
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
CREATE TABLE decisions (
  insight_id TEXT PRIMARY KEY REFERENCES insights (id),
  text TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;
CREATE TABLE definition_changes (
  id TEXT PRIMARY KEY,
  platform TEXT NOT NULL,
  measures TEXT NOT NULL CHECK (json_valid(measures)),
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  what TEXT NOT NULL CHECK (what <> ''),
  source TEXT NOT NULL
) STRICT;
CREATE TABLE edition_files (
  edition INTEGER NOT NULL REFERENCES editions (number),
  language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
  form TEXT NOT NULL CHECK (form IN ('pdf', 'workbook', 'slides', 'figures', 'cells')),
  signed INTEGER NOT NULL CHECK (signed IN (0, 1)),
  boardroo TEXT NOT NULL,
  compressed BLOB NOT NULL,
  PRIMARY KEY (edition, language, form, signed)
) STRICT;
CREATE TABLE edition_grounds (
  edition INTEGER PRIMARY KEY REFERENCES editions (number),
  compressed BLOB NOT NULL
) STRICT;
CREATE TABLE edition_signatures (
  edition INTEGER PRIMARY KEY REFERENCES editions (number),
  signed_by TEXT NOT NULL CHECK (signed_by <> ''),
  signed_at TEXT NOT NULL
) STRICT;
CREATE TABLE editions (
  number INTEGER PRIMARY KEY,
  issued_at TEXT NOT NULL,
  author TEXT NOT NULL,
  reviewer TEXT,
  from_date TEXT NOT NULL CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  to_date TEXT NOT NULL CHECK (to_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  as_of TEXT NOT NULL CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  model TEXT NOT NULL CHECK (json_valid(model)),
  texts TEXT NOT NULL CHECK (json_valid(texts)),
  hashes TEXT NOT NULL CHECK (json_valid(hashes)),
  CHECK (from_date <= to_date)
) STRICT;
CREATE TABLE evidence_attachments (
  entry_id TEXT NOT NULL REFERENCES evidence_entries (id),
  attachment_id TEXT NOT NULL REFERENCES attachments (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (entry_id, attachment_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE evidence_entries (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title TEXT NOT NULL CHECK (title <> ''),
  text TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source <> ''),
  grade TEXT NOT NULL CHECK (grade IN ('A', 'B', 'C', 'D')),
  quote_words TEXT,
  quote_speaker TEXT,
  quote_permission TEXT CHECK (quote_permission IN ('not-asked', 'asked', 'internal', 'public', 'refused')),
  quote_answered_on TEXT CHECK (quote_answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
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
CREATE TABLE headcounts (
  year INTEGER PRIMARY KEY CHECK (year BETWEEN 1990 AND 2100),
  people REAL NOT NULL CHECK (people >= 0)
) STRICT;
CREATE TABLE import_pieces (
  import_number INTEGER NOT NULL REFERENCES imports (number),
  place INTEGER NOT NULL CHECK (place >= 0),
  compressed BLOB NOT NULL,
  PRIMARY KEY (import_number, place)
) STRICT;
CREATE TABLE import_tables (
  import_number INTEGER NOT NULL REFERENCES imports (number),
  position INTEGER NOT NULL,
  table_index INTEGER NOT NULL,
  name TEXT NOT NULL,
  report TEXT NOT NULL,
  platform TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  rows INTEGER NOT NULL,
  observed INTEGER NOT NULL,
  merged INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  blank INTEGER NOT NULL,
  observations INTEGER NOT NULL,
  PRIMARY KEY (import_number, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE imports (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  container TEXT NOT NULL,
  encoding TEXT,
  source TEXT NOT NULL,
  verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
  language TEXT,
  kept_sha256 TEXT CHECK (length(kept_sha256) = 64),
  original_length INTEGER NOT NULL CHECK (original_length >= 0),
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  exported_on TEXT NOT NULL CHECK (exported_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  from_date TEXT CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  to_date TEXT CHECK (to_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  last_data_on TEXT CHECK (last_data_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  problems TEXT NOT NULL CHECK (json_valid(problems)),
  added INTEGER NOT NULL,
  same INTEGER NOT NULL,
  restated INTEGER NOT NULL,
  posts INTEGER NOT NULL,
  undone_at TEXT,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed >= 0 AND (removed = 0 OR undone_at IS NOT NULL)),
  CHECK ((from_date IS NULL) = (to_date IS NULL) AND (from_date IS NULL OR from_date <= to_date))
) STRICT;
CREATE TABLE insights (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  heard_on TEXT NOT NULL CHECK (heard_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  audience TEXT NOT NULL,
  theme TEXT NOT NULL,
  statement TEXT NOT NULL,
  so_what TEXT NOT NULL,
  strength INTEGER NOT NULL CHECK (strength BETWEEN 1 AND 5),
  merged_into TEXT REFERENCES insights (id) CHECK (merged_into <> id),
  removed_at TEXT
) STRICT;
CREATE TABLE kept_forecasts (
  number INTEGER PRIMARY KEY,
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  occasion TEXT NOT NULL CHECK (occasion IN ('lock', 'report', 'check-in')),
  known_on TEXT NOT NULL CHECK (known_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  made_by TEXT NOT NULL,
  ends_on TEXT NOT NULL CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
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
CREATE TABLE last_changes (
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (entity, entity_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE latest_of_posts (
  measure_id INTEGER NOT NULL,
  subject_id INTEGER NOT NULL,
  value REAL NOT NULL,
  import_number INTEGER NOT NULL,
  PRIMARY KEY (measure_id, subject_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE manual_entries (
  id TEXT PRIMARY KEY,
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  value REAL NOT NULL,
  numerator REAL,
  denominator REAL,
  sample_size INTEGER CHECK (sample_size >= 0),
  source TEXT NOT NULL CHECK (source <> ''),
  attachment_id TEXT REFERENCES attachments (id),
  entered_at TEXT NOT NULL,
  entered_by TEXT NOT NULL,
  withdrawn_at TEXT,
  CHECK ((numerator IS NULL) = (denominator IS NULL))
) STRICT;
CREATE TABLE mapping_templates (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL
) STRICT;
CREATE TABLE measures (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  additive INTEGER NOT NULL CHECK (additive IN (0, 1))
) STRICT;
CREATE TABLE metric_binding_accounts (
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  position INTEGER NOT NULL,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  PRIMARY KEY (metric_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE metric_binding_options (
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  position INTEGER NOT NULL,
  option TEXT NOT NULL CHECK (option <> ''),
  PRIMARY KEY (metric_id, option)
) STRICT, WITHOUT ROWID;
CREATE TABLE metric_binding_platforms (
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  position INTEGER NOT NULL,
  platform TEXT NOT NULL,
  PRIMARY KEY (metric_id, platform)
) STRICT, WITHOUT ROWID;
CREATE TABLE metric_binding_texts (
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (metric_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE metric_ladder_goals (
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  position INTEGER NOT NULL,
  stakeholder_id TEXT NOT NULL REFERENCES stakeholders (id),
  base_stage INTEGER NOT NULL CHECK (base_stage BETWEEN 0 AND 5),
  target_stage INTEGER NOT NULL CHECK (target_stage BETWEEN 0 AND 5),
  PRIMARY KEY (metric_id, stakeholder_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE metric_plan_points (
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
  PRIMARY KEY (metric_id, date)
) STRICT, WITHOUT ROWID;
CREATE TABLE metric_scale_anchors (
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  level INTEGER NOT NULL CHECK (level BETWEEN -2 AND 2),
  text TEXT NOT NULL,
  PRIMARY KEY (metric_id, level)
) STRICT, WITHOUT ROWID;
CREATE TABLE "metrics" (
  id TEXT PRIMARY KEY,
  objective_id TEXT NOT NULL REFERENCES objectives (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  unit TEXT NOT NULL CHECK (unit IN ('count', 'share', 'hours', 'days', 'seconds', 'money', 'points', 'people')),
  basis TEXT NOT NULL CHECK (basis IN ('flow', 'stock', 'ratio')),
  measured_over TEXT NOT NULL CHECK (measured_over IN ('month', 'quarter', 'year', 'period')),
  stage TEXT NOT NULL CHECK (stage IN ('input', 'activity', 'output', 'out-take', 'outcome', 'impact')),
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 100),
  guardrail INTEGER NOT NULL CHECK (guardrail IN (0, 1)),
  grade TEXT NOT NULL CHECK (grade IN ('A', 'B', 'C', 'D')),
  target_kind TEXT NOT NULL
    CHECK (target_kind IN ('increase', 'decrease', 'maintain', 'milestone', 'ladder', 'goal-scale')),
  baseline_value REAL,
  baseline_date TEXT CHECK (baseline_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  baseline_source TEXT,
  target_value REAL,
  maintain_rule TEXT CHECK (maintain_rule IN ('above', 'below', 'band')),
  tolerance REAL CHECK (tolerance BETWEEN 0 AND 1),
  milestone_statement TEXT,
  binding_kind TEXT NOT NULL CHECK (binding_kind IN ('measure', 'manual', 'ladder', 'relationships', 'insights', 'compliance', 'answers')),
  measure TEXT,
  denominator TEXT,
  subject_kind TEXT CHECK (subject_kind IN ('account', 'post')),
  campaign_id TEXT REFERENCES campaigns (id),
  relationship_stage INTEGER CHECK (relationship_stage BETWEEN 1 AND 5),
  online_only INTEGER CHECK (online_only IN (0, 1)),
  insight_count TEXT CHECK (insight_count IN ('captured', 'acted-on', 'acted-on-share')),
  removed_at TEXT, compliance_count TEXT CHECK (compliance_count IN ('adverse-events-in-time',
    'complaints-in-time', 'all-in-time', 'breaches', 'approval-days')
    AND (binding_kind = 'compliance') = (compliance_count IS NOT NULL)), answer_count TEXT CHECK (answer_count IN ('share', 'mean', 'net-promoters')
      AND (binding_kind = 'answers') = (answer_count IS NOT NULL)), question TEXT CHECK (question <> ''
      AND (binding_kind = 'answers') = (question IS NOT NULL)),
  CHECK (guardrail = 0 OR weight = 0),
  CHECK ((baseline_value IS NULL) = (baseline_date IS NULL) AND (baseline_value IS NULL) = (baseline_source IS NULL)),
  CHECK (target_kind NOT IN ('increase', 'decrease') OR baseline_value <> target_value),
  CHECK ((target_kind IN ('increase', 'decrease', 'maintain')) = (target_value IS NOT NULL)),
  CHECK (target_kind NOT IN ('increase', 'decrease') OR baseline_value IS NOT NULL),
  CHECK ((target_kind = 'maintain') = (maintain_rule IS NOT NULL) AND (maintain_rule IS NULL) = (tolerance IS NULL)),
  CHECK ((target_kind = 'milestone') = (milestone_statement IS NOT NULL)),
  CHECK ((binding_kind = 'measure') = (measure IS NOT NULL) AND (measure IS NULL) = (subject_kind IS NULL)),
  CHECK ((binding_kind = 'relationships') = (relationship_stage IS NOT NULL)),
  CHECK ((relationship_stage IS NULL) = (online_only IS NULL)),
  CHECK ((binding_kind = 'insights') = (insight_count IS NOT NULL))
) STRICT;
CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  kind TEXT NOT NULL CHECK (kind IN ('event', 'reason')),
  text TEXT NOT NULL,
  metric_id TEXT REFERENCES metrics (id),
  objective_id TEXT REFERENCES objectives (id),
  removed_at TEXT
) STRICT;
CREATE TABLE objective_locks (
  objective_id TEXT PRIMARY KEY REFERENCES objectives (id),
  locked_on TEXT NOT NULL CHECK (locked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  locked_by TEXT NOT NULL,
  approver TEXT NOT NULL CHECK (approver <> ''),
  content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
  answers TEXT NOT NULL CHECK (json_valid(answers))
) STRICT, WITHOUT ROWID;
CREATE TABLE objectives (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  pillar TEXT NOT NULL CHECK (pillar IN ('reputation', 'engagement', 'insight')),
  statement TEXT NOT NULL CHECK (statement <> ''),
  audience TEXT NOT NULL,
  benefit TEXT NOT NULL,
  commitment TEXT NOT NULL CHECK (commitment IN ('committed', 'aspirational')),
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 100),
  owner TEXT NOT NULL,
  from_date TEXT NOT NULL CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  to_date TEXT NOT NULL CHECK (to_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  removed_at TEXT,
  CHECK (from_date <= to_date)
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
CREATE TABLE paper_templates (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  content TEXT NOT NULL CHECK (json_valid(content)),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL
) STRICT;
CREATE TABLE pillar_weights (
  pillar TEXT PRIMARY KEY CHECK (pillar IN ('reputation', 'engagement', 'insight')),
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 100)
) STRICT, WITHOUT ROWID;
CREATE TABLE post_mentions (
  subject_id INTEGER NOT NULL REFERENCES subjects (id),
  import_number INTEGER NOT NULL REFERENCES imports (number),
  as_stored INTEGER NOT NULL CHECK (as_stored IN (0, 1)),
  platform_id TEXT,
  link TEXT,
  published_on TEXT CHECK (published_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title TEXT,
  kind TEXT,
  campaign_name TEXT,
  PRIMARY KEY (subject_id, import_number),
  CHECK ((as_stored = 1) = (title IS NULL))
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
CREATE TABLE posts (
  subject_id INTEGER PRIMARY KEY REFERENCES subjects (id),
  platform_id TEXT,
  link TEXT,
  published_on TEXT CHECK (published_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title TEXT NOT NULL,
  folded_title TEXT NOT NULL,
  kind TEXT,
  campaign_name TEXT
) STRICT;
CREATE TABLE restatements (
  number INTEGER PRIMARY KEY,
  cause TEXT NOT NULL CHECK (cause IN ('import', 'undo')),
  subject_id INTEGER NOT NULL REFERENCES subjects (id),
  measure TEXT NOT NULL,
  grain TEXT NOT NULL,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  old_value REAL NOT NULL,
  old_import INTEGER NOT NULL REFERENCES imports (number),
  new_value REAL NOT NULL,
  new_import INTEGER NOT NULL REFERENCES imports (number),
  restated_at TEXT NOT NULL
) STRICT;
CREATE TABLE results (
  insight_id TEXT PRIMARY KEY REFERENCES insights (id),
  text TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;
CREATE TABLE rhythms (
    subject TEXT NOT NULL CHECK (subject IN ('metric', 'objective')),
    subject_id TEXT NOT NULL,
    every TEXT NOT NULL CHECK (every IN ('month', 'quarter', 'half-year', 'year')),
    PRIMARY KEY (subject, subject_id)
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
, handover_hours INTEGER NOT NULL DEFAULT 24 CHECK (handover_hours BETWEEN 1 AND 720), register_kept_from TEXT CHECK (register_kept_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), confidence_rhythm TEXT NOT NULL DEFAULT 'month'
      CHECK (confidence_rhythm IN ('month', 'quarter', 'half-year', 'year'))) STRICT;
CREATE TABLE spans (
  id INTEGER PRIMARY KEY,
  grain TEXT NOT NULL CHECK (grain IN ('day', 'lifetime', 'period')),
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL CHECK (to_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (grain, from_date, to_date),
  CHECK (from_date <= to_date AND (from_date <> '' OR grain = 'lifetime'))
) STRICT;
CREATE TABLE splices (
  change_id TEXT NOT NULL,
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  reason TEXT NOT NULL CHECK (reason <> ''),
  factor REAL CHECK (factor > 0),
  spliced_by TEXT NOT NULL,
  spliced_at TEXT NOT NULL,
  PRIMARY KEY (change_id, metric_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE stage_moves (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  stakeholder_id TEXT NOT NULL REFERENCES stakeholders (id),
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 5),
  evidence TEXT NOT NULL,
  online_channel TEXT,
  attachment_id TEXT REFERENCES attachments (id),
  withdrawn_at TEXT
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
  erased_on TEXT CHECK (erased_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  removed_at TEXT,
  CHECK (erased_on IS NULL OR (name = pseudonym AND organisation = '' AND notes = ''))
) STRICT;
CREATE TABLE subjects (
  id INTEGER PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  kind TEXT NOT NULL CHECK (kind IN ('account', 'post', 'segment')),
  dimension TEXT NOT NULL,
  key TEXT NOT NULL,
  UNIQUE (account_id, kind, dimension, key),
  CHECK ((kind = 'segment') = (dimension <> '') AND (kind = 'account') = (key = ''))
) STRICT;
CREATE TABLE target_changes (
  number INTEGER PRIMARY KEY,
  objective_id TEXT NOT NULL REFERENCES objectives (id),
  metric_id TEXT REFERENCES metrics (id),
  part TEXT NOT NULL CHECK (part IN ('statement', 'audience', 'benefit', 'commitment', 'period', 'weight', 'pillar',
    'target', 'metric', 'objective')),
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  reason_kind TEXT CHECK (reason_kind IN ('scope', 'budget', 'market', 'measurement', 'baseline-corrected', 'mistake',
    'other')),
  reason TEXT CHECK ((reason IS NULL) = (reason_kind IS NULL)),
  old_value TEXT CHECK (json_valid(old_value)),
  new_value TEXT CHECK (json_valid(new_value))
) STRICT;
CREATE TABLE value_columns (
  id INTEGER PRIMARY KEY,
  import_number INTEGER NOT NULL REFERENCES imports (number),
  table_index INTEGER NOT NULL,
  column_number INTEGER NOT NULL,
  UNIQUE (import_number, table_index, column_number)
) STRICT;
CREATE TABLE workspace (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  created_at TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  ambition TEXT NOT NULL,
  ask TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 0)
) STRICT;
CREATE UNIQUE INDEX account_by_platform_id ON accounts (platform, platform_id) WHERE platform_id IS NOT NULL;
CREATE INDEX audit_trail_of_entity ON audit_trail (entity, entity_id);
CREATE INDEX compliance_events_by_moment ON compliance_events (seen_at);
CREATE UNIQUE INDEX import_by_sha256 ON imports (sha256) WHERE undone_at IS NULL;
CREATE INDEX kept_forecasts_of_metric ON kept_forecasts (metric_id, known_on);
CREATE INDEX manual_entries_of_metric ON manual_entries (metric_id, date);
CREATE INDEX metrics_of_objective ON metrics (objective_id);
CREATE INDEX posts_by_day ON posts (published_on);
CREATE INDEX restatements_of_import ON restatements (new_import);
CREATE INDEX stage_moves_of_stakeholder ON stage_moves (stakeholder_id, date);
