import type { InsightView } from '../../../contract/register-views.ts'
import type { IsoDate } from '../../../core/date.ts'
import type { Insight } from '../../../core/evidence/insight.ts'

export const insightSteps = ['heard', 'decided', 'acted-on', 'closed'] as const
export type InsightState = InsightView['state']

export function newInsight(today: IsoDate): Insight {
  return {
    id: crypto.randomUUID(),
    heardOn: today,
    audience: '',
    theme: '',
    statement: '',
    soWhat: '',
    strength: 3,
    decision: null,
    action: null,
    result: null,
  }
}

/** An insight as it is typed: state and duplicates are computed. */
export function onlyInsight(insight: Insight): Insight {
  const { id, heardOn, audience, theme, statement, soWhat, strength, decision, action, result } = insight
  return { id, heardOn, audience, theme, statement, soWhat, strength, decision, action, result }
}

/** Where a new insight gets its theme and audience from. */
export function namesIn(insights: readonly Insight[], part: 'theme' | 'audience'): string[] {
  return [...new Set(insights.map((insight) => insight[part]).filter((name) => name !== ''))].sort((a, b) =>
    a.localeCompare(b),
  )
}
