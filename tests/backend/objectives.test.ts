import { describe, expect, test } from 'vitest'
import { objective as objectiveInput } from '../../src/contract/inputs.ts'
import type { Campaign } from '../../src/core/campaign.ts'
import type { Stakeholder } from '../../src/core/evidence/relationship.ts'
import type { Binding, Metric } from '../../src/core/metric.ts'
import type { Objective } from '../../src/core/objective.ts'
import type { Target } from '../../src/core/target.ts'
import { saveCampaign } from '../../src/main/backend/database/campaigns/campaigns.ts'
import { addStakeholder } from '../../src/main/backend/database/registers/stakeholders.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { openTestWorkspace } from '../support/workspace.ts'

const baseline = { value: 10, date: '2025-12-31', source: 'Survey 2025' }
const targets: readonly Target[] = [
  { kind: 'increase', baseline, value: 20 },
  { kind: 'decrease', baseline, value: 5 },
  { kind: 'maintain', rule: 'above', level: 90, tolerance: 0.05, baseline },
  { kind: 'maintain', rule: 'band', level: 0, tolerance: 0, baseline: null },
  { kind: 'milestone', statement: 'The plan is signed' },
  { kind: 'ladder', goals: [{ stakeholderId: 'kol-1', base: 1, target: 3 }] },
  { kind: 'goal-scale', anchors: ['none', 'some', 'as expected', 'more', 'all'] },
]
const bindings: readonly Binding[] = [
  { kind: 'manual' },
  { kind: 'relationships', stage: 3, onlineOnly: true },
  { kind: 'insights', count: 'acted-on-share' },
  {
    kind: 'measure',
    measure: 'clicks',
    denominator: 'impressions',
    subject: 'account',
    platforms: ['x', 'linkedin'],
    accountIds: [],
    campaignId: null,
    textContains: [],
  },
  {
    kind: 'measure',
    measure: 'saves',
    denominator: null,
    subject: 'post',
    platforms: [],
    accountIds: [],
    campaignId: 'campaign-1',
    textContains: ['#vaccine', 'été'],
  },
]

describe('an objective comes back as it was saved', () => {
  test.each(targets)('with the target $kind', async (target) => {
    await expectRoundTrip({ target, binding: target.kind === 'ladder' ? { kind: 'ladder' } : { kind: 'manual' } })
  })

  test.each(bindings)('bound to $kind', async (binding) => {
    await expectRoundTrip({ binding, basis: 'ratio' })
  })

  test('with a phased plan and a guardrail', async () => {
    const plan = [
      { date: '2026-03-31', share: 0.2 },
      { date: '2026-09-30', share: 0.7 },
    ]
    const guardrail = metricOf({ id: 'metric-2', weight: 0, guardrail: true })
    await expectSaved([objectiveOf({ metrics: [metricOf({ plan }), guardrail] })])
  })
})

describe('what cannot be scored honestly is refused', () => {
  const cases: readonly [string, readonly Objective[]][] = [
    [
      'weights-not-100',
      [objectiveOf({ metrics: [metricOf({ weight: 60 }), metricOf({ id: 'metric-2', weight: 39 })] })],
    ],
    ['weights-not-100', [objectiveOf({ weight: 60 })]],
    ['weights-not-100', [objectiveOf({ metrics: [metricOf({ weight: 0, guardrail: true })] })]],
    ['input-invalid', [objectiveOf({ metrics: [metricOf({ guardrail: true })] })]],
    ['target-equals-baseline', [withMetric({ target: { kind: 'increase', baseline, value: 10 } })]],
    ['target-equals-baseline', [withMetric({ target: { kind: 'ladder', goals: [] } })]],
    ['metric-refused', [withMetric({ name: 'Earned media value (EMV)' })]],
    ['measure-not-summable', [withMetric({ binding: measured('reach'), window: 'quarter' })]],
    ['period-reversed', [objectiveOf({ period: { from: '2026-12-31', to: '2026-01-01' } })]],
    ['plan-outside-period', [withMetric({ plan: [{ date: '2027-01-01', share: 1 }] })]],
    [
      'not-found',
      [withMetric({ target: { kind: 'ladder', goals: [{ stakeholderId: 'nobody', base: 0, target: 1 }] } })],
    ],
    ['not-found', [withMetric({ binding: { ...measured('saves'), subject: 'post', campaignId: 'none' } })]],
    ['input-invalid', [withMetric({ binding: { ...measured('saves'), campaignId: 'campaign-1' } })]],
  ]
  test.each(cases)('%s: %#', async (code, objectives) => {
    const { handlers } = await workspaceWithPeople()
    const save = handlers['objective.save']({ objectives: [...objectives], seen: 9 })
    await expect(save).rejects.toMatchObject({ failure: { code } })
    expect((await handlers['objective.list'](undefined)).objectives).toEqual([])
  })

  test('a metric of another objective', async () => {
    const { handlers } = await workspaceWithPeople()
    await handlers['objective.save']({ objectives: [objectiveOf()], seen: 9 })
    const thief = objectiveOf({ id: 'objective-2', pillar: 'insight' })
    const save = handlers['objective.save']({ objectives: [thief], seen: 9 })
    await expect(save).rejects.toMatchObject({ failure: { code: 'input-invalid' } })
  })
})

