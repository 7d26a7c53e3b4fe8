import { describe, expect, test } from 'vitest'
import { type CheckInRound, itemStates } from '../../src/core/check-in/check-in.ts'
import type { CheckInFacts } from '../../src/core/check-in/check-in-facts.ts'
import { dueItems, nextValueOn } from '../../src/core/check-in/due-items.ts'
import { nextDue } from '../../src/core/check-in/rhythm.ts'
import type { ComplianceEvent } from '../../src/core/compliance/compliance-event.ts'
import type { InsightRecord } from '../../src/core/evidence/insight-record.ts'
import type { StakeholderRecord } from '../../src/core/evidence/stakeholder-record.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'

const nothing: CheckInFacts = {
  ...{ objectives: [], values: new Map(), confidences: [], stakeholders: [], insights: [], compliance: [] },
  ...{ answers: [], rhythms: [], confidenceEvery: 'month' },
}
const said = { objectiveId: 'objective-1', date: '2026-09-20', level: 6, saidBy: 'Ada', note: '' }
const monthly = objectiveOf({ metrics: [metricOf({ window: 'month' })] })

describe('when something is due again', () => {
  test.each([
    ['2026-01-31', 'month', '2026-02-28'],
    ['2027-12-31', 'half-year', '2028-06-30'],
    ['2026-11-15', 'quarter', '2027-02-15'],
    ['2028-02-29', 'year', '2029-02-28'],
  ] as const)('%s, each %s: %s', (last, every, next) => {
    expect(nextDue(last, every)).toBe(next)
  })
})

describe('a value by hand', () => {
  const facts = (date: string): CheckInFacts => ({
    ...{ ...nothing, objectives: [monthly], confidences: [said] },
    values: new Map([['metric-1', { date, value: 12 }]]),
  })

  test('is due from the day on which its rhythm comes round, and not a day before', () => {
    expect(dueItems(facts('2026-09-05'), '2026-10-04')).toEqual([])
    expect(dueItems(facts('2026-09-05'), '2026-10-05')).toMatchObject([
      { kind: 'value', key: 'value metric-1', since: '2026-10-05', every: 'month', last: { value: 12 } },
    ])
  })

  test('follows the rhythm that somebody chose', () => {
    const rhythms = [{ subject: 'metric' as const, subjectId: 'metric-1', every: 'quarter' as const }]
    expect(dueItems({ ...facts('2026-09-05'), rhythms }, '2026-10-05')).toEqual([])
  })

  test('is due once more at the end of its period, and then no more', () => {
    const [metric = metricOf()] = monthly.metrics
    const next = (date: string) => nextValueOn(metric, monthly, { date, value: 12 }, [])
    expect(next('2026-12-15')).toBe('2026-12-31')
    expect(next('2026-12-31')).toBeNull()
  })

  test('is asked for from the objective’s start when there is none, and never for what exports bring', () => {
    const bound = metricOf({
      binding: {
        ...{ kind: 'measure', measure: 'clicks', denominator: null, subject: 'account', platforms: [] },
        ...{ campaignId: null, accountIds: [], textContains: [] },
      },
    })
    expect(nextValueOn(metricOf({ window: 'month' }), monthly, null, [])).toBe('2026-02-01')
    expect(nextValueOn(bound, monthly, null, [])).toBeNull()
  })

  test('of a milestone that is reached is not asked for again', () => {
    const milestone = metricOf({ target: { kind: 'milestone', statement: 'The panel stands' } })
    expect(nextValueOn(milestone, monthly, { date: '2026-03-01', value: 1 }, [])).toBeNull()
    expect(nextValueOn(milestone, monthly, { date: '2026-03-01', value: 0 }, [])).toBe('2026-06-01')
  })
})

test('confidence is asked for in the rhythm of the settings, or in that of its objective', () => {
  const facts = { ...nothing, objectives: [objectiveOf({ metrics: [] })], confidences: [said] }
  const quarterly = { ...facts, confidenceEvery: 'quarter' as const }
  expect(dueItems(quarterly, '2026-12-19')).toEqual([])
  expect(dueItems(quarterly, '2026-12-20')).toMatchObject([{ since: '2026-12-20', every: 'quarter' }])
  const rhythms = [{ subject: 'objective' as const, subjectId: 'objective-1', every: 'month' as const }]
  expect(dueItems({ ...quarterly, rhythms }, '2026-10-20')).toMatchObject([{ since: '2026-10-20', every: 'month' }])
})

test('confidence is asked for each month while the objective runs', () => {
  const facts = { ...nothing, objectives: [objectiveOf({ metrics: [] })], confidences: [said] }
  expect(dueItems(facts, '2026-10-19')).toEqual([])
  expect(dueItems(facts, '2026-10-20')).toMatchObject([{ kind: 'confidence', since: '2026-10-20' }])
  expect(dueItems(facts, '2027-01-01')).toEqual([])
})

