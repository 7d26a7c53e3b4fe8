import { asksForFigures, type DraftedMetric, type DraftedObjective, isCounted } from './drafted-objective.ts'
import { metricProposals } from './metric-proposal.ts'

/** What keeps a draft from being kept; its words stand under `starting.<fault>`. */
export type DraftFault = 'statement-missing' | 'target-missing' | 'source-missing' | 'same' | 'higher' | 'lower'

/** What is wrong with the figures of a drafted metric; null where they can be kept. Two empty ones can: see `objectiveOfDraft`. */
export function draftedMetricFault(drafted: DraftedMetric): DraftFault | null {
  const { proposal, today, aim, source } = drafted
  if (!asksForFigures(proposal)) return null
  const from = isCounted(proposal) ? 0 : today
  if (from === null) return null
  if (aim === null) return 'target-missing'
  if (aim === from) return 'same'
  const wanted = metricProposals[proposal].target.kind
  if (wanted === 'increase' && aim < from) return 'higher'
  if (wanted === 'decrease' && aim > from) return 'lower'
  return !isCounted(proposal) && source.trim() === '' ? 'source-missing' : null
}

/** True where nothing is wrong with a draft, or it is not to be kept. */
export function canBeKept({ kept, statement, metrics }: DraftedObjective): boolean {
  return !kept || (statement?.trim() !== '' && metrics.every((metric) => draftedMetricFault(metric) === null))
}
