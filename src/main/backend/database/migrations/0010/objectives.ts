import { day, flag, json } from './checks.ts'

/** Objectives, their metrics, and the values entered by hand. */
export const objectives = `
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
  from_date TEXT NOT NULL ${day('from_date')},
  to_date TEXT NOT NULL ${day('to_date')},
  removed_at TEXT,
  CHECK (from_date <= to_date)
) STRICT;

CREATE TABLE metrics (
  id TEXT PRIMARY KEY,
  objective_id TEXT NOT NULL REFERENCES objectives (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  unit TEXT NOT NULL CHECK (unit IN ('count', 'share', 'hours', 'days', 'seconds', 'money', 'points', 'people')),
  basis TEXT NOT NULL CHECK (basis IN ('flow', 'stock', 'ratio')),
  measured_over TEXT NOT NULL CHECK (measured_over IN ('month', 'quarter', 'year', 'period')),
  stage TEXT NOT NULL CHECK (stage IN ('input', 'activity', 'output', 'out-take', 'outcome', 'impact')),
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 100),
  guardrail INTEGER NOT NULL ${flag('guardrail')},
  grade TEXT NOT NULL CHECK (grade IN ('A', 'B', 'C', 'D')),
  target_kind TEXT NOT NULL
    CHECK (target_kind IN ('increase', 'decrease', 'maintain', 'milestone', 'ladder', 'goal-scale')),
  baseline_value REAL,
  baseline_date TEXT ${day('baseline_date')},
  baseline_source TEXT,
  target_value REAL,
  maintain_rule TEXT CHECK (maintain_rule IN ('above', 'below', 'band')),
  tolerance REAL CHECK (tolerance BETWEEN 0 AND 1),
  milestone_statement TEXT,
  binding_kind TEXT NOT NULL CHECK (binding_kind IN ('measure', 'manual', 'ladder', 'relationships', 'insights')),
  measure TEXT,
  denominator TEXT,
  subject_kind TEXT CHECK (subject_kind IN ('account', 'post')),
  campaign_id TEXT REFERENCES campaigns (id),
  relationship_stage INTEGER CHECK (relationship_stage BETWEEN 1 AND 5),
  online_only INTEGER ${flag('online_only')},
  insight_count TEXT CHECK (insight_count IN ('captured', 'acted-on', 'acted-on-share')),
  removed_at TEXT,
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
CREATE INDEX metrics_of_objective ON metrics (objective_id);

CREATE TABLE metric_plan_points (
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  date TEXT NOT NULL ${day('date')},
  share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
  PRIMARY KEY (metric_id, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE metric_ladder_goals (
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  position INTEGER NOT NULL,
  stakeholder_id TEXT NOT NULL REFERENCES stakeholders (id),
  base_stage INTEGER NOT NULL CHECK (base_stage BETWEEN 0 AND 5),
  target_stage INTEGER NOT NULL CHECK (target_stage BETWEEN 0 AND 5),
  PRIMARY KEY (metric_id, stakeholder_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE metric_scale_anchors (
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  level INTEGER NOT NULL CHECK (level BETWEEN -2 AND 2),
  text TEXT NOT NULL,
  PRIMARY KEY (metric_id, level)
) STRICT, WITHOUT ROWID;

CREATE TABLE metric_binding_platforms (
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  position INTEGER NOT NULL,
  platform TEXT NOT NULL,
  PRIMARY KEY (metric_id, platform)
) STRICT, WITHOUT ROWID;

CREATE TABLE objective_locks (
  objective_id TEXT PRIMARY KEY REFERENCES objectives (id),
  locked_on TEXT NOT NULL ${day('locked_on')},
  locked_by TEXT NOT NULL,
  approver TEXT NOT NULL CHECK (approver <> ''),
  content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
  answers TEXT NOT NULL ${json('answers')}
) STRICT, WITHOUT ROWID;

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
  old_value TEXT ${json('old_value')},
  new_value TEXT ${json('new_value')}
) STRICT;

CREATE TABLE confidences (
  objective_id TEXT NOT NULL REFERENCES objectives (id),
  date TEXT NOT NULL ${day('date')},
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 10),
  said_by TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (objective_id, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE manual_entries (
  id TEXT PRIMARY KEY,
  metric_id TEXT NOT NULL REFERENCES metrics (id),
  date TEXT NOT NULL ${day('date')},
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
CREATE INDEX manual_entries_of_metric ON manual_entries (metric_id, date);
`
