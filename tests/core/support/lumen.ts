import type { Stage, StageMove, Stakeholder } from '../../../src/core/evidence/relationship.ts'
import type { Facts } from '../../../src/core/facts.ts'
import { emptyFacts, metric, months, objective, point, year2026 } from './facts.ts'

const move = (stage: Stage, date: string, onlineChannel: string | null = null): StageMove => ({
  stage,
  date,
  evidence: 'minutes',
  onlineChannel,
})

const stakeholder = (id: string, importance: number, moves: StageMove[]): Stakeholder => ({
  id,
  name: `Real name of ${id}`,
  pseudonym: `Expert ${id.toUpperCase()}`,
  kind: 'opinion-leader',
  organisation: 'A hospital',
  country: 'FR',
  importance,
  moves,
})

/**
 * A company in the third quarter of 2026, small enough to be worked out by hand. On 30 September:
 *
 *   τ = 273 ÷ 365
 *   trust     (0.50 − 0.40) ÷ (0.60 − 0.40) = 0.50      voices  900,000 ÷ 1,200,000 = 0.75
 *   dialogue  0.6 × 0.50 + 0.4 × 0.75 = 0.60            ladder  5 ÷ 9 (the vector of the method)
 *   heard     no data                                   answers 6 of 9 months met, 1 of them missing
 *   reputation 0.60, engagement 5/9, insight: floor 1/3, coverage 1/2, measured 2/3
 *   index: floor 0.34·0.60 + 0.33·5/9 + 0.33·1/3 = 0.497333, coverage 0.34 + 0.33 + 0.165 = 0.835
 */
export const lumen: Facts = {
  ...emptyFacts,
  objectives: [
    objective('dialogue', {
      statement: 'Rheumatologists trust our answers',
      metrics: [
        metric('trust', {
          name: 'Trust in our answers',
          unit: 'share',
          basis: 'ratio',
          window: 'month',
          weight: 60,
          target: { kind: 'increase', baseline: { value: 0.4, date: '2025-12-15', source: 'survey' }, value: 0.6 },
        }),
        metric('voices', {
          name: 'Views of our answers',
          basis: 'flow',
          weight: 40,
          stage: 'output',
          target: { kind: 'increase', baseline: { value: 0, date: '2025-12-31', source: 'start' }, value: 1_200_000 },
        }),
        metric('handover', {
          name: 'Adverse events handed over within 24 hours',
          unit: 'share',
          basis: 'ratio',
          window: 'month',
          weight: 0,
          guardrail: true,
          stage: 'activity',
          target: { kind: 'maintain', rule: 'above', level: 0.95, tolerance: 0, baseline: null },
        }),
      ],
    }),
    objective('experts', {
      pillar: 'engagement',
      statement: 'Experts work with us',
      commitment: 'aspirational',
      metrics: [
        metric('ladder', {
          name: 'Relationships climbed',
          grade: 'C',
          binding: { kind: 'ladder' },
          target: {
            kind: 'ladder',
            goals: [
              { stakeholderId: 'a', base: 0, target: 3 },
              { stakeholderId: 'b', base: 0, target: 2 },
              { stakeholderId: 'c', base: 1, target: 3 },
              { stakeholderId: 'd', base: 2, target: 4 },
            ],
          },
        }),
      ],
    }),
    objective('heard', { pillar: 'insight', weight: 50, statement: 'Insights change the product' }),
    objective('answers', {
      pillar: 'insight',
      weight: 50,
      statement: 'Questions are answered',
      metrics: [
        metric('answered', {
          name: 'Questions answered in a day',
          window: 'month',
          target: { kind: 'maintain', rule: 'above', level: 90, tolerance: 0, baseline: null },
        }),
      ],
    }),
    objective('later', {
      pillar: 'insight',
      weight: 0,
      statement: 'A payer panel',
      period: { from: '2026-11-01', to: '2026-12-31' },
    }),
  ],
  histories: {
    trust: [point('2026-06', 0.45, { sampleSize: 200 }), point('2026-09', 0.5, { sampleSize: 200 })],
    voices: months([100_000, 100_000, 100_000, 100_000, 100_000, 100_000, 100_000, 100_000, 100_000]),
    handover: [...months([1, 1, 1, 1, 1, 1, 1, 1]), point('2026-09', null, { numerator: 9, denominator: 10 })],
    answered: months([95, 90, null, 92, 80, 91, 99, 89, 90]),
  },
  campaigns: [
    {
      id: 'voice',
      name: 'Voice',
      period: year2026,
      owner: 'M. Duval',
      market: 'FR',
      channels: ['linkedin'],
      budget: 73_000,
      textContains: [],
      accountIds: [],
      hashtags: [],
      linkTags: [],
      handPicks: [],
      assets: [],
      objectiveIds: ['dialogue', 'experts'],
    },
  ],
  stakeholders: [
    stakeholder('a', 3, [move(1, '2026-02-10', 'linkedin'), move(2, '2026-08-20')]),
    stakeholder('b', 2, [move(1, '2026-07-05', 'x')]),
    stakeholder('c', 2, [move(1, '2025-03-01')]),
    stakeholder('d', 5, [move(2, '2025-06-01', 'linkedin'), move(3, '2026-05-05'), move(4, '2026-09-10')]),
  ],
  insights: [
    {
      id: 'dosing',
      heardOn: '2026-06-12',
      audience: 'patients in France',
      theme: 'dosing',
      statement: 'The pen is hard to open.',
      soWhat: 'Doses are skipped',
      strength: 4,
      decision: { text: 'Change the cap', date: '2026-07-01' },
      action: { text: 'New cap sent to 12 clinics.', owner: 'Product', date: '2026-08-02' },
      result: { text: 'complaints halved', date: '2026-09-20' },
    },
    {
      id: 'older',
      heardOn: '2026-01-12',
      audience: 'payers',
      theme: 'access',
      statement: 'Too late',
      soWhat: '',
      strength: 5,
      decision: null,
      action: { text: 'Called', owner: 'Access', date: '2026-03-02' },
      result: null,
    },
  ],
  costs: [
    { id: '1', month: '2026-05', kind: 'media', amount: 10_000, note: '', campaignId: 'voice', objectiveId: null },
    { id: '2', month: '2026-07', kind: 'media', amount: 5000, note: '', campaignId: 'voice', objectiveId: null },
    { id: '3', month: '2026-08', kind: 'people', amount: 4000, note: '', campaignId: 'voice', objectiveId: 'experts' },
    { id: '4', month: '2026-09', kind: 'tools', amount: 3000, note: '', campaignId: null, objectiveId: null },
  ],
  alternatives: [{ name: 'a congress stand', cost: 40_000, outcomes: 8, objectiveId: 'experts' }],
  notes: [
    { id: 'n1', date: '2026-04-15', kind: 'event', text: 'Congress in Lyon', metricId: null, objectiveId: null },
    {
      id: 'n2',
      date: '2026-10-05',
      kind: 'reason',
      text: 'The survey reached few doctors',
      metricId: 'trust',
      objectiveId: 'dialogue',
    },
  ],
}

export const thirdQuarter = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }
