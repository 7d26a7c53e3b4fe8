import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { AnswersBinding } from '../../src/core/metric.ts'
import { migrate } from '../../src/main/backend/database/migrate.ts'
import { migrations } from '../../src/main/backend/database/migrations/index.ts'
import { loadObjectives, saveObjective } from '../../src/main/backend/database/objectives/objectives.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { temporaryFolder } from '../support/workspace.ts'

const now = '2026-10-05T09:30:00.000Z'
const agree: AnswersBinding = {
  kind: 'answers',
  count: 'share',
  question: 'Do you trust us?',
  options: ['Agree', 'Strongly agree'],
  accountIds: ['a'],
}

/** A file of the version before, with a metric of each register, one in the bin, and what stands beside them. */
function oldFile() {
  const path = join(temporaryFolder(), 'Acme.boardroo')
  const db = new SqliteDatabase(path)
  const before = migrations.filter(({ number }) => number < 120)
  migrate(db, path, now, before)
  db.exec(`
    INSERT INTO objectives VALUES ('o', 1, 'reputation', 'Trusted', '', '', 'committed', 100, '', '2026-01-01', '2026-12-31', NULL);
    INSERT INTO accounts VALUES ('a', 1, 'survey', 'Trust survey', NULL);
    INSERT INTO metrics (id, objective_id, position, name, unit, basis, measured_over, stage, weight, guardrail, grade,
      target_kind, target_value, maintain_rule, tolerance, binding_kind, compliance_count)
      VALUES ('kept', 'o', 0, 'Handed over', 'share', 'ratio', 'month', 'activity', 0, 1, 'B', 'maintain', 1, 'above', 0.05,
        'compliance', 'all-in-time');
    INSERT INTO metrics (id, objective_id, position, name, unit, basis, measured_over, stage, weight, guardrail, grade,
      target_kind, baseline_value, baseline_date, baseline_source, target_value, binding_kind, measure, subject_kind, removed_at)
      VALUES ('gone', 'o', 1, 'Seen', 'count', 'flow', 'month', 'output', 100, 0, 'A', 'increase', 1, '2025-12-31', 'Export', 2,
        'measure', 'impressions', 'account', '${now}');
    INSERT INTO metric_plan_points VALUES ('kept', '2026-06-30', 0.4);
    INSERT INTO metric_binding_accounts VALUES ('gone', 0, 'a');
    INSERT INTO manual_entries (id, metric_id, date, value, source, entered_at, entered_by)
      VALUES ('e', 'kept', '2026-03-31', 1, 'Diary', '${now}', 'Ada')`)
  return { db, path }
}

test('a file from before metrics could read answers keeps every row', () => {
  const { db, path } = oldFile()
  const before = db.prepare('SELECT * FROM metrics').all()
  migrate(db, path, now)
  expect(db.prepare('SELECT * FROM metrics').all()).toEqual(
    before.map((row) => ({ ...Object(row), answer_count: null, question: null })),
  )
  expect(db.prepare('SELECT share FROM metric_plan_points').pluck().all()).toEqual([0.4])
  expect(db.prepare('SELECT account_id FROM metric_binding_accounts').pluck().all()).toEqual(['a'])
  expect(db.prepare('SELECT value FROM manual_entries').pluck().all()).toEqual([1])
  expect(db.prepare("SELECT name FROM sqlite_schema WHERE name = 'metrics_of_objective'").pluck().get()).toBeDefined()
  expect(db.pragma('foreign_key_check')).toEqual([])
  const [objective = objectiveOf()] = loadObjectives(db)
  expect(objective.metrics[0]?.binding).toEqual({ kind: 'compliance', count: 'all-in-time' })
  db.close()
})

test('then it holds one that does, and the store refuses half of it', () => {
  const { db, path } = oldFile()
  migrate(db, path, now)
  const [objective = objectiveOf()] = loadObjectives(db)
  saveObjective(
    db,
    { ...objective, metrics: [metricOf({ id: 'new', unit: 'share', basis: 'ratio', binding: agree })] },
    now,
  )
  expect(loadObjectives(db)[0]?.metrics[0]?.binding).toEqual(agree)
  const set = (columns: string) => () => db.exec(`UPDATE metrics SET ${columns} WHERE id = 'new'`)
  expect(set("question = ''")).toThrow('CHECK')
  expect(set('question = NULL')).toThrow('CHECK')
  expect(set("answer_count = 'median'")).toThrow('CHECK')
  expect(set("answer_count = 'net-promoters'")).not.toThrow()
  expect(set("binding_kind = 'manual'")).toThrow('CHECK')
  expect(set("binding_kind = 'manual', question = NULL, answer_count = NULL")).not.toThrow()
  db.close()
})

test('a metric that read a mean of answers goes on when promoters can be counted', () => {
  const path = join(temporaryFolder(), 'Acme.boardroo')
  const db = new SqliteDatabase(path)
  migrate(
    db,
    path,
    now,
    migrations.filter(({ number }) => number < 130),
  )
  const mean: AnswersBinding = { ...agree, count: 'mean', options: [] }
  db.exec("INSERT INTO accounts VALUES ('a', 1, 'survey', 'Trust survey', NULL)")
  saveObjective(
    db,
    objectiveOf({ metrics: [metricOf({ id: 'liked', unit: 'points', basis: 'ratio', binding: mean })] }),
    now,
  )
  const kept = loadObjectives(db)
  migrate(db, path, now)
  expect(loadObjectives(db)).toEqual(kept)
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
})
