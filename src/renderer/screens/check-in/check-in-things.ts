import { createContext, useContext } from 'react'
import type { ComplianceRegister } from '../../../contract/compliance-views.ts'
import type { InsightView, StakeholderView } from '../../../contract/register-views.ts'
import type { DueItem } from '../../../core/check-in/check-in.ts'
import type { Metric } from '../../../core/metric.ts'
import type { Objective } from '../../../core/objective.ts'
import { pseudonymsChosen } from '../../pseudonyms.ts'
import { useMoments } from '../compliance/moments.ts'

/** What the questions are about, as it now stands. */
export interface CheckInThings {
  readonly objectives: readonly Objective[]
  readonly stakeholders: readonly StakeholderView[]
  readonly insights: readonly InsightView[]
  readonly compliance: ComplianceRegister
}

const ThingsContext = createContext<CheckInThings | null>(null)
export const ThingsProvider = ThingsContext.Provider

export function useThings(): CheckInThings {
  const things = useContext(ThingsContext)
  if (things === null) throw new Error('Nothing is asked about here')
  return things
}

/** A metric and the objective that it shows moving; undefined when it was removed meanwhile. */
export function findMetric(
  { objectives }: CheckInThings,
  metricId: string,
): { readonly metric: Metric; readonly objective: Objective } | undefined {
  const objective = objectives.find(({ metrics }) => metrics.some(({ id }) => id === metricId))
  const metric = objective?.metrics.find(({ id }) => id === metricId)
  return objective === undefined || metric === undefined ? undefined : { metric, objective }
}

/** What a question is about, by its name; null where it was removed since the round began. */
export function useNameOfItem(): (item: DueItem) => string | null {
  const things = useThings()
  const { nameOf } = useMoments()
  return (item) => {
    switch (item.kind) {
      case 'handover': {
        const event = things.compliance.events.find(({ id }) => id === item.eventId)
        return event === undefined ? null : nameOf(event)
      }
      case 'value':
        return findMetric(things, item.metricId)?.metric.name ?? null
      case 'confidence':
        return things.objectives.find(({ id }) => id === item.objectiveId)?.statement ?? null
      case 'move': {
        const found = things.stakeholders.find(({ id }) => id === item.stakeholderId)
        return found === undefined ? null : pseudonymsChosen() ? found.pseudonym : found.name
      }
      case 'insight':
        return things.insights.find(({ id }) => id === item.insightId)?.statement ?? null
    }
  }
}
