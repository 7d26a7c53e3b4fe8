import { day } from '../0010/checks.ts'

const moment = (column: string): string =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]')`

/** No column takes words: what a patient wrote has no place to stand in. */
export const complianceRegister = `
CREATE TABLE compliance_events (
  id TEXT PRIMARY KEY,
  seen_at TEXT NOT NULL ${moment('seen_at')},
  platform TEXT NOT NULL,
  account_id TEXT REFERENCES accounts (id),
  kind TEXT NOT NULL CHECK (kind IN ('adverse-event', 'complaint', 'breach')),
  code_rule TEXT CHECK (code_rule IN ('unapproved-content', 'promotion-to-public', 'off-label', 'missing-information',
    'undisclosed-relation', 'personal-data', 'other')),
  handed_over_at TEXT ${moment('handed_over_at')},
  handed_over_to TEXT CHECK (handed_over_to IN ('drug-safety', 'quality', 'medical-information', 'compliance', 'legal',
    'regulatory-affairs')),
  case_reference TEXT NOT NULL CHECK (length(case_reference) <= 40 AND case_reference NOT GLOB '*[ @]*'),
  removed_at TEXT,
  CHECK ((kind = 'breach') = (code_rule IS NOT NULL)),
  CHECK ((handed_over_at IS NULL) = (handed_over_to IS NULL)),
  CHECK (handed_over_at >= seen_at)
) STRICT;
CREATE INDEX compliance_events_by_moment ON compliance_events (seen_at);

ALTER TABLE settings ADD COLUMN handover_hours INTEGER NOT NULL DEFAULT 24 CHECK (handover_hours BETWEEN 1 AND 720);
ALTER TABLE settings ADD COLUMN register_kept_from TEXT ${day('register_kept_from')};
`
