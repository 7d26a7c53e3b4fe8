import type { Database } from 'better-sqlite3'
import { campaigns } from './0010/campaigns.ts'
import { evidence } from './0010/evidence.ts'
import { exports } from './0010/exports.ts'
import { objectives } from './0010/objectives.ts'
import { organisation } from './0010/organisation.ts'
import { teaching } from './0010/teaching.ts'

// Open lists (platforms, measures, sources) have no CHECK: a new platform is a file in core, not a rebuilt table.

/** What was written once stays as it was written: corrections are new rows. */
const appendOnly = ['audit_trail', 'restatements', 'target_changes', 'editions']
  .flatMap((table) => [
    `CREATE TRIGGER ${table}_never_changes BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`,
    `CREATE TRIGGER ${table}_never_shrinks BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`,
  ])
  .join('\n')

export const firstSchema = {
  number: 10,
  name: 'first schema',
  apply: (db: Database): void => {
    for (const part of [organisation, objectives, campaigns, exports, evidence, teaching, appendOnly]) db.exec(part)
  },
}
