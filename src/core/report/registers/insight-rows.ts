import type { IsoDate } from '../../date.ts'
import type { Insight } from '../../evidence/insight.ts'
import { type InsightState, stateOf } from '../../evidence/insight-register.ts'
import type { Figure } from '../figure.ts'
import type { ReportContext } from '../report-context.ts'
import { figure } from '../words.ts'

/** You said, we did: an insight with what became of it by `asOf`. */
export interface InsightRow extends Omit<Insight, 'strength'> {
  readonly strength: Figure
  readonly state: InsightState
}

/** Latest first. What was decided or done later than `asOf` is not known yet. */
export function insightRows({ facts, question }: ReportContext): InsightRow[] {
  const { asOf } = question
  return facts.insights
    .filter((insight) => insight.heardOn <= asOf)
    .map((insight) => asKnown(insight, asOf))
    .sort((a, b) => (a.heardOn < b.heardOn ? 1 : -1))
    .map((insight) => ({
      ...insight,
      strength: figure(`insight.${insight.id}.strength`, insight.strength, 'count'),
      state: stateOf(insight),
    }))
}

function asKnown(insight: Insight, asOf: IsoDate): Insight {
  const known = <Step extends { readonly date: IsoDate }>(step: Step | null) =>
    step !== null && step.date <= asOf ? step : null
  return {
    ...insight,
    decision: known(insight.decision),
    action: known(insight.action),
    result: known(insight.result),
  }
}
