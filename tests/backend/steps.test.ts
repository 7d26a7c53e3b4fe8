import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Refusal } from '../../src/contract/reply.ts'
import { victoryQuestions } from '../../src/core/lock.ts'
import { brokenAuditEntry } from '../../src/main/backend/database/changes/audit-trail.ts'
import { unwatched, watchedTables } from '../../src/main/backend/database/changes/steps/watched-tables.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

const seen = 1_000_000
const ada = {
  ...{ id: 'ada', name: 'Dr Odile Vasseur', pseudonym: 'Neurologist, Lyon', kind: 'opinion-leader' as const },
  ...{
    organisation: 'Two Rivers',
    country: 'FR',
    audience: '',
    importance: 4,
    purpose: '',
    legalBasis: null,
    notes: '',
  },
}
const move = { id: 'm1', stage: 1 as const, date: '2026-03-01', evidence: 'She wrote', onlineChannel: null }
const note = { id: 'n1', date: '2026-03-01', kind: 'event' as const, text: 'Launch', metricId: null, objectiveId: null }

const undo = async ({ handlers }: TestBackend) =>
  handlers['step.undo']({ step: (await handlers['step.list'](undefined)).undo?.number ?? 1 })
const redo = async ({ handlers }: TestBackend) =>
  handlers['step.redo']({ step: (await handlers['step.list'](undefined)).redo?.number ?? 1 })

test('an undo says what it took back and of whom, stands in the trail, and names nobody there', async () => {
  const workspace = await openTestWorkspace()
  const { handlers, db } = workspace
  await handlers['stakeholder.save']({ stakeholder: ada, seen })
  await handlers['stakeholder.addMove']({ stakeholderId: 'ada', move, seen })
  const undone = await undo(workspace)
  expect(undone.step).toMatchObject({
    what: 'stakeholder.addMove',
    subject: { name: 'Dr Odile Vasseur', pseudonym: 'Neurologist, Lyon' },
    where: { kind: 'move', id: 'm1', within: 'ada' },
  })
  expect(undone.redo?.number).toBe(undone.step.number)
  expect((await handlers['stakeholder.list'](undefined)).stakeholders[0]?.moves).toEqual([])
  await redo(workspace)
  expect((await handlers['stakeholder.list'](undefined)).stakeholders[0]?.moves).toEqual([move])
  const trail = db().prepare<[], { what: string; old: string; new: string }>('SELECT * FROM audit_trail').all()
  expect(trail.slice(-2).map(({ what }) => what)).toEqual(['undo stakeholder.addMove', 'redo stakeholder.addMove'])
  expect(trail.at(-2)?.new).toBeNull()
  expect(JSON.stringify(trail)).not.toContain('Vasseur')
  expect(brokenAuditEntry(db())).toBeNull()
})

test('a step says where what it touched is found, before and after it is taken back', async () => {
  const workspace = await openTestWorkspace()
  const { handlers } = workspace
  const where = async () => (await handlers['step.list'](undefined)).undo?.where
  await handlers['objective.save']({ objectives: [objectiveOf()], seen })
  expect(await where()).toEqual({ kind: 'objective', id: 'objective-1', within: null })
  const value = { date: '2026-03-31', value: 12, numerator: null, denominator: null, sampleSize: null, source: 'Diary' }
  await handlers['metric.enter']({ metricId: 'metric-1', ...value })
  const entered = { kind: 'value', id: 'metric-1', within: 'objective-1' }
  expect(await where()).toEqual(entered)
  expect((await undo(workspace)).step.where).toEqual(entered)
  const spent = { by: 'amount' as const, amount: 10 }
  const cost = { id: 'c1', month: '2026-05', kind: 'agency' as const, spent, note: '' }
  await handlers['cost.save']({ cost: { ...cost, campaignId: null, objectiveId: null }, seen })
  expect(await where()).toEqual({ kind: 'cost', id: 'c1', within: '2026-05' })
})

