import type { Basis } from '../basis.ts'
import type { AmecStage, Binding, MeasureBinding, Unit, Window } from '../metric.ts'
import type { Pillar } from '../pillar.ts'
import type { MaintainTarget } from '../target.ts'

/**
 * What a metric is to become, before anybody has put figures to it. `from` says whether its baseline must be measured
 * first, or is nothing because a register of this workspace counts it from the first day of the objective.
 */
export type ProposedTarget =
  | { readonly kind: 'increase' | 'decrease'; readonly from: 'measured' | 'zero' }
  | (Pick<MaintainTarget, 'rule' | 'level'> & { readonly kind: 'maintain' })
  /** Due at the end of so many months, since what comes after builds on it. */
  | { readonly kind: 'milestone'; readonly dueMonths: number }
  | { readonly kind: 'ladder' }

/** A metric that is worth proposing. Its words stand in the message file `proposal`. */
export interface MetricProposal {
  /** Null for a guardrail, which serves under any of them. */
  readonly pillar: Pillar | null
  readonly stage: AmecStage
  readonly unit: Unit
  readonly basis: Basis
  readonly window: Window
  readonly binding: Binding
  readonly target: ProposedTarget
}

const manual: Binding = { kind: 'manual' }
const more: ProposedTarget = { kind: 'increase', from: 'measured' }
const fromNothing: ProposedTarget = { kind: 'increase', from: 'zero' }

function measured(parts: Pick<MeasureBinding, 'measure'> & Partial<MeasureBinding>): Binding {
  const wide = { denominator: null, subject: 'account', platforms: [], accountIds: [], campaignId: null } as const
  return { kind: 'measure', ...wide, textContains: [], ...parts }
}

const share = { unit: 'share', basis: 'ratio', window: 'quarter', binding: manual } as const
const count = { unit: 'count', basis: 'flow', window: 'period', binding: manual } as const
const people = { unit: 'people', basis: 'flow', window: 'period' } as const
const reached = { unit: 'count', basis: 'stock', window: 'period', binding: manual } as const

const reputation = {
  'trusted-source': { pillar: 'reputation', stage: 'outcome', ...share, target: more },
  invitations: { pillar: 'reputation', stage: 'outcome', ...count, target: more },
  'favourable-mentions': { pillar: 'reputation', stage: 'out-take', ...share, target: more },
  'engagement-rate': {
    ...{ pillar: 'reputation', stage: 'out-take', ...share, target: more },
    binding: measured({ measure: 'engagements', denominator: 'impressions' }),
  },
  'disease-page-visits': {
    ...{ pillar: 'reputation', stage: 'out-take', ...count, target: more },
    binding: measured({ measure: 'engaged-sessions', platforms: ['website'] }),
  },
  followers: {
    ...{ pillar: 'reputation', stage: 'out-take', unit: 'count', basis: 'stock', window: 'period', target: more },
    binding: measured({ measure: 'followers' }),
  },
  'house-rules': { pillar: 'reputation', stage: 'activity', ...reached, target: { kind: 'milestone', dueMonths: 3 } },
  'one-channel': { pillar: 'reputation', stage: 'activity', ...reached, target: { kind: 'milestone', dueMonths: 6 } },
} as const satisfies Readonly<Record<string, MetricProposal>>

const engagement = {
  'met-online': {
    ...{ pillar: 'engagement', stage: 'outcome', ...people, target: fromNothing },
    binding: { kind: 'relationships', stage: 2, onlineOnly: true },
  },
  'joint-work': {
    ...{ pillar: 'engagement', stage: 'outcome', ...people, target: fromNothing },
    binding: { kind: 'relationships', stage: 4, onlineOnly: false },
  },
  'named-climb': {
    ...{ pillar: 'engagement', stage: 'outcome', unit: 'points', basis: 'stock', window: 'period' },
    ...{ binding: { kind: 'ladder' }, target: { kind: 'ladder' } },
  },
  comments: {
    ...{ pillar: 'engagement', stage: 'out-take', ...count, target: more },
    binding: measured({ measure: 'comments' }),
  },
  'answers-in-time': { pillar: 'engagement', stage: 'activity', ...share, target: more },
  'people-listed': { pillar: 'engagement', stage: 'activity', ...reached, target: { kind: 'milestone', dueMonths: 3 } },
} as const satisfies Readonly<Record<string, MetricProposal>>

const insight = {
  'insights-acted': {
    ...{ pillar: 'insight', stage: 'outcome', ...count, target: fromNothing },
    binding: { kind: 'insights', count: 'acted-on' },
  },
  'insights-acted-share': {
    ...{ pillar: 'insight', stage: 'outcome', ...share, window: 'period', target: fromNothing },
    binding: { kind: 'insights', count: 'acted-on-share' },
  },
  'questions-answered': { pillar: 'insight', stage: 'output', ...share, basis: 'stock', target: more },
  'days-to-decision': {
    ...{ pillar: 'insight', stage: 'activity', unit: 'days', basis: 'stock', window: 'quarter', binding: manual },
    target: { kind: 'decrease', from: 'measured' },
  },
  'survey-responses': {
    ...{ pillar: 'insight', stage: 'out-take', ...count, target: more },
    binding: measured({ measure: 'responses', platforms: ['survey'] }),
  },
  'insights-captured': {
    ...{ pillar: 'insight', stage: 'activity', ...count, target: fromNothing },
    binding: { kind: 'insights', count: 'captured' },
  },
} as const satisfies Readonly<Record<string, MetricProposal>>

const none = { kind: 'maintain', rule: 'below', level: 0 } as const
const guardrails = {
  'adverse-events': {
    ...{ pillar: null, stage: 'activity', ...share, window: 'month' },
    binding: { kind: 'compliance', count: 'adverse-events-in-time' },
    target: { kind: 'maintain', rule: 'above', level: 1 },
  },
  breaches: {
    ...{ pillar: null, stage: 'activity', ...count, window: 'month', target: none },
    binding: { kind: 'compliance', count: 'breaches' },
  },
  unapproved: { pillar: null, stage: 'activity', ...count, window: 'month', target: none },
} as const satisfies Readonly<Record<string, MetricProposal>>

const all = { ...reputation, ...engagement, ...insight, ...guardrails }
export type ProposalId = keyof typeof all
export const metricProposals: Readonly<Record<ProposalId, MetricProposal>> = all
export const proposalIds = Object.keys(all) as ProposalId[]
export const guardrailProposals = Object.keys(guardrails) as (keyof typeof guardrails)[]

/** What is worth proposing under a pillar, what changed before what was done. */
export function proposalsFor(pillar: Pillar): ProposalId[] {
  return proposalIds.filter((id) => metricProposals[id].pillar === pillar)
}
