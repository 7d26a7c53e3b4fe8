import { compareDates } from '../../date.ts'
import type { Insight } from '../../evidence/insight.ts'
import type { ReportContext } from '../report-context.ts'
import type { Sentence } from '../sentence.ts'
import { sentence } from '../words.ts'

/**
 * One insight that was acted on in the period: one with a result before one without, then the stronger, then the latest.
 * Null where nothing was acted on.
 */
export function insightSentence({ facts, question }: ReportContext): Sentence | null {
  const acted = facts.insights.flatMap((insight) => {
    const { action } = insight
    const within = action !== null && action.date >= question.period.from && action.date <= question.asOf
    return within ? [{ insight, action, result: resultBy(insight, question.asOf) }] : []
  })
  const best = [...acted].sort(
    (a, b) =>
      Number(b.result !== null) - Number(a.result !== null) ||
      b.insight.strength - a.insight.strength ||
      compareDates(b.action.date, a.action.date),
  )[0]
  if (best === undefined) return null
  const { insight, action, result } = best
  return sentence('insight.acted', {
    words: {
      audience: insight.audience,
      statement: withoutStop(insight.statement),
      action: withoutStop(action.text),
      ...(result === null ? {} : { resultText: withoutStop(result.text) }),
    },
    dates: { heardOn: insight.heardOn, actionOn: action.date, ...(result === null ? {} : { resultOn: result.date }) },
    choices: { result: result === null ? 'other' : 'known' },
  })
}

function resultBy(insight: Insight, asOf: string): Insight['result'] {
  return insight.result !== null && insight.result.date <= asOf ? insight.result : null
}

/** The sentence brings its own full stop. */
function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '')
}