describe('the objectives of a pillar', () => {
  const other = objectiveOf({ id: 'objective-2', weight: 40, metrics: [metricOf({ id: 'metric-2' })] })
  const third = objectiveOf({ id: 'objective-3', weight: 20, metrics: [metricOf({ id: 'metric-3' })] })
  const all = [objectiveOf({ weight: 40 }), other, third]

  test('one that is no longer named is removed, an earlier generation stays', async () => {
    const { handlers } = await workspaceWithPeople()
    const before = objectiveOf({
      id: 'objective-0',
      period: { from: '2025-01-01', to: '2025-12-31' },
      metrics: [metricOf({ id: 'metric-0' })],
    })
    await handlers['objective.save']({ objectives: [before, ...all], seen: 9 })
    const { objectives } = await handlers['objective.save']({ objectives: [objectiveOf()], seen: 9 })
    expect(objectives.map((objective) => objective.id)).toEqual(['objective-0', 'objective-1'])
  })

  test('removing one leaves the others in proportion', async () => {
    const { handlers } = await workspaceWithPeople()
    await handlers['objective.save']({ objectives: all, seen: 9 })
    const { objectives } = await handlers['objective.remove']({ id: 'objective-2', seen: 9 })
    expect(objectives.map((objective) => objective.weight)).toEqual([66.67, 33.33])
    const undone = await handlers['objective.save']({ objectives: all, seen: 9 })
    expect(undone.objectives).toEqual(all)
  })

  test('one that moves to another pillar leaves the others in proportion', async () => {
    const { handlers } = await workspaceWithPeople()
    await handlers['objective.save']({ objectives: all, seen: 9 })
    const moved = objectiveOf({ pillar: 'insight' })
    const { objectives } = await handlers['objective.save']({ objectives: [moved], seen: 9 })
    expect(objectives.map(({ pillar, weight }) => [pillar, weight])).toEqual([
      ['insight', 100],
      ['reputation', 66.67],
      ['reputation', 33.33],
    ])
  })

  test('a stale page is refused, one on another pillar is not', async () => {
    const { handlers } = await openTestWorkspace()
    await handlers['objective.save']({ objectives: [objectiveOf()], seen: 1 })
    const stale = handlers['objective.save']({ objectives: [objectiveOf()], seen: 1 })
    await expect(stale).rejects.toMatchObject({ failure: { code: 'outdated-page' } })
    const insight = objectiveOf({ id: 'objective-2', pillar: 'insight', metrics: [metricOf({ id: 'metric-2' })] })
    await handlers['objective.save']({ objectives: [insight], seen: 1 })
    const state = await handlers['workspace.state'](undefined)
    expect(state.open?.revision).toBe(3)
  })

  test('a moved target stands in the ledger', async () => {
    const { handlers, db } = await workspaceWithPeople()
    await handlers['objective.save']({ objectives: [objectiveOf()], seen: 9 })
    const target: Target = { kind: 'increase', baseline, value: 15 }
    await handlers['objective.save']({ objectives: [objectiveOf({ metrics: [metricOf({ target })] })], seen: 9 })
    const [change] = db().prepare<[], { new_value: string }>('SELECT * FROM target_changes').all()
    expect(JSON.parse(change?.new_value ?? '')).toEqual(target)
  })
})

async function expectRoundTrip(changes: Partial<Metric>): Promise<void> {
  await expectSaved([objectiveOf({ metrics: [metricOf(changes)] })])
}

async function expectSaved(objectives: readonly Objective[]): Promise<void> {
  const { handlers } = await workspaceWithPeople()
  const parsed = objectives.map((objective) => objectiveInput.parse(objective))
  await handlers['objective.save']({ objectives: parsed, seen: 9 })
  expect((await handlers['objective.list'](undefined)).objectives).toEqual(objectives)
}

async function workspaceWithPeople() {
  const test = await openTestWorkspace()
  addStakeholder(test.db(), person)
  saveCampaign(test.db(), campaign)
  return test
}

function withMetric(changes: Partial<Metric>): Objective {
  return objectiveOf({ metrics: [metricOf(changes)] })
}

function measured(measure: 'reach' | 'saves') {
  return {
    kind: 'measure' as const,
    measure,
    denominator: null,
    subject: 'account' as const,
    platforms: [],
    accountIds: [],
    campaignId: null,
    textContains: [],
  }
}

const person: Stakeholder = {
  id: 'kol-1',
  name: 'Dr A',
  pseudonym: 'Opinion leader 1',
  kind: 'opinion-leader',
  organisation: '',
  country: 'FR',
  importance: 5,
  moves: [],
}

const campaign: Campaign = {
  id: 'campaign-1',
  name: 'Launch',
  period: { from: '2026-01-01', to: '2026-06-30' },
  owner: '',
  market: '',
  channels: [],
  budget: null,
  textContains: [],
  accountIds: [],
  hashtags: [],
  linkTags: [],
  handPicks: [],
  assets: [],
  objectiveIds: [],
}
