import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../src/contract/reply.ts'
import type { Handlers } from '../../src/contract/routes.ts'
import type { Stage } from '../../src/core/evidence/relationship.ts'
import { victoryQuestions } from '../../src/core/lock.ts'
import { brokenAuditEntry } from '../../src/main/backend/database/changes/audit-trail.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { editedContent } from '../support/store.ts'
import { openTestWorkspace } from '../support/workspace.ts'

const seen = 1_000_000
type Edit = (handlers: Handlers) => Promise<unknown>

const id = fc.constantFrom('a', 'b', 'c')
const word = fc.constantFrom('Alder', 'Birch', 'Cedar')
const weight = fc.constantFrom(0, 40, 60, 100)

/** Every kind of edit that a person can make, on a handful of things, so that they meet. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(id, word).map(
    ([one, name]): Edit =>
      (handlers) =>
        handlers['stakeholder.save']({ stakeholder: stakeholder(one, name), seen }),
  ),
  id.map(
    (one): Edit =>
      (handlers) =>
        handlers['stakeholder.remove']({ id: one, seen }),
  ),
  fc.tuple(id, id, fc.constantFrom<Stage>(1, 2, 4)).map(
    ([one, move, stage]): Edit =>
      (handlers) =>
        handlers['stakeholder.addMove']({
          stakeholderId: one,
          move: { id: `${one}${move}`, stage, date: '2026-03-01', evidence: 'Minutes', onlineChannel: null },
          seen,
        }),
  ),
  fc.tuple(id, id).map(
    ([one, move]): Edit =>
      (handlers) =>
        handlers['stakeholder.withdrawMove']({ stakeholderId: one, moveId: `${one}${move}`, seen }),
  ),
  fc.tuple(id, word).map(
    ([one, statement]): Edit =>
      (handlers) =>
        handlers['insight.save']({ insight: insight(one, statement), seen }),
  ),
  id.map(
    (one): Edit =>
      (handlers) =>
        handlers['insight.remove']({ id: one, seen }),
  ),
  fc.tuple(id, id).map(
    ([one, into]): Edit =>
      (handlers) =>
        handlers['insight.merge']({ id: one, into, seen }),
  ),
  fc.tuple(id, weight).map(
    ([one, rate]): Edit =>
      (handlers) =>
        handlers['cost.save']({
          cost: {
            id: one,
            month: '2026-03',
            kind: 'people',
            spent: { by: 'time', unit: 'days', quantity: 0.1 + 0.2, rate },
            note: '',
            campaignId: null,
            objectiveId: null,
          },
          seen,
        }),
  ),
  id.map(
    (one): Edit =>
      (handlers) =>
        handlers['cost.remove']({ id: one, seen }),
  ),
  fc.tuple(id, word, fc.option(word)).map(
    ([objectiveId, name, was]): Edit =>
      (handlers) =>
        handlers['cost.saveAlternative']({ alternative: { name, cost: 10, outcomes: 2, objectiveId }, was, seen }),
  ),
  fc.tuple(id, word).map(
    ([objectiveId, name]): Edit =>
      (handlers) =>
        handlers['cost.removeAlternative']({ objectiveId, name, seen }),
  ),
  fc.tuple(id, weight, fc.boolean()).map(
    ([one, value, both]): Edit =>
      (handlers) =>
        handlers['objective.save']({
          objectives: objectives(one, value, both),
          seen,
          reason: { kind: 'scope', words: '' },
        }),
  ),
  id.map(
    (one): Edit =>
      (handlers) =>
        handlers['objective.remove']({ id: one, seen, reason: { kind: 'scope', words: '' } }),
  ),
  id.map(
    (one): Edit =>
      (handlers) =>
        handlers['lock.set']({
          objectiveId: one,
          approver: 'Board',
          answers: victoryQuestions.map((question) => ({ question, couldWe: false, words: '' })),
          seen,
        }),
  ),
  fc.tuple(id, weight).map(
    ([objectiveId, level]): Edit =>
      (handlers) =>
        handlers['confidence.enter']({ objectiveId, date: '2026-03-01', level: level / 20 + 1, note: '', seen: 99 }),
  ),
  id.map(
    (objectiveId): Edit =>
      (handlers) =>
        handlers['confidence.withdraw']({ objectiveId, date: '2026-03-01', seen: 99 }),
  ),
  fc.tuple(id, weight).map(
    ([one, value]): Edit =>
      (handlers) =>
        handlers['metric.enter']({
          metricId: `metric-${one}`,
          date: '2026-03-01',
          value: value / 3,
          numerator: null,
          denominator: null,
          sampleSize: null,
          source: 'Diary',
        }),
  ),
  fc.tuple(id, word).map(
    ([one, name]): Edit =>
      (handlers) =>
        handlers['campaign.save']({
          campaign: {
            id: one,
            name,
            period: { from: '2026-01-01', to: '2026-12-31' },
            owner: '',
            market: '',
            channels: ['linkedin'],
            budget: null,
            textContains: [name],
            ...{ accountIds: [], hashtags: [], linkTags: [], handPicks: [], assets: [] },
            objectiveIds: [],
          },
          seen,
        }),
  ),
  id.map(
    (one): Edit =>
      (handlers) =>
        handlers['campaign.remove']({ id: one, seen }),
  ),
  fc.tuple(id, word).map(
    ([one, text]): Edit =>
      (handlers) =>
        handlers['note.save']({
          note: { id: one, date: '2026-03-01', kind: 'event', text, metricId: null, objectiveId: null },
          seen,
        }),
  ),
  id.map(
    (one): Edit =>
      (handlers) =>
        handlers['note.remove']({ id: one, seen }),
  ),
  fc.tuple(id, word).map(
    ([one, title]): Edit =>
      (handlers) =>
        handlers['evidence.save']({
          evidence: {
            id: one,
            date: '2026-03-01',
            title,
            text: '',
            source: 'Ada',
            grade: 'B',
            about: [{ kind: 'pillar', id: 'insight' }],
            quote: null,
          },
          seen,
        }),
  ),
  id.map(
    (one): Edit =>
      (handlers) =>
        handlers['evidence.remove']({ id: one, seen }),
  ),
  fc.integer({ min: 0, max: 2 }).map(
    (place): Edit =>
      async (handlers) =>
        bringBack(handlers, place),
  ),
)

test('any edits, followed by as many undos, leave everything as it was; and as many redos as it then was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 4, maxLength: 20 }), async (edits) => {
      const { handlers, db } = await openTestWorkspace()
      // The disk need not follow: what is asked is what the file says, not whether it outlives a power cut.
      db().pragma('synchronous = OFF')
      await handlers['objective.save']({ objectives: objectives('a', 0, false), seen })
      const first = (await handlers['step.list'](undefined)).undo?.number ?? 0
      const before = editedContent(db())
      for (const one of edits) await orRefused(one(handlers))
      const after = editedContent(db())
      await turnAll(handlers, 'undo', first)
      expect(withoutNamedByLedger(editedContent(db()))).toEqual(before)
      await turnAll(handlers, 'redo', 0)
      expect(editedContent(db())).toEqual(after)
      expect(brokenAuditEntry(db())).toBeNull()
    }),
    { numRuns: 12 },
  )
}, 120_000)

/** An objective that the ledger names cannot leave the file any more: undone, it stays out of sight. */
function withoutNamedByLedger(content: ReturnType<typeof editedContent>) {
  const standing = (rows: unknown) =>
    (rows as { removed_at: string | null }[]).filter(({ removed_at }) => removed_at === null)
  return { ...content, objectives: standing(content['objectives']), metrics: standing(content['metrics']) }
}