test('a page that showed the state before an undo is stale', async () => {
  const workspace = await openTestWorkspace()
  const { handlers } = workspace
  await handlers['note.save']({ note, seen })
  const before = (await handlers['workspace.state'](undefined)).open?.revision ?? 0
  await handlers['note.save']({ note: { ...note, text: 'Launch in Lyon' }, seen })
  await undo(workspace)
  await expect(handlers['note.save']({ note: { ...note, text: 'Other' }, seen: before })).rejects.toThrow(
    'outdated-page',
  )
})

test('a step before the last goes back alone, if nothing has overtaken it', async () => {
  const { handlers } = await openTestWorkspace()
  await handlers['note.save']({ note, seen })
  const first = (await handlers['step.list'](undefined)).undo?.number ?? 0
  await handlers['note.save']({ note: { ...note, id: 'n2' }, seen })
  await handlers['step.undo']({ step: first })
  expect((await handlers['note.list'](undefined)).notes.map(({ id }) => id)).toEqual(['n2'])
  await expect(handlers['step.undo']({ step: first })).rejects.toThrow('step-outdated')
  await handlers['step.redo']({ step: first })
  await handlers['note.save']({ note: { ...note, text: 'Launch in Lyon' }, seen })
  await expect(handlers['step.undo']({ step: first })).rejects.toThrow('step-overtaken')
  expect((await handlers['note.list'](undefined)).notes.length).toBe(2)
})

test('what is done anew takes the place of what was undone', async () => {
  const workspace = await openTestWorkspace()
  const { handlers } = workspace
  await handlers['note.save']({ note, seen })
  await undo(workspace)
  await handlers['note.save']({ note: { ...note, text: 'Other' }, seen })
  expect((await handlers['step.list'](undefined)).redo).toBeNull()
})

test('an undo that would overwrite what came in another way is refused, and then lets the one before it through', async () => {
  const workspace = await openTestWorkspace()
  const { handlers, db } = workspace
  await handlers['note.save']({ note, seen })
  await handlers['stakeholder.save']({ stakeholder: ada, seen })
  db().exec("UPDATE stakeholders SET name = 'Somebody else'; DELETE FROM noted_rows")
  await expect(undo(workspace)).rejects.toThrow('step-overtaken')
  expect((await handlers['stakeholder.list'](undefined)).stakeholders[0]?.name).toBe('Somebody else')
  expect((await undo(workspace)).step.what).toBe('note.save')
})

test('a person who was erased comes back by no undo, and other steps stay', async () => {
  const workspace = await openTestWorkspace()
  const { handlers, db, folder } = workspace
  await handlers['note.save']({ note, seen })
  await handlers['stakeholder.save']({ stakeholder: { ...ada, notes: 'Born Quenneville' }, seen })
  await handlers['stakeholder.save']({ stakeholder: ada, seen })
  await handlers['stakeholder.addMove']({ stakeholderId: 'ada', move, seen })
  await handlers['note.save']({ note: { ...note, id: 'n2', text: 'Talk by Dr Odile Vasseur' }, seen })
  await handlers['stakeholder.erase']({ id: 'ada', reason: 'Asked by letter', seen })
  const steps = db().prepare<[], string>('SELECT changes FROM steps').pluck().all()
  expect(steps.map((changes) => JSON.parse(changes)[0].entityId)).toEqual(['n1'])
  await undo(workspace)
  await expect(undo(workspace)).rejects.toThrow('step-outdated')
  expect((await handlers['stakeholder.list'](undefined)).stakeholders[0]?.name).toBe('Neurologist, Lyon')
  db().close()
  expect(readFileSync(join(folder, 'Acme.boardroo')).toString('latin1')).not.toContain('Quenneville')
})

