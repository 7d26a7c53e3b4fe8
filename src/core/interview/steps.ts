import type { Metric } from '../metric.ts'
import type { Objective } from '../objective.ts'
import { metricProposals } from '../start/metric-proposal.ts'
import { type Interview, siblingsIn, weighedMetrics } from './interview.ts'

/** What the objective is about, one question each. */
export const aboutSteps = [
  'audience',
  'change',
  'amount',
  'when',
  'statement',
  'benefit',
  'commitment',
  'owner',
] as const
/** What is asked of each metric. */
export const metricSteps = ['source', 'target', 'plan'] as const
export type StepKind =
  | (typeof aboutSteps)[number]
  | (typeof metricSteps)[number]
  | 'metrics'
  | 'weights'
  | 'guardrails'
  | 'review'

export interface Step {
  /** Its place in the interview, whatever comes and goes before it. */
  readonly id: string
  readonly kind: StepKind
  /** Null for what is asked of the objective. */
  readonly metric: Metric | null
}

/** The questions in order. Which of them are asked of a metric depends on where it comes from and what it is to become. */
export function stepsOf(interview: Interview, all: readonly Objective[]): Step[] {
  const weighed = weighedMetrics(interview)
  const shared = weighed.length > 1 || siblingsIn(interview, all).length > 0
  return [
    ...aboutSteps.map(ofObjective),
    ofObjective('metrics'),
    ...weighed.flatMap((metric) => stepsOfMetric(metric, interview)),
    ...(shared ? [ofObjective('weights')] : []),
    ofObjective('guardrails'),
    ofObjective('review'),
  ]
}

function ofObjective(kind: StepKind): Step {
  return { id: kind, kind, metric: null }
}

/** A register or a milestone leaves no choice of source, and what is kept or reached at once has no way to plan. */
function stepsOfMetric(metric: Metric, { proposedAs }: Interview): Step[] {
  const proposal = proposedAs[metric.id]
  const origin = proposal === undefined ? null : metricProposals[proposal]
  const sourceOpen =
    origin === null ||
    (origin.target.kind !== 'milestone' && (origin.binding.kind === 'manual' || origin.binding.kind === 'measure'))
  const planned = metric.target.kind !== 'maintain' && metric.target.kind !== 'milestone'
  return metricSteps
    .filter((kind) => (kind === 'source' ? sourceOpen : kind === 'plan' ? planned : true))
    .map((kind) => ({ id: `${kind} ${metric.id}`, kind, metric }))
}
