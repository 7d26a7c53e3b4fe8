import type { Commitment } from '../objective.ts'
import type { Pillar } from '../pillar.ts'
import type { ProposalId } from './metric-proposal.ts'
import type { Situation } from './situation.ts'

/** The figures of a first objective. Its words stand in the message file `starting`, under the situation and the pillar. */
export interface FirstObjective {
  readonly commitment: Commitment
  readonly metrics: readonly FirstMetric[]
}

export interface FirstMetric {
  readonly proposal: ProposalId
  readonly weight: number
  /** Where a register counts from nothing, what may be aimed at; else null, since nobody can know it beforehand. */
  readonly target: number | null
}

const measured = (proposal: ProposalId, weight: number): FirstMetric => ({ proposal, weight, target: null })
const counted = (proposal: ProposalId, weight: number, target: number): FirstMetric => ({ proposal, weight, target })
const safety = measured('adverse-events', 0)
const guardrails = [safety, measured('breaches', 0)] as const
const committed = (...metrics: FirstMetric[]): FirstObjective => ({ commitment: 'committed', metrics })
const aspirational = (...metrics: FirstMetric[]): FirstObjective => ({ commitment: 'aspirational', metrics })

/** What may be agreed first, by where the company stands. The first metric of each is the one that its sentence is about. */
export const firstObjectives: Readonly<Record<Situation, Readonly<Record<Pillar, FirstObjective>>>> = {
  'no-channels': {
    reputation: committed(measured('trusted-source', 60), measured('house-rules', 40), ...guardrails),
    engagement: committed(counted('met-online', 70, 5), measured('people-listed', 30), safety),
    insight: committed(counted('insights-acted', 60, 3), counted('insights-captured', 40, 12), safety),
  },
  'wants-to-start': {
    reputation: committed(measured('trusted-source', 60), measured('one-channel', 40), ...guardrails),
    engagement: aspirational(counted('met-online', 70, 8), measured('answers-in-time', 30), safety),
    insight: committed(counted('insights-acted', 60, 5), counted('insights-captured', 40, 20), safety),
  },
  'several-platforms': {
    reputation: committed(
      measured('trusted-source', 50),
      measured('favourable-mentions', 30),
      measured('engagement-rate', 20),
      ...guardrails,
    ),
    engagement: committed(
      counted('met-online', 50, 15),
      counted('joint-work', 30, 3),
      measured('answers-in-time', 20),
      safety,
    ),
    insight: committed(counted('insights-acted-share', 60, 0.5), measured('days-to-decision', 40), safety),
  },
  'only-roi': {
    reputation: committed(measured('invitations', 50), measured('trusted-source', 50), ...guardrails),
    engagement: aspirational(counted('joint-work', 60, 3), counted('met-online', 40, 10), safety),
    insight: committed(counted('insights-acted', 60, 4), measured('questions-answered', 40), safety),
  },
}
