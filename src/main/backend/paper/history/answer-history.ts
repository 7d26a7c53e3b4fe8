import type { Database } from 'better-sqlite3'
import type { AnswersBinding, Metric, MetricPoint } from '../../../../core/metric.ts'
import { answerParts } from '../../../../core/survey/answer-parts.ts'
import { type AnswersOfMonth, answersByMonth } from '../../database/values/survey-answers.ts'
import type { SourceIds } from './account-history.ts'
import { ratioPoint } from './point.ts'

/**
 * What the answers of each month come to, with how many people gave them: a rate of a sample. As a stock a survey keeps
 * its last answers until it is answered again.
 */
export function answerHistory(
  db: Database,
  { basis }: Pick<Metric, 'basis'>,
  binding: AnswersBinding,
  accountIds: readonly string[],
  sources: SourceIds,
): MetricPoint[] {
  const given = answersByMonth(db, accountIds, binding.question, basis)
  const state = new Map<string, readonly AnswersOfMonth[]>()
  return [...Map.groupBy(given, ({ month }) => month)].map(([month, answers]) => {
    const told = Map.groupBy(answers, ({ accountId }) => accountId)
    for (const [accountId, own] of told) state.set(accountId, own)
    const counted = [...(basis === 'stock' ? state : told).values()]
    const parts = counted.map((own) => ({ ...answerParts(binding, own), responses: own[0]?.responses ?? null }))
    const imports = [...new Set(counted.flat().map(({ importNumber }) => importNumber))]
    return ratioPoint(
      month,
      total(parts, ({ numerator }) => numerator),
      total(parts, ({ denominator }) => denominator),
      {
        // Where people tick several answers there are more answers than people, and people are the sample.
        sampleSize: total(parts, ({ denominator, responses }) => Math.min(denominator, responses ?? denominator)),
        sources: sources(JSON.stringify(imports)),
      },
    )
  })
}

function total<Part>(parts: readonly Part[], of: (part: Part) => number): number {
  return parts.reduce((sum, part) => sum + of(part), 0)
}
