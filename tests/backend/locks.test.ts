import { expect, test } from 'vitest'
import { victoryQuestions } from '../../src/core/lock.ts'
import { objectiveOf } from '../support/objectives.ts'
import { openTestWorkspace } from '../support/workspace.ts'

const answers = victoryQuestions.map((question) => ({ question, couldWe: false, words: '' }))

async function locked() {
  const test = await openTestWorkspace()
  const objective = objectiveOf()
  await test.handlers['objective.save']({ objectives: [objective], seen: 1 })
  const ledger = await test.handlers['lock.set']({ objectiveId: objective.id, approver: 'CEO', answers, seen: 2 })
  return { ...test, objective, ledger }
}

test('a lock keeps approver, day, hash and answers', async () => {
  const { ledger, objective } = await locked()
  expect(ledger.locks).toMatchObject([
    { objectiveId: objective.id, approver: 'CEO', lockedOn: '2026-10-05', lockedBy: 'Ada', answers, unchanged: true },
  ])
  expect(ledger.locks[0]?.contentHash).toMatch(/^[0-9a-f]{64}$/)
  expect(ledger.locks[0]?.setAfterStartDays).toBe(277)
})

test('a lock needs an approver and all five answers, a yes with words', async () => {
  const { handlers, objective } = await locked()
  const set = (wish: object) =>
    handlers['lock.set']({ objectiveId: objective.id, approver: 'CEO', answers, seen: 9, ...wish })
  await expect(set({ approver: '' })).rejects.toThrow('lock-without-approver')
  await expect(set({ answers: answers.slice(1) })).rejects.toThrow('lock-question-open')
  const yes = answers.map((answer) => ({ ...answer, couldWe: true }))
  await expect(set({ answers: yes })).rejects.toThrow('lock-question-open')
  await expect(set({})).rejects.toThrow('objective-locked')
})

test('what is locked changes with a reason only, and the change stands in the ledger', async () => {
  const { handlers, objective } = await locked()
  const changed = { ...objective, statement: 'Another promise' }
  const save = (reason: { kind: 'scope' | 'other'; words: string } | null) =>
    handlers['objective.save']({ objectives: [changed], seen: 9, reason })
  await expect(save(null)).rejects.toThrow('reason-needed')
  await expect(save({ kind: 'other', words: '' })).rejects.toThrow('reason-needed')
  await save({ kind: 'scope', words: 'One market less' })
  const { changes, locks } = await handlers['lock.list'](undefined)
  expect(changes).toMatchObject([
    { part: 'statement', who: 'Ada', new: '"Another promise"', reason: { kind: 'scope', words: 'One market less' } },
  ])
  expect(locks[0]?.unchanged).toBe(false)
})

test('the owner may change; the objective may not go without a reason', async () => {
  const { handlers, objective } = await locked()
  await handlers['objective.save']({ objectives: [{ ...objective, owner: 'Another' }], seen: 9 })
  expect((await handlers['lock.list'](undefined)).locks[0]?.unchanged).toBe(true)
  await expect(handlers['objective.remove']({ id: objective.id, seen: 9 })).rejects.toThrow('reason-needed')
  await handlers['objective.remove']({ id: objective.id, seen: 9, reason: { kind: 'market', words: '' } })
})

test('what was removed comes back as it was approved, or with a reason', async () => {
  const { handlers, objective } = await locked()
  await handlers['objective.remove']({ id: objective.id, seen: 9, reason: { kind: 'market', words: '' } })
  const other = handlers['objective.save']({ objectives: [{ ...objective, statement: 'Easier' }], seen: 99 })
  await expect(other).rejects.toThrow('reason-needed')
  await handlers['objective.save']({ objectives: [objective], seen: 99 })
  const { changes, locks } = await handlers['lock.list'](undefined)
  expect(changes.map((change) => [change.part, change.reason?.kind])).toEqual([
    ['objective', undefined],
    ['objective', 'market'],
  ])
  expect(locks[0]?.unchanged).toBe(true)
})

test('nobody approves what the page did not show', async () => {
  const { handlers } = await openTestWorkspace()
  await handlers['objective.save']({ objectives: [objectiveOf()], seen: 1 })
  await handlers['objective.save']({ objectives: [objectiveOf({ benefit: 'Newer' })], seen: 2 })
  const late = handlers['lock.set']({ objectiveId: objectiveOf().id, approver: 'CEO', answers, seen: 2 })
  await expect(late).rejects.toThrow('outdated-page')
})

test('confidence is said for a day, and said again', async () => {
  const { handlers, objective } = await locked()
  const say = (level: number) =>
    handlers['confidence.enter']({ objectiveId: objective.id, date: '2026-10-01', level, note: '', seen: 99 })
  await say(7)
  expect((await say(4)).confidences).toMatchObject([{ level: 4, date: '2026-10-01', saidBy: 'Ada' }])
  const none = await handlers['confidence.withdraw']({ objectiveId: objective.id, date: '2026-10-01', seen: 99 })
  expect(none.confidences).toEqual([])
  const late = handlers['confidence.enter']({
    objectiveId: objective.id,
    date: '2026-10-06',
    level: 1,
    note: '',
    seen: 99,
  })
  await expect(late).rejects.toThrow('date-in-future')
})
