import type { Facts } from '../../../src/core/facts.ts'
import type { EvidenceGrade, Metric, MetricPoint } from '../../../src/core/metric.ts'
import type { Objective } from '../../../src/core/objective.ts'
import type { ReportQuestion } from '../../../src/core/report/report-question.ts'
import { defaultSettings } from '../../../src/core/settings.ts'

/**
 * A small company with one metric of each kind of target, a guardrail, a metric without data, a small sample, a regression,
 * an objective that has not begun and texts that try to run as formulas.
 */
export function orvanne(): Facts {
  return {
    organisation: {
      name: 'Orvanne Pharma & Fils',
      ambition: 'Be the company that the cardiology community asks first, and hear what its patients need.',
      ask: 'Keep the budget of 2026 for 2027, and move a tenth of it from reach to dialogue with specialists.',
    },
    settings: { ...defaultSettings, pillarWeights: { reputation: 40, engagement: 35, insight: 25 } },
    objectives,
    histories,
    places: {},
    campaigns: [
      {
        id: 'heart',
        name: 'Heart failure awareness',
        period: { from: '2026-01-01', to: '2026-12-31' },
        owner: 'A. Moreau',
        market: 'FR',
        channels: ['linkedin', 'x'],
        budget: 400_000,
        textContains: [],
        accountIds: [],
        hashtags: [],
        linkTags: [],
        handPicks: [],
        assets: [],
        objectiveIds: ['dialogue'],
      },
    ],
    stakeholders: ['a', 'b', 'c', 'd'].map((id, place) => ({
      id,
      name: `Prof. ${id.toUpperCase()}`,
      pseudonym: `Specialist ${place + 1}`,
      kind: 'opinion-leader',
      organisation: 'University hospital',
      country: 'FR',
      importance: 4,
      moves: [
        { stage: 1, date: '2025-11-03', evidence: 'First reply', onlineChannel: 'linkedin' },
        ...(place < 3
          ? [{ stage: 2, date: `2026-0${place + 4}-10`, evidence: 'Exchange', onlineChannel: 'x' } as const]
          : []),
        ...(place < 1 ? [{ stage: 3, date: '2026-08-21', evidence: 'Meeting', onlineChannel: null } as const] : []),
      ],
    })),
    insights: [
      {
        id: 'dosing',
        heardOn: '2026-03-12',
        audience: 'Nurses',
        theme: 'Dosing',
        statement: 'The dosing card is hard to read at night.',
        soWhat: 'Doses are checked twice.',
        strength: 4,
        decision: { text: 'Redraw the card', date: '2026-04-02' },
        action: { text: 'A new card was printed', owner: 'Medical', date: '2026-06-15' },
        result: { text: 'Calls about dosing fell by a third', date: '2026-08-30' },
      },
    ],
    evidence: [
      {
        id: 'guideline',
        date: '2026-07-14',
        title: '=cmd|calc guideline names our registry',
        text: 'The society’s guideline cites the registry that Prof. B sent us.',
        source: 'Society of cardiology',
        grade: 'B',
        about: [
          { kind: 'objective', id: 'trust' },
          { kind: 'stakeholder', id: 'b' },
        ],
        quote: {
          words: 'A registry that we can use.',
          speaker: 'Prof. B',
          permission: 'internal',
          answeredOn: '2026-07-20',
        },
        files: 1,
      },
    ],
    compliance: [],
    costs: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => ({
      id: `cost-${month}`,
      month: `2026-0${month}`,
      kind: 'media',
      amount: 28_000 + month * 150.25,
      note: '',
      campaignId: 'heart',
      objectiveId: null,
    })),
    alternatives: [{ name: 'Congress stand', cost: 96_000, outcomes: 2, objectiveId: 'dialogue' }],
    notes: [
      {
        id: 'n',
        date: '2026-09-05',
        kind: 'reason',
        text: 'Two posts were held back for approval.',
        metricId: 'reply',
        objectiveId: null,
      },
    ],
    accounts: [{ id: 'li', platform: 'linkedin', name: 'Orvanne', platformId: null }],
    forecasts: [],
    locks: [],
    definitions: { changes: [], splices: [] },
    restatements: [],
    targetChanges: [],
    lastEdition: null,
    headcounts: [],
    sources: [
      source('linkedin-page', 'orvanne_content_2026-09.xls', 1240),
      source('x', '=HYPERLINK("http://evil.example","tweet_activity.csv")', 388),
    ],
    lastDataOn: '2026-09-30',
  }
}

/** A workspace in which nothing was set, entered or imported yet. */
export function emptyCompany(): Facts {
  const nothing = {
    campaigns: [],
    stakeholders: [],
    insights: [],
    evidence: [],
    costs: [],
    alternatives: [],
    notes: [],
    sources: [],
  }
  const organisation = { name: 'Orvanne', ambition: '', ask: '' }
  return { ...orvanne(), ...nothing, organisation, objectives: [], histories: {}, accounts: [], lastDataOn: null }
}

export const question: ReportQuestion = { period: { from: '2026-01-01', to: '2026-12-31' }, asOf: '2026-09-30' }

const year = { from: '2026-01-01', to: '2026-12-31' }
const baselineOf = (value: number) => ({ value, date: '2025-12-31', source: 'Tracker 2025' })
const byHand = {
  unit: 'count',
  basis: 'stock',
  window: 'period',
  plan: [],
  stage: 'outcome',
  guardrail: false,
  binding: { kind: 'manual' },
  grade: 'B',
} as const

