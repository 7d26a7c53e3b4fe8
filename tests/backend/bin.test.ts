import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { victoryQuestions } from '../../src/core/lock.ts'
import type { Metric } from '../../src/core/metric.ts'
import { loadBin } from '../../src/main/backend/database/changes/steps/bin.ts'
import { firstSchema } from '../../src/main/backend/database/migrations/0010-first-schema.ts'
import { secondThoughts } from '../../src/main/backend/database/migrations/0040-second-thoughts.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { editedContent } from '../support/store.ts'
import { openTestWorkspace, temporaryFolder } from '../support/workspace.ts'

const seen = 1_000_000
const other = objectiveOf({ id: 'objective-2', weight: 40, metrics: [metricOf({ id: 'metric-2' })] })
const pair = [objectiveOf({ weight: 60 }), other]

test('an objective comes back from the bin with its metrics, and every weight as it was', async () => {
  const { handlers, db } = await openTestWorkspace()
  await handlers['objective.save']({ objectives: pair, seen })
  const before = editedContent(db())
  await handlers['objective.remove']({ id: 'objective-2', seen })
  const { entries } = await handlers['bin.list'](undefined)
  expect(entries).toMatchObject([
    { kind: 'objective', name: other.statement, who: 'Ada', at: '2026-10-05T09:30:00.000Z' },
  ])
  const left = await handlers['bin.restore']({ number: entries[0]?.number ?? 0, seen })
  expect(left.entries).toEqual([])
  expect(editedContent(db())).toEqual(before)
})

test('where the weights have changed meanwhile, the others make room for what comes back', async () => {
  const { handlers } = await openTestWorkspace()
  await handlers['objective.save']({ objectives: pair, seen })
  await handlers['objective.remove']({ id: 'objective-2', seen })
  const third = objectiveOf({ id: 'objective-3', weight: 30, metrics: [metricOf({ id: 'metric-3' })] })
  await handlers['objective.save']({ objectives: [objectiveOf({ weight: 70 }), third], seen })
  const [entry] = (await handlers['bin.list'](undefined)).entries
  await handlers['bin.restore']({ number: entry?.number ?? 0, seen })
  const { objectives } = await handlers['objective.list'](undefined)
  expect(objectives.map(({ id, weight }) => [id, weight])).toEqual([
    ['objective-1', 42],
    ['objective-2', 40],
    ['objective-3', 18],
  ])
})

test('a metric that an edit of its objective dropped lies in the bin on its own', async () => {
  const { handlers } = await openTestWorkspace()
  const two: readonly Metric[] = [metricOf({ weight: 75 }), metricOf({ id: 'metric-2', name: 'Calls', weight: 25 })]
  await handlers['objective.save']({ objectives: [objectiveOf({ metrics: two })], seen })
  await handlers['objective.save']({ objectives: [objectiveOf({ statement: 'Answer within a day' })], seen })
  const [entry] = (await handlers['bin.list'](undefined)).entries
  expect(entry).toMatchObject({ kind: 'metric', name: 'Calls' })
  await handlers['bin.restore']({ number: entry?.number ?? 0, seen })
  const [objective] = (await handlers['objective.list'](undefined)).objectives
  expect(objective?.statement).toBe('Answer within a day')
  expect(objective?.metrics.map(({ weight }) => weight)).toEqual([75, 25])
})

test('a metric comes back to a locked objective with a reason only', async () => {
  const { handlers } = await openTestWorkspace()
  const two: readonly Metric[] = [metricOf({ weight: 75 }), metricOf({ id: 'metric-2', name: 'Calls', weight: 25 })]
  await handlers['objective.save']({ objectives: [objectiveOf({ metrics: two })], seen })
  await handlers['objective.save']({ objectives: [objectiveOf()], seen })
  const answers = victoryQuestions.map((question) => ({ question, couldWe: false, words: '' }))
  await handlers['lock.set']({ objectiveId: 'objective-1', approver: 'Board', answers, seen })
  const number = (await handlers['bin.list'](undefined)).entries[0]?.number ?? 0
  await expect(handlers['bin.restore']({ number, seen })).rejects.toThrow('reason-needed')
  await handlers['bin.restore']({ number, seen, reason: { kind: 'scope', words: '' } })
  expect((await handlers['lock.list'](undefined)).changes[0]?.reason?.kind).toBe('scope')
})

test('what stands in its place by now is not overwritten', async () => {
  const { handlers } = await openTestWorkspace()
  await handlers['objective.save']({ objectives: [objectiveOf()], seen })
  const alternative = { name: 'Congress stand', cost: 10, outcomes: 2, objectiveId: 'objective-1' }
  await handlers['cost.saveAlternative']({ alternative, was: null, seen })
  await handlers['cost.removeAlternative']({ objectiveId: 'objective-1', name: 'Congress stand', seen })
  await handlers['cost.saveAlternative']({ alternative: { ...alternative, cost: 99 }, was: null, seen })
  // What was written anew under the same name takes the place of what lay in the bin.
  expect((await handlers['bin.list'](undefined)).entries).toEqual([])
  const columns = [
    { header: 'Clicks', use: { kind: 'figure' as const, measure: 'clicks' as const, form: 'plain' as const } },
  ]
  const mapping = {
    header: 0,
    columns,
    platform: 'linkedin' as const,
    subject: 'account' as const,
    grain: 'day' as const,
    decimal: '.' as const,
    dateOrder: 'day-first' as const,
  }
  const [template] = await handlers['template.save']({ name: 'Monthly', mapping })
  await handlers['template.remove']({ id: template?.id ?? '', seen: 99 })
  await handlers['template.save']({ name: 'monthly', mapping })
  const [entry] = (await handlers['bin.list'](undefined)).entries
  expect(entry).toMatchObject({ kind: 'template', name: 'Monthly' })
  await expect(handlers['bin.restore']({ number: entry?.number ?? 0, seen })).rejects.toThrow('bin-place-taken')
})

