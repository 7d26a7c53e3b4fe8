import type { Language } from '../language.ts'
import type { Metric } from '../metric.ts'
import type { ProposalId } from '../start/metric-proposal.ts'
import { proposedMetric } from '../start/propose-metric.ts'
import type { Interview } from './interview.ts'

/** Whether a proposal is among the metrics of the interview. */
export function isChosen({ proposedAs, objective }: Interview, proposal: ProposalId): boolean {
  return objective.metrics.some(({ id }) => proposedAs[id] === proposal)
}

/** Takes a proposal, or leaves it again; weights are shared out anew as long as nobody weighed. */
export function toggleProposal(interview: Interview, proposal: ProposalId, language: Language, id: string): Interview {
  const { objective, proposedAs } = interview
  if (isChosen(interview, proposal))
    return withMetrics(
      interview,
      objective.metrics.filter((metric) => proposedAs[metric.id] !== proposal),
    )
  const metric = proposedMetric(proposal, { id, language, period: objective.period, weight: 0 })
  return withMetrics({ ...interview, proposedAs: { ...proposedAs, [id]: proposal } }, [...objective.metrics, metric])
}

/** Puts metrics in place with whole percents that total 100; guardrails come last and weigh nothing. */
export function withMetrics(interview: Interview, metrics: readonly Metric[]): Interview {
  const weighed = metrics.filter(({ guardrail }) => !guardrail)
  const guardrails = metrics.filter(({ guardrail }) => guardrail)
  const each = Math.floor(100 / Math.max(1, weighed.length))
  const first = 100 - each * (weighed.length - 1)
  const shared = weighed.map((metric, place) => ({ ...metric, weight: place === 0 ? first : each }))
  return { ...interview, objective: { ...interview.objective, metrics: [...shared, ...guardrails] } }
}

/** A metric as it now is, in the place where it stood. */
export function withMetric(interview: Interview, changed: Metric): Interview {
  const metrics = interview.objective.metrics.map((metric) => (metric.id === changed.id ? changed : metric))
  return { ...interview, objective: { ...interview.objective, metrics } }
}