async function turnAll(handlers: Handlers, direction: 'undo' | 'redo', until: number): Promise<void> {
  for (;;) {
    const next = (await handlers['step.list'](undefined))[direction]
    if (next === null || next.number === until) return
    await handlers[`step.${direction}`]({ step: next.number })
  }
}

async function orRefused(asked: Promise<unknown>): Promise<void> {
  await asked.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
  })
}

async function bringBack(handlers: Handlers, place: number): Promise<void> {
  const entry = (await handlers['bin.list'](undefined)).entries[place]
  if (entry !== undefined) await handlers['bin.restore']({ number: entry.number, seen })
}

function stakeholder(one: string, name: string) {
  const kind = 'professional' as const
  const kept = { organisation: '', country: '', audience: '', purpose: '', legalBasis: null, notes: '' }
  return { id: one, name, pseudonym: one, kind, importance: 3, ...kept }
}

function insight(one: string, statement: string) {
  const decision = statement === 'Alder' ? null : { text: 'Try it', date: '2026-03-02' }
  const kept = { audience: '', theme: '', soWhat: '', strength: 3, action: null, result: null }
  return { id: one, heardOn: '2026-03-01', statement, decision, ...kept }
}

/** One of each pillar, or two of it; the target moves with the value, so that the ledger grows. */
function objectives(one: string, value: number, both: boolean) {
  const pillar = one === 'a' ? 'reputation' : one === 'b' ? 'engagement' : 'insight'
  const written = (own: string, share: number) => {
    const baseline = { value: 0, date: '2025-12-31', source: 'Diary' }
    const target = { kind: 'increase' as const, baseline, value: value + 10 }
    const plan = [{ date: '2026-06-30', share: value / 300 }]
    return objectiveOf({ id: own, pillar, weight: share, metrics: [metricOf({ id: `metric-${own}`, target, plan })] })
  }
  return both ? [written(one, 60), written(`${one}2`, 40)] : [written(one, 100)]
}
