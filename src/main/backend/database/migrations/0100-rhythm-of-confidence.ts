import type { Migration } from './migration.ts'

/** How often the team is asked for its confidence, unless an objective has a rhythm of its own. */
export const rhythmOfConfidence: Migration = {
  number: 100,
  name: 'rhythm of confidence',
  apply: (db) =>
    db.exec(`ALTER TABLE settings ADD COLUMN confidence_rhythm TEXT NOT NULL DEFAULT 'month'
      CHECK (confidence_rhythm IN ('month', 'quarter', 'half-year', 'year'))`),
}
