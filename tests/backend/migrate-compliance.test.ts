import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { loadCampaigns } from '../../src/main/backend/database/campaigns/campaigns.ts'
import { migrate } from '../../src/main/backend/database/migrate.ts'
import { firstSchema } from '../../src/main/backend/database/migrations/0010-first-schema.ts'
import { complianceMigration } from '../../src/main/backend/database/migrations/0030-compliance-register.ts'
import { saveComplianceEvent } from '../../src/main/backend/database/registers/compliance-events.ts'
import { temporaryFolder } from '../support/workspace.ts'

const now = '2026-10-05T09:30:00.000Z'

/** A file of the first schema, with rows wherever the migration touches a table. */
function oldFile() {
  const path = join(temporaryFolder(), 'Acme.boardroo')
  const db = new SqliteDatabase(path)
  migrate(db, path, now, [firstSchema])
  db.exec(`
    INSERT INTO settings VALUES (1, 'en', 'EUR', 0.9, 0.75, 0.7, 0.4, 0.9, 0.75, 1, 30, 0.5);
    INSERT INTO objectives VALUES ('o1', 1, 'reputation', 'Answer', '', '', 'committed', 100, '', '2026-01-01', '2026-12-31', NULL);
    INSERT INTO metrics (id, objective_id, position, name, unit, basis, measured_over, stage, weight, guardrail, grade,
      target_kind, baseline_value, baseline_date, baseline_source, target_value, binding_kind, insight_count)
      VALUES ('m1', 'o1', 0, 'Insights', 'count', 'flow', 'period', 'outcome', 100, 0, 'B', 'increase', 0, '2025-12-31',
        'Diary', 5, 'insights', 'acted-on');
    INSERT INTO metric_plan_points VALUES ('m1', '2026-06-30', 0.4);
    INSERT INTO manual_entries (id, metric_id, date, value, source, entered_at, entered_by)
      VALUES ('e1', 'm1', '2026-03-31', 2, 'Diary', '${now}', 'Ada');
    INSERT INTO campaigns VALUES ('c1', 1, 'Spring', '2026-03-01', '2026-05-31', '', '', NULL, NULL);
    INSERT INTO campaign_text_rules VALUES ('c1', 0, '#Spring', '#spring')`)
  return { db, path }
}

test('a file of the first schema keeps every row and may hold what is new', () => {
  const { db, path } = oldFile()
  const before = db.prepare('SELECT * FROM metrics').all()
  migrate(db, path, now, [firstSchema, complianceMigration])
  expect(db.prepare('SELECT * FROM metrics').all()).toEqual(
    before.map((row) => ({ ...Object(row), compliance_count: null })),
  )
  expect(db.prepare('SELECT share FROM metric_plan_points').pluck().all()).toEqual([0.4])
  expect(db.prepare('SELECT value FROM manual_entries').pluck().all()).toEqual([2])
  expect(db.prepare('SELECT handover_hours, register_kept_from FROM settings').get()).toEqual({
    handover_hours: 24,
    register_kept_from: null,
  })
  expect(loadCampaigns(db)).toMatchObject([{ textContains: ['#Spring'], hashtags: [], handPicks: [], assets: [] }])
  expect(db.pragma('foreign_key_check')).toEqual([])
  expect(db.prepare("SELECT name FROM sqlite_schema WHERE name = 'metrics_of_objective'").pluck().get()).toBeDefined()
})

test('the store itself refuses words, half a handover, and a metric that does not say what it counts', () => {
  const { db, path } = oldFile()
  migrate(db, path, now, [firstSchema, complianceMigration])
  const event = {
    ...({ id: 'e1', seenAt: '2026-09-01T10:00', platform: 'x', accountId: null, kind: 'complaint' } as const),
    ...{ codeRule: null, handover: null, caseReference: 'QC-1' },
  }
  saveComplianceEvent(db, event)
  expect(() => saveComplianceEvent(db, { ...event, id: 'e2', caseReference: 'she felt dizzy' })).toThrow('CHECK')
  expect(() => saveComplianceEvent(db, { ...event, id: 'e3', codeRule: 'other' })).toThrow('CHECK')
  const early = { at: '2026-08-31T10:00', to: 'quality' } as const
  expect(() => saveComplianceEvent(db, { ...event, id: 'e4', handover: early })).toThrow('CHECK')
  const bind = (count: string) =>
    db.exec(`UPDATE metrics SET binding_kind = 'compliance', insight_count = NULL, compliance_count = ${count}`)
  expect(() => bind('NULL')).toThrow('CHECK')
  expect(() => bind("'breaches'")).not.toThrow()
})