test('an import is taken back where imports are, and not by an undo', async () => {
  const workspace = await openTestWorkspace()
  const { handlers, file, choices } = workspace
  choices.exports = [file('Query.csv', 'Date,Clicks,Impressions,CTR,Position\n2026-01-01,1,10,10%,3\n')]
  const preview = await handlers['import.choose'](undefined)
  expect(preview?.planId).toBeDefined()
  await handlers['note.save']({ note, seen })
  const [read] = preview?.files ?? []
  if (read !== undefined && read.read.tables.length > 0)
    await handlers['import.assign']({
      planId: preview?.planId ?? '',
      answers: [{ tables: [{ file: 0, table: 0 }], account: { name: 'Site' } }],
    })
  const applied = await handlers['import.apply']({ planId: preview?.planId ?? '' })
  expect(applied.added).toBeGreaterThan(0)
  expect((await undo(workspace)).step.what).toBe('note.save')
  expect((await handlers['import.list'](undefined)).length).toBe(1)
})

test('a change of a locked target that is undone is answered in the ledger, and not erased', async () => {
  const workspace = await openTestWorkspace()
  const { handlers } = workspace
  await handlers['objective.save']({ objectives: [objectiveOf()], seen })
  const answers = victoryQuestions.map((question) => ({ question, couldWe: false, words: '' }))
  await handlers['lock.set']({ objectiveId: 'objective-1', approver: 'Board', answers, seen })
  const target = {
    kind: 'increase' as const,
    baseline: { value: 10, date: '2025-12-31', source: 'Desk diary' },
    value: 30,
  }
  const reason = { kind: 'scope' as const, words: 'Two countries more' }
  await handlers['objective.save']({ objectives: [objectiveOf({ metrics: [metricOf({ target })] })], seen, reason })
  await undo(workspace)
  const { changes, locks } = await handlers['lock.list'](undefined)
  expect(changes.map(({ reason: why }) => why)).toEqual([
    { kind: 'mistake', words: 'Undone after it was saved' },
    reason,
  ])
  expect(changes[0]?.new).toBe(changes[1]?.old)
  expect(locks[0]?.unchanged).toBe(true)
  expect((await handlers['objective.list'](undefined)).objectives).toEqual([objectiveOf()])
})

test('a lock can be taken back in its session; the trail keeps that it stood, with who approved it', async () => {
  const workspace = await openTestWorkspace()
  const { handlers, db } = workspace
  await handlers['objective.save']({ objectives: [objectiveOf()], seen })
  const answers = victoryQuestions.map((question) => ({ question, couldWe: false, words: '' }))
  await handlers['lock.set']({ objectiveId: 'objective-1', approver: 'Board', answers, seen })
  expect((await undo(workspace)).step).toMatchObject({ what: 'lock.set', subject: { name: objectiveOf().statement } })
  expect((await handlers['lock.list'](undefined)).locks).toEqual([])
  const last = db().prepare<[], string>('SELECT old FROM audit_trail ORDER BY number DESC LIMIT 1').pluck().get() ?? ''
  expect(JSON.parse(last)).toMatchObject({ approver: 'Board' })
})

test('every table is watched or named as one that is not, and none that is watched holds bytes', async () => {
  const { db } = await openTestWorkspace()
  const all = db().prepare<[], string>("SELECT name FROM main.sqlite_schema WHERE type = 'table'").pluck().all()
  const watched = watchedTables(db()).map(({ name }) => name)
  expect([...watched, ...unwatched].sort()).toEqual(all.filter((name) => !name.startsWith('sqlite')).sort())
  const bytes = watched.filter((name) =>
    db().prepare("SELECT 1 FROM pragma_table_info(?, 'main') WHERE type = 'BLOB'").get(name),
  )
  expect(bytes).toEqual([])
})

test('steps end with the session', async () => {
  const { handlers } = await openTestWorkspace()
  await handlers['note.save']({ note, seen })
  await handlers['workspace.close'](undefined)
  await handlers['workspace.open']({ recent: 0 })
  expect(await handlers['step.list'](undefined)).toEqual({ undo: null, redo: null })
  await expect(handlers['step.undo']({ step: 1 })).rejects.toBeInstanceOf(Refusal)
})
