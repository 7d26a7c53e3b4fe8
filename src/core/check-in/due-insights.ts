import type { IsoDate } from '../date.ts'
import { stateOf } from '../evidence/insight-register.ts'
import type { DueItem } from './check-in.ts'
import type { CheckInFacts } from './check-in-facts.ts'
import { lastUnchanged } from './last-answer.ts'
import { nextDue } from './rhythm.ts'

/** A month after it was heard an insight waits for a decision, a month after that for the action; then each month again. */
export function dueInsights({ insights, answers }: CheckInFacts, today: IsoDate): DueItem[] {
  return insights.flatMap((insight): DueItem[] => {
    const state = stateOf(insight)
    if (insight.mergedInto !== null || (state !== 'heard' && state !== 'decided')) return []
    const step = state === 'heard' ? 'decision' : 'action'
    const key = `insight ${insight.id} ${step}`
    const begun = insight.decision?.date ?? insight.heardOn
    const said = lastUnchanged(answers, key)
    const since = nextDue(said !== null && said > begun ? said : begun, 'month')
    return since > today ? [] : [{ kind: 'insight', key, since, insightId: insight.id, step }]
  })
}
