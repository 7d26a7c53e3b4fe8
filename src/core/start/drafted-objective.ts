import { addDays, type IsoDate } from '../date.ts'
import type { Language } from '../language.ts'
import type { Metric } from '../metric.ts'
import type { Commitment, Objective } from '../objective.ts'
import type { Period } from '../period.ts'
import { type Pillar, pillars } from '../pillar.ts'
import { writeDate } from '../text/format-value.ts'
import { sayAny } from '../text/phrasebook.ts'
import { firstObjectives } from './first-objectives.ts'
import { metricProposals, type ProposalId } from './metric-proposal.ts'
import { dueAfter, proposedMetric } from './propose-metric.ts'
import type { Situation } from './situation.ts'

/** A first objective while the person is changing it. */
export interface DraftedObjective {
  readonly pillar: Pillar
  readonly kept: boolean
  /** Null while the sentence is the proposed one, which follows the date and the target. */
  readonly statement: string | null
  readonly audience: string
  readonly benefit: string
  readonly commitment: Commitment
  readonly metrics: readonly DraftedMetric[]
}

export interface DraftedMetric {
  readonly proposal: ProposalId
  readonly weight: number
  /** Null while it is not known: the first target is then to measure it. */
  readonly today: number | null
  readonly knownOn: IsoDate
  readonly source: string
  readonly aim: number | null
}

/** The first objectives of a situation, as they are proposed. */
export function draftObjectives(situation: Situation, language: Language, today: IsoDate): DraftedObjective[] {
  return pillars.map((pillar) => {
    const { commitment, metrics } = firstObjectives[situation][pillar]
    const say = (part: string) => sayAny(language, `starting.${situation}.${pillar}.${part}`)
    return {
      ...{ pillar, kept: true, statement: null, audience: say('audience'), benefit: say('benefit'), commitment },
      metrics: metrics.map(({ proposal, weight, target }) => ({
        ...{ proposal, weight, aim: target, knownOn: today, source: '' },
        today: null,
      })),
    }
  })
}

/** The sentence of a draft: the person's own, or the proposed one with the date and the target as they now are. */
export function statementOf(draft: DraftedObjective, situation: Situation, language: Language, period: Period): string {
  const [main] = draft.metrics
  const share = main !== undefined && metricProposals[main.proposal].unit === 'share'
  const target = (main?.aim ?? 0) * (share ? 100 : 1)
  const values = { date: writeDate(period.to, language), target: Math.round(target) }
  return draft.statement ?? sayAny(language, `starting.${situation}.${draft.pillar}.statement`, values)
}

interface Keeping {
  readonly situation: Situation
  readonly language: Language
  readonly period: Period
  /** Percent of its pillar. */
  readonly weight: number
  readonly newId: () => string
}

/** The objective that a draft becomes. */
export function objectiveOfDraft(draft: DraftedObjective, keeping: Keeping): Objective {
  const { situation, language, period, weight, newId } = keeping
  const { pillar, audience, benefit, commitment } = draft
  return {
    ...{
      id: newId(),
      pillar,
      audience: audience.trim(),
      benefit: benefit.trim(),
      commitment,
      weight,
      owner: '',
      period,
    },
    statement: statementOf(draft, situation, language, period).trim(),
    metrics: draft.metrics.map((metric) => metricOfDraft(metric, language, period, newId())),
  }
}

/** A baseline that nobody knows yet is not made up: measuring it is a milestone. */
function metricOfDraft(drafted: DraftedMetric, language: Language, period: Period, id: string): Metric {
  const metric = proposedMetric(drafted.proposal, { id, language, period, weight: drafted.weight })
  const { target } = metric
  if (target.kind !== 'increase' && target.kind !== 'decrease') return metric
  const fromZero = isCounted(drafted.proposal)
  const baseline = fromZero
    ? { ...target.baseline, date: addDays(period.from, -1) }
    : { value: drafted.today ?? 0, date: drafted.knownOn, source: drafted.source.trim() }
  if (drafted.aim !== null && (fromZero || drafted.today !== null))
    return { ...metric, target: { ...target, baseline, value: drafted.aim } }
  return {
    ...metric,
    ...{ unit: 'count', basis: 'stock', window: 'period', stage: 'activity', binding: { kind: 'manual' }, grade: 'C' },
    plan: dueAfter(3, period),
    name: sayAny(language, 'starting.first-measure', { name: metric.name }),
    target: { kind: 'milestone', statement: sayAny(language, `proposal.${drafted.proposal}.collect`) },
  }
}

/** True for what a register counts from nothing; all else has to be measured before it can be held against anything. */
export function isCounted(proposal: ProposalId): boolean {
  const { target } = metricProposals[proposal]
  return 'from' in target && target.from === 'zero'
}

/** True where a figure of today and a target are asked for. */
export function asksForFigures(proposal: ProposalId): boolean {
  return 'from' in metricProposals[proposal].target
}
