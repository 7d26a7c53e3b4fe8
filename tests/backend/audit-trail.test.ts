import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type AuditEntry, brokenAuditEntry } from '../../src/main/backend/database/changes/audit-trail.ts'
import { inOneChange, revisionOf } from '../../src/main/backend/database/changes/change.ts'
import { objectiveOf } from '../support/objectives.ts'
import { openTestWorkspace } from '../support/workspace.ts'

const author = { who: 'Ada', at: '2026-10-05T09:30:00.000Z' }

test('every change stands in the trail, with who and the state before and after', async () => {
  const { handlers, db } = await openTestWorkspace()
  await handlers['objective.save']({ objectives: [objectiveOf()], seen: 1 })
  const entries = db().prepare<[], AuditEntry>('SELECT * FROM audit_trail').all()
  expect(entries.map((entry) => [entry.what, entry.who, entry.revision])).toEqual([
    ['workspace.create', 'Ada', 1],
    ['objective.save', 'Ada', 2],
  ])
  expect(JSON.parse(entries[1]?.old ?? '')).toEqual([])
  expect(JSON.parse(entries[1]?.new ?? '')).toEqual([objectiveOf()])
  expect(brokenAuditEntry(db())).toBeNull()
})

test.each(['audit_trail', 'restatements', 'target_changes', 'editions', 'edition_files', 'edition_grounds'])(
  '%s can only grow',
  async (table) => {
    const { db } = await openTestWorkspace()
    const triggers = db()
      .prepare('SELECT name FROM sqlite_schema WHERE type = ? AND tbl_name = ?')
      .pluck()
      .all('trigger', table)
    expect(triggers).toEqual([`${table}_never_changes`, `${table}_never_shrinks`])
  },
)

test('an entry cannot be changed or taken out', async () => {
  const { db } = await openTestWorkspace()
  expect(() => db().exec("UPDATE audit_trail SET who = 'Eve'")).toThrow('append-only')
  expect(() => db().exec('DELETE FROM audit_trail')).toThrow('append-only')
})

test('a forged entry breaks the chain', async () => {
  const { handlers, db } = await openTestWorkspace()
  await handlers['objective.save']({ objectives: [objectiveOf()], seen: 1 })
  db().exec("DROP TRIGGER audit_trail_never_changes; UPDATE audit_trail SET who = 'Eve' WHERE number = 1")
  expect(brokenAuditEntry(db())).toBe(1)
})

const all = { from: null, to: null, who: null, entity: null, entityId: null, text: null }

test('the trail is searched, verified and written as a table in which no text runs', async () => {
  const { handlers, db, choices, folder } = await openTestWorkspace()
  await handlers['objective.save']({ objectives: [objectiveOf()], seen: 1 })
  inOneChange(db(), { ...author, who: '=cmd|calc' }, (record) =>
    record({ what: 'test', entity: 'note', entityId: 'n1', old: null, new: null, why: '+1, "said" so' }),
  )
  const page = await handlers['audit.list']({ filter: { ...all, text: 'objective.SAVE' }, offset: 0, limit: 10 })
  expect([page.total, page.entries[0]?.what, page.people]).toEqual([1, 'objective.save', ['=cmd|calc', 'Ada']])
  const check = await handlers['audit.verify'](undefined)
  expect(check).toMatchObject({ entries: 3, brokenAt: null, lastHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  choices.save = join(folder, 'audit.csv')
  await handlers['audit.export']({ filter: { ...all, entity: 'note' } })
  const [, row] = readFileSync(choices.save, 'utf8').split('\r\n')
  expect(row).toContain(`,'=cmd|calc,test,note,n1,"'+1, ""said"" so",,,`)
})

test('a change that fails leaves neither rows nor a revision', async () => {
  const { db } = await openTestWorkspace()
  const fail = () =>
    inOneChange(db(), author, (record) => {
      db().exec("UPDATE workspace SET name = 'Other'")
      record({ what: 'test', entity: 'settings', entityId: 'all', old: null, new: null })
      throw new Error('crash')
    })
  expect(fail).toThrow('crash')
  expect(revisionOf(db())).toBe(1)
  expect(db().prepare('SELECT name FROM workspace').pluck().get()).toBe('Acme')
})