function metric(id: string, name: string, weight: number, more: Partial<Metric> & Pick<Metric, 'target'>): Metric {
  return { ...byHand, id, name, weight, ...more }
}

const trust = metric('trust', 'Cardiologists who trust Orvanne', 60, {
  unit: 'share',
  target: { kind: 'increase', baseline: baselineOf(0.42), value: 0.5 },
})
const tone = metric('tone.of/voice', '=1+1 tone of coverage', 25, {
  unit: 'points',
  stage: 'out-take',
  target: { kind: 'goal-scale', anchors: ['hostile', 'cool', 'even', 'warm', 'champion'] },
})
const panel = metric('tone of voice', 'Panel asked in autumn', 15, {
  target: { kind: 'increase', baseline: baselineOf(0), value: 40 },
})
const handover = metric('handover', 'Adverse events handed over within 24 hours', 0, {
  unit: 'share',
  guardrail: true,
  window: 'month',
  target: { kind: 'maintain', rule: 'above', level: 1, tolerance: 0.05, baseline: null },
})
const followers = metric('followers', 'Specialists who follow us', 40, {
  unit: 'people',
  stage: 'output',
  target: { kind: 'increase', baseline: baselineOf(10_000), value: 12_000 },
})
const reply = metric('reply', 'Time to a first reply', 30, {
  unit: 'hours',
  stage: 'activity',
  target: { kind: 'decrease', baseline: baselineOf(48), value: 24 },
})
const level = metric('level', 'Engagement rate kept above 2 %', 30, {
  unit: 'share',
  stage: 'output',
  window: 'month',
  target: { kind: 'maintain', rule: 'above', level: 0.02, tolerance: 0.05, baseline: null },
})
const ladder = metric('ladder', 'Named specialists on the ladder of relationships', 70, {
  binding: { kind: 'ladder' },
  target: {
    kind: 'ladder',
    goals: ['a', 'b', 'c', 'd'].map((stakeholderId) => ({ stakeholderId, base: 1, target: 3 })),
  },
})
const portal = metric('portal', 'Portal for questions of prescribers is open', 30, {
  stage: 'activity',
  target: { kind: 'milestone', statement: 'Open in two countries' },
})
const survey = metric('survey', 'Patients who felt heard (small sample)', 100, {
  unit: 'share',
  grade: 'A',
  target: { kind: 'increase', baseline: baselineOf(0.5), value: 0.8 },
})

function objective(id: string, pillar: Objective['pillar'], weight: number, more: Partial<Objective>): Objective {
  return {
    id,
    pillar,
    weight,
    statement: id,
    audience: 'Cardiologists',
    benefit: 'Doors open before the launch',
    commitment: 'committed',
    owner: 'A. Moreau',
    period: year,
    metrics: [],
    ...more,
  }
}

const objectives: readonly Objective[] = [
  objective('trust', 'reputation', 100, {
    statement:
      'Cardiologists in five markets name Orvanne among the three companies that they trust, by the end of 2026',
    metrics: [trust, tone, panel, handover],
  }),
  objective('reach', 'engagement', 40, {
    statement: '@everyone: be followed by the specialists who decide, and answer them within a day',
    commitment: 'aspirational',
    metrics: [followers, reply, level],
  }),
  objective('dialogue', 'engagement', 60, {
    statement: 'Bring four named opinion leaders from first contact to a meeting',
    metrics: [ladder, portal],
  }),
  objective('heard', 'insight', 70, { statement: 'Patients say that they were heard', metrics: [survey] }),
  objective('next', 'insight', 30, {
    statement: 'Payers answer our question on access',
    period: { from: '2026-10-15', to: '2027-06-30' },
    metrics: [
      metric('payers', 'Payers who answered', 100, { target: { kind: 'increase', baseline: baselineOf(0), value: 9 } }),
    ],
  }),
]

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => `2026-0${month}`)

function points(
  values: readonly (number | null)[],
  grade: EvidenceGrade,
  sampleSize: number | null = null,
): MetricPoint[] {
  return months.flatMap((month, place) => {
    const value = values[place] ?? null
    return value === null ? [] : [{ month, value, numerator: null, denominator: null, sampleSize, grade, sources: [] }]
  })
}

const histories: Facts['histories'] = {
  [trust.id]: points([null, null, 0.44, null, null, 0.455, null, null, 0.471], 'A', 412),
  [tone.id]: points([null, null, null, null, null, -1, null, null, 0], 'B'),
  [handover.id]: points([1, 1, 1, 1, 1, 1, 1, 1, 0.96], 'A'),
  [followers.id]: points([10_050, 10_120, 10_300, 10_480, 10_700, 10_860, 11_090, 11_300, 11_630], 'A'),
  [reply.id]: points([47, 46, 44, 45, 49, 50, 52, 51, 54.5], 'B'),
  [level.id]: points([0.021, 0.023, 0.019, 0.022, null, 0.024, 0.025, 0.018, 0.026], 'A'),
  [portal.id]: points([0, 0, 0, 0, 1, 1, 1, 1, 1], 'C'),
  [survey.id]: points([null, null, 0.52, null, null, 0.6, null, null, 0.71], 'A', 18),
}

function source(kind: string, file: string, rows: number): Facts['sources'][number] {
  const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
  return { importId: file, file, sha256, source: kind, importedOn: '2026-10-02', rows, observations: rows * 9 }
}
