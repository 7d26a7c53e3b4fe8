import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RecordedMove, StakeholderEntry } from '../../src/core/evidence/stakeholder-record.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { openTestWorkspace } from '../support/workspace.ts'

const ada: StakeholderEntry = {
  id: 'ada',
  name: 'Dr Odile Vasseur-Lind',
  pseudonym: 'Neurologist, Lyon',
  kind: 'opinion-leader',
  organisation: 'Hospital of the Two Rivers',
  country: 'FR',
  audience: 'Neurologists',
  importance: 4,
  purpose: 'Scientific exchange',
  legalBasis: 'legitimate-interest',
  notes: 'Prefers letters to calls',
}
const contact: RecordedMove = {
  id: 'move-1',
  stage: 1,
  date: '2026-03-01',
  evidence: 'Vasseur-Lind answered our thread',
  onlineChannel: 'LinkedIn',
}
const work: RecordedMove = { id: 'move-2', stage: 4, date: '2026-06-09', evidence: 'Signed guide', onlineChannel: null }

async function registered() {
  const test = await openTestWorkspace()
  await test.handlers['stakeholder.save']({ stakeholder: ada, seen: 1 })
  await test.handlers['stakeholder.addMove']({ stakeholderId: 'ada', move: work, seen: 2 })
  const register = await test.handlers['stakeholder.addMove']({ stakeholderId: 'ada', move: contact, seen: 3 })
  return { ...test, register }
}

test('a stakeholder stands where its moves say, whatever the order of entering', async () => {
  const { register } = await registered()
  const [view] = register.stakeholders
  expect(view).toMatchObject({ ...ada, erasedOn: null, privacyIncomplete: false, moves: [contact, work] })
  expect(view?.standing).toEqual({
    stage: 4,
    since: '2026-06-09',
    daysInStage: 118,
    firstContactOn: '2026-03-01',
    firstContactChannel: 'LinkedIn',
    jointWorkOn: '2026-06-09',
    daysToJointWork: 100,
  })
})

test('a move without evidence, or of a day to come, is refused', async () => {
  const { handlers } = await registered()
  const add = (move: RecordedMove) => handlers['stakeholder.addMove']({ stakeholderId: 'ada', move, seen: 9 })
  await expect(add({ ...contact, id: 'move-3', evidence: '' })).rejects.toThrow('move-without-evidence')
  await expect(add({ ...contact, id: 'move-3', date: '2026-10-06' })).rejects.toThrow('date-in-future')
})

test('what was removed or withdrawn comes back when it is saved again', async () => {
  const { handlers } = await registered()
  const withdrawn = await handlers['stakeholder.withdrawMove']({ stakeholderId: 'ada', moveId: 'move-2', seen: 9 })
  expect(withdrawn.stakeholders[0]?.standing.stage).toBe(1)
  const binned = await handlers['stakeholder.remove']({ id: 'ada', seen: 9 })
  expect([binned.stakeholders.length, binned.removed.length]).toEqual([0, 1])
  const back = await handlers['stakeholder.save']({ stakeholder: ada, seen: 9 })
  expect(back.stakeholders[0]?.moves).toEqual([contact])
  const again = await handlers['stakeholder.addMove']({ stakeholderId: 'ada', move: work, seen: 9 })
  expect(again.stakeholders[0]?.moves).toEqual([contact, work])
})

test('a stale page overwrites nothing', async () => {
  const { handlers } = await registered()
  const late = handlers['stakeholder.save']({ stakeholder: { ...ada, name: 'Other' }, seen: 2 })
  await expect(late).rejects.toThrow('outdated-page')
})

test('a stakeholder whom a target names is not removed', async () => {
  const { handlers } = await registered()
  const target = { kind: 'ladder' as const, goals: [{ stakeholderId: 'ada', base: 0 as const, target: 4 as const }] }
  const metrics = [metricOf({ target, binding: { kind: 'ladder' } })]
  await handlers['objective.save']({ objectives: [objectiveOf({ metrics })], seen: 9 })
  await expect(handlers['stakeholder.remove']({ id: 'ada', seen: 9 })).rejects.toThrow('stakeholder-named')
})

test('without a pseudonym one is made, each its own', async () => {
  const { handlers } = await openTestWorkspace()
  await handlers['stakeholder.save']({ stakeholder: { ...ada, pseudonym: '' }, seen: 1 })
  const two = await handlers['stakeholder.save']({ stakeholder: { ...ada, id: 'b', pseudonym: '' }, seen: 2 })
  expect(two.stakeholders.map((one) => one.pseudonym)).toEqual(['Opinion leader 1', 'Opinion leader 2'])
})

test('erasing leaves the moves, and no byte of the name in the file', async () => {
  const { handlers, db, folder } = await registered()
  await handlers['stakeholder.save']({ stakeholder: { ...ada, notes: 'Born Quenneville' }, seen: 9 })
  await handlers['stakeholder.save']({ stakeholder: ada, seen: 9 })
  await handlers['evidence.save']({
    evidence: {
      id: 'e1',
      date: '2026-06-09',
      title: 'Guide signed by Vasseur-Lind',
      text: 'At the Congress',
      source: 'Odile',
      grade: 'B',
      about: [{ kind: 'stakeholder', id: 'ada' }],
      quote: { words: 'It helps', speaker: 'Dr Odile Vasseur-Lind', permission: 'not-asked', answeredOn: null },
    },
    seen: 9,
  })
  await expect(handlers['stakeholder.erase']({ id: 'ada', reason: '', seen: 9 })).rejects.toThrow('erase-without')
  const register = await handlers['stakeholder.erase']({ id: 'ada', reason: 'Asked by letter', seen: 9 })
  const [erased] = register.stakeholders
  expect(erased).toMatchObject({ name: 'Neurologist, Lyon', organisation: '', notes: '', erasedOn: '2026-10-05' })
  expect(erased?.standing.stage).toBe(4)
  expect(erased?.moves[0]?.evidence).toBe('Neurologist, Lyon answered our thread')
  const log = await handlers['evidence.list'](undefined)
  expect(log.entries[0]).toMatchObject({ source: 'Neurologist, Lyon', quote: { speaker: 'Neurologist, Lyon' } })
  await expect(handlers['stakeholder.save']({ stakeholder: ada, seen: 99 })).rejects.toThrow('stakeholder-erased')
  db().close()
  const bytes = readFileSync(join(folder, 'Acme.boardroo')).toString('latin1')
  for (const word of ['Vasseur', 'Two Rivers', 'Prefers letters', 'Quenneville']) expect(bytes).not.toContain(word)
})

test('one person is exported whole', async () => {
  const { handlers, choices, folder } = await registered()
  choices.save = join(folder, 'person.json')
  await handlers['stakeholder.export']({ id: 'ada' })
  const written = JSON.parse(readFileSync(choices.save, 'utf8'))
  expect(written.stakeholder).toMatchObject({ ...ada, moves: [contact, work] })
  expect(written.changes.map((change: { what: string }) => change.what)).toEqual([
    'stakeholder.save',
    'stakeholder.addMove',
    'stakeholder.addMove',
  ])
})