test('what stands on something else in the bin asks for that first', async () => {
  const { handlers } = await openTestWorkspace()
  const ada = {
    id: 'ada',
    name: 'Dr Odile Vasseur',
    pseudonym: 'Ada',
    kind: 'professional' as const,
    organisation: '',
    country: '',
    audience: '',
    importance: 3,
    purpose: '',
    legalBasis: null,
    notes: '',
  }
  const move = { id: 'm1', stage: 1 as const, date: '2026-03-01', evidence: 'She wrote', onlineChannel: null }
  await handlers['stakeholder.save']({ stakeholder: ada, seen })
  await handlers['stakeholder.addMove']({ stakeholderId: 'ada', move, seen })
  await handlers['stakeholder.withdrawMove']({ stakeholderId: 'ada', moveId: 'm1', seen })
  await handlers['stakeholder.remove']({ id: 'ada', seen })
  const { entries } = await handlers['bin.list'](undefined)
  const number = (kind: string) => entries.find((one) => one.kind === kind)?.number ?? 0
  expect(entries.map(({ kind, name }) => [kind, name])).toEqual([
    ['stakeholder', 'Dr Odile Vasseur'],
    ['move', 'Dr Odile Vasseur'],
  ])
  await expect(handlers['bin.restore']({ number: number('move'), seen })).rejects.toThrow('bin-needs')
  await handlers['bin.restore']({ number: number('stakeholder'), seen })
  await handlers['bin.restore']({ number: number('move'), seen })
  expect((await handlers['stakeholder.list'](undefined)).stakeholders[0]?.moves).toEqual([move])
})

test('the bin outlives the session, and bringing back can be undone', async () => {
  const { handlers } = await openTestWorkspace()
  const note = {
    id: 'n1',
    date: '2026-03-01',
    kind: 'event' as const,
    text: 'Launch',
    metricId: null,
    objectiveId: null,
  }
  await handlers['note.save']({ note, seen })
  await handlers['note.remove']({ id: 'n1', seen })
  await handlers['workspace.close'](undefined)
  await handlers['workspace.open']({ recent: 0 })
  const [entry] = (await handlers['bin.list'](undefined)).entries
  expect(entry).toMatchObject({ kind: 'note', name: 'Launch', day: '2026-03-01' })
  await handlers['bin.restore']({ number: entry?.number ?? 0, seen })
  expect((await handlers['note.list'](undefined)).notes).toEqual([note])
  const step = (await handlers['step.list'](undefined)).undo
  expect(step).toMatchObject({ what: 'bin.restore', subject: { name: 'Launch' } })
  await handlers['step.undo']({ step: step?.number ?? 0 })
  expect((await handlers['bin.list'](undefined)).entries).toEqual([entry])
})

test('what was removed before there was a bin lies in it once the file is of today', () => {
  const db = new SqliteDatabase(join(temporaryFolder(), 'Acme.boardroo'))
  firstSchema.apply(db)
  db.exec(`
    INSERT INTO objectives (id, position, pillar, statement, audience, benefit, commitment, weight, owner, from_date,
      to_date, removed_at) VALUES ('o1', 1, 'insight', 'Ask first', '', '', 'committed', 100, '', '2026-01-01',
      '2026-12-31', '2026-02-01T08:00:00.000Z');
    INSERT INTO metrics (id, objective_id, position, name, unit, basis, measured_over, stage, weight, guardrail, grade,
      target_kind, milestone_statement, binding_kind, removed_at) VALUES ('m1', 'o1', 0, 'Panel stands', 'count',
      'stock', 'period', 'outcome', 100, 0, 'C', 'milestone', 'It stands', 'manual', '2026-02-01T08:00:00.000Z');
    INSERT INTO audit_trail (number, at, who, what, entity, entity_id, revision, previous_hash, hash)
      VALUES (1, '2026-02-01T08:00:00.000Z', 'Ada', 'objective.remove', 'pillar', 'insight', 1, '', '${'0'.repeat(64)}')`)
  secondThoughts.apply(db)
  expect(loadBin(db)).toMatchObject([{ kind: 'objective', name: 'Ask first', who: 'Ada' }])
  const rows = db.prepare<[], string>('SELECT rows FROM bin').pluck().get() ?? '[]'
  expect(JSON.parse(rows).map((row: { table: string }) => row.table)).toEqual(['objectives', 'metrics'])
  db.close()
})