describe('a relationship', () => {
  const person = (changes: Partial<StakeholderRecord>): StakeholderRecord => ({
    ...{ id: 's1', name: 'Dr A', pseudonym: 'A', kind: 'professional', organisation: '', country: '', importance: 3 },
    ...{ audience: '', notes: '', purpose: '', legalBasis: null, erasedOn: null },
    moves: [{ id: 'm1', stage: 2, date: '2026-08-01', evidence: 'Minutes', onlineChannel: null }],
    ...changes,
  })
  const target = { kind: 'ladder' as const, goals: [{ stakeholderId: 's1', base: 0 as const, target: 4 as const }] }
  const objectives = [objectiveOf({ metrics: [metricOf({ target, binding: { kind: 'ladder' } })] })]
  const facts = (stakeholder: StakeholderRecord) => ({
    ...{ ...nothing, objectives, confidences: [{ ...said, date: '2026-10-01' }], stakeholders: [stakeholder] },
  })

  test('that a target names is asked about each month, until it is there or somebody said that nothing moved', () => {
    expect(dueItems(facts(person({})), '2026-10-05')).toMatchObject([{ kind: 'move', since: '2026-09-01', goal: 4 }])
    const answers = [{ item: 'move s1', answer: 'unchanged' as const, on: '2026-10-02' }]
    expect(dueItems({ ...facts(person({})), answers }, '2026-10-05')).toEqual([])
    const there = { id: 'm2', stage: 4 as const, date: '2026-08-02', evidence: 'Signed', onlineChannel: null }
    expect(dueItems(facts(person({ moves: [there] })), '2026-10-05')).toEqual([])
  })

  test('that no target names is asked about each quarter, and only when it matters much', () => {
    const other = { ...facts(person({})), objectives: [] }
    expect(dueItems(other, '2026-12-31')).toEqual([])
    const important = { ...other, stakeholders: [person({ importance: 5 })] }
    expect(dueItems(important, '2026-10-31')).toEqual([])
    expect(dueItems(important, '2026-11-01')).toMatchObject([{ kind: 'move', goal: null }])
  })

  test('that was erased is asked about no more', () => {
    expect(dueItems(facts(person({ erasedOn: '2026-09-01' })), '2026-10-05')).toEqual([])
  })
})

test('what was seen waits for its handover before anything else, from its day on, a breach as well', () => {
  const event: ComplianceEvent = {
    ...{ id: 'e1', seenAt: '2026-10-05T16:40', platform: 'facebook', accountId: null, kind: 'complaint' },
    ...{ codeRule: null, handover: null, caseReference: '' },
  }
  const due = (changes: Partial<ComplianceEvent>, today: string) =>
    dueItems({ ...nothing, objectives: [monthly], compliance: [{ ...event, ...changes }] }, today).filter(
      ({ kind }) => kind === 'handover',
    )
  expect(due({}, '2026-10-04')).toEqual([])
  expect(due({}, '2026-10-05')).toEqual([{ kind: 'handover', key: 'handover e1', since: '2026-10-05', eventId: 'e1' }])
  expect(due({ kind: 'breach', codeRule: 'off-label' }, '2026-10-06')).toHaveLength(1)
  expect(due({ handover: { at: '2026-10-05T17:00', to: 'quality' } }, '2026-10-06')).toEqual([])
  const first = dueItems({ ...nothing, objectives: [monthly], compliance: [event] }, '2026-10-05')[0]
  expect(first?.kind).toBe('handover')
})

test('an insight waits for its decision, then for its action; a duplicate for neither', () => {
  const insight: InsightRecord = {
    ...{ id: 'i1', heardOn: '2026-08-01', audience: '', theme: '', statement: 'Too long', soWhat: '', strength: 3 },
    ...{ decision: null, action: null, result: null, mergedInto: null },
  }
  const decided = { ...insight, decision: { text: 'Shorten it', date: '2026-09-10' } }
  const due = (one: InsightRecord, today: string) => dueItems({ ...nothing, insights: [one] }, today)
  expect(due(insight, '2026-09-01')).toMatchObject([{ key: 'insight i1 decision', since: '2026-09-01' }])
  expect(due(decided, '2026-10-09')).toEqual([])
  expect(due(decided, '2026-10-10')).toMatchObject([{ key: 'insight i1 action' }])
  expect(due({ ...insight, mergedInto: 'i2' }, '2026-10-10')).toEqual([])
})

test('a question of a round is done when what it asked for is no longer due', () => {
  const items = dueItems({ ...nothing, objectives: [monthly] }, '2026-10-05')
  const round: CheckInRound = {
    ...{ id: 'r1', begunOn: '2026-10-05', begunBy: 'Ada', endedOn: null, items },
    answers: [{ item: 'confidence objective-1', answer: 'later', on: '2026-10-05' }],
  }
  expect(itemStates(round, items)).toEqual(['open', 'later'])
  expect(itemStates(round, items.slice(1))).toEqual(['done', 'later'])
  expect(itemStates(round, [])).toEqual(['done', 'done'])
})
