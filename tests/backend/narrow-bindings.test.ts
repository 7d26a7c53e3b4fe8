import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { lockedContent } from '../../src/core/locked-parts.ts'
import type { MeasureBinding } from '../../src/core/metric.ts'
import { migrate } from '../../src/main/backend/database/migrate.ts'
import { firstSchema } from '../../src/main/backend/database/migrations/0010-first-schema.ts'
import { loadObjectives, saveObjective } from '../../src/main/backend/database/objectives/objectives.ts'
import { xContent } from '../support/exports.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { openTestWorkspace, type TestBackend, temporaryFolder } from '../support/workspace.ts'

const question = { period: { from: '2026-01-01', to: '2026-12-31' }, asOf: '2026-09-30' }
const wide: MeasureBinding = {
  kind: 'measure',
  measure: 'impressions',
  denominator: null,
  subject: 'post',
  platforms: [],
  accountIds: [],
  campaignId: null,
  textContains: [],
}

describe('a metric of some posts', () => {
  test('counts those whose text holds a word, and its trace the same', async () => {
    const test = await workspace()
    expect(await actualAndTrace(test, wide)).toEqual({ actual: 1111, values: [1, 10, 100, 1000] })
    expect(await actualAndTrace(test, { ...wide, textContains: ['#ete', 'congress'] })).toEqual({
      actual: 1011,
      values: [1, 10, 1000],
    })
  })

  test('counts those of one account, and its trace the same', async () => {
    const test = await workspace()
    const { accounts } = await test.handlers['objective.list'](undefined)
    const other = accounts.find(({ name }) => name === 'AcmeOther')
    expect(await actualAndTrace(test, { ...wide, accountIds: [other?.id ?? ''] })).toEqual({
      actual: 1000,
      values: [1000],
    })
    const nobody = bound(test, { ...wide, accountIds: ['nobody'] })
    await expect(nobody).rejects.toMatchObject({ failure: { code: 'not-found' } })
  })

  test('has no words of its own where the account is counted as a whole', async () => {
    const test = await workspace()
    const account = bound(test, { ...wide, subject: 'account', textContains: ['x'] })
    await expect(account).rejects.toMatchObject({ failure: { code: 'input-invalid' } })
  })
})

test('what was locked before bindings could be narrowed keeps its hash', () => {
  const locked = (binding: object) =>
    lockedContent(objectiveOf({ metrics: [metricOf({ binding: binding as MeasureBinding })] }))
  const { accountIds: _, textContains: __, ...before } = wide
  expect(locked(wide)).toBe(lockedContent(objectiveOf({ metrics: [metricOf({ binding: wide })] })))
  expect(JSON.parse(locked(wide)).metrics[0].binding).toEqual(before)
  expect(locked({ ...wide, textContains: ['x'] })).not.toBe(locked(wide))
})

test('a file from before keeps its metrics, which count every account', () => {
  const path = join(temporaryFolder(), 'Acme.boardroo')
  const db = new SqliteDatabase(path)
  migrate(db, path, '2026-10-05T09:30:00.000Z', [firstSchema])
  db.exec(`
    INSERT INTO objectives VALUES ('o', 1, 'reputation', 'Said', '', '', 'committed', 100, '', '2026-01-01', '2026-12-31', NULL);
    INSERT INTO metrics (id, objective_id, position, name, unit, basis, measured_over, stage, weight, guardrail, grade,
      target_kind, baseline_value, baseline_date, baseline_source, target_value, binding_kind, measure, subject_kind)
    VALUES ('m', 'o', 0, 'Seen', 'count', 'flow', 'month', 'output', 100, 0, 'A', 'increase', 1, '2025-12-31', 'Export', 2,
      'measure', 'impressions', 'post');`)
  migrate(db, path, '2026-10-05T09:30:00.000Z')
  const [objective = objectiveOf()] = loadObjectives(db)
  expect(objective.metrics[0]?.binding).toEqual(wide)
  saveObjective(db, { ...objective, metrics: [metricOf({ binding: { ...wide, textContains: ['Été'] } })] }, 'now')
  expect(loadObjectives(db)[0]?.metrics[0]?.binding).toEqual({ ...wide, textContains: ['Été'] })
  db.close()
})

async function bound(test: TestBackend, binding: MeasureBinding): Promise<void> {
  const metric = metricOf({ binding })
  await test.handlers['objective.save']({ objectives: [objectiveOf({ metrics: [metric] })], seen: 99 })
}

async function actualAndTrace(test: TestBackend, binding: MeasureBinding) {
  await bound(test, binding)
  const page = { metricId: 'metric-1', question, month: null, accountId: null, offset: 0, limit: 100 }
  const { actual, values } = await test.handlers['figure.trace'](page)
  return { actual, values: values.map(({ value }) => value).sort((a, b) => a - b) }
}

async function workspace(): Promise<TestBackend> {
  const test = await openTestWorkspace()
  const post = (id: string, text: string, impressions: number) => ({
    id,
    day: '2026-03-01',
    text,
    impressions,
    engagements: 1,
  })
  const own = [post('1', 'Our summer #Été', 1), post('2', 'At the Congress', 10), post('3', 'A vacancy', 100)]
  const name = 'account_analytics_content_2026-01-01_2026-09-30.csv'
  const files = [
    test.file(`a/${name}`, xContent(own)),
    test.file(`b/${name}`, xContent([post('4', 'Congress again', 1000)]).replaceAll('AcmeHealth', 'AcmeOther')),
  ]
  for (const [place, file] of files.entries()) {
    const preview = await test.handlers['import.preview']({ drops: [file] })
    const { planId } = preview
    if (!preview.ready) {
      const account = { name: place === 0 ? 'AcmeHealth' : 'AcmeOther' }
      await test.handlers['import.assign']({ planId, answers: [{ tables: [{ file: 0, table: 0 }], account }] })
    }
    await test.handlers['import.apply']({ planId })
  }
  return test
}
