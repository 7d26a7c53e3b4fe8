import type { Database } from 'better-sqlite3'
import { day, json } from './0010/checks.ts'

/** The bin: what was removed, as the rows that went, so that it comes back whole. */
const bin = `
  CREATE TABLE bin (
    number INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL ${json('row_key')},
    removed_at TEXT NOT NULL,
    removed_by TEXT NOT NULL,
    rows TEXT NOT NULL ${json('rows')},
    touched TEXT NOT NULL ${json('touched')},
    UNIQUE (table_name, row_key)
  ) STRICT;`

/** A round of the check-in with what it asks, what was answered without a new figure, and how often each thing is asked. */
const checkIn = `
  CREATE TABLE check_ins (
    id TEXT PRIMARY KEY,
    begun_on TEXT NOT NULL ${day('begun_on')},
    begun_by TEXT NOT NULL,
    ended_on TEXT ${day('ended_on')},
    items TEXT NOT NULL ${json('items')}
  ) STRICT;
  CREATE TABLE check_in_answers (
    check_in_id TEXT NOT NULL REFERENCES check_ins (id),
    item TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('unchanged', 'later')),
    answered_on TEXT NOT NULL ${day('answered_on')},
    answered_by TEXT NOT NULL,
    PRIMARY KEY (check_in_id, item)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE rhythms (
    subject TEXT NOT NULL CHECK (subject IN ('metric', 'objective')),
    subject_id TEXT NOT NULL,
    every TEXT NOT NULL CHECK (every IN ('month', 'quarter', 'half-year', 'year')),
    PRIMARY KEY (subject, subject_id)
  ) STRICT, WITHOUT ROWID;`

export const secondThoughts = {
  number: 40,
  name: 'second thoughts',
  apply: (db: Database): void => {
    db.exec([bin, checkIn, ...flagged.map(fillFrom), metrics].join(';\n'))
  },
}

/** Tables of the first schema whose rows stay when they are removed, and the word of the trail for it. */
const flagged = [
  ['campaigns', 'campaign.remove', 'campaign'],
  ['costs', 'cost.remove', 'cost'],
  ['evidence_entries', 'evidence.remove', 'evidence'],
  ['insights', 'insight.remove', 'insight'],
  ['notes', 'note.remove', 'note'],
  ['objectives', 'objective.remove', 'pillar'],
  ['stakeholders', 'stakeholder.remove', 'stakeholder'],
] as const

function fillFrom([table, what, entity]: (typeof flagged)[number]): string {
  return `INSERT INTO bin (table_name, row_key, removed_at, removed_by, rows, touched)
    SELECT '${table}', json_object('id', id), removed_at,
      coalesce((SELECT who FROM audit_trail WHERE what = '${what}' AND entity = '${entity}' AND at = removed_at), ''),
      json_array(json_object('table', '${table}', 'key', json_object('id', id),
        'old', json_object('removed_at', NULL), 'new', json_object('removed_at', removed_at))), '[]'
    FROM ${table} WHERE removed_at IS NOT NULL ORDER BY removed_at`
}

/** The metrics of a removed objective come back with it. */
const metrics = `UPDATE bin SET rows = (
    SELECT json_group_array(json(part)) FROM (
      SELECT json_extract(bin.rows, '$[0]') AS part
      UNION ALL
      SELECT json_object('table', 'metrics', 'key', json_object('id', id),
        'old', json_object('removed_at', NULL), 'new', json_object('removed_at', removed_at))
      FROM metrics
      WHERE objective_id = json_extract(bin.row_key, '$.id') AND metrics.removed_at = bin.removed_at
    ))
  WHERE table_name = 'objectives'`
