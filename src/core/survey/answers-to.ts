import type { AnswersBinding } from '../metric.ts'
import type { AskedQuestion, GivenAnswer } from './asked-question.ts'

type Told = Pick<AskedQuestion, 'told' | 'until' | 'severalEach' | 'given'>

/**
 * The answers to one question over all surveys that a metric counts, options in the order in which they were met; null
 * where none of them asked it. Surveys of which one tells no months are told until their exports.
 */
export function answersTo(
  asked: readonly AskedQuestion[],
  { question, accountIds }: Pick<AnswersBinding, 'question' | 'accountIds'>,
): Told | null {
  const own = askedIn(asked, accountIds).filter((one) => one.question === question)
  const until = own
    .map((one) => one.until)
    .sort()
    .at(-1)
  if (until === undefined) return null
  const given = new Map<string, number>()
  for (const { option, answers } of own.flatMap((one) => one.given))
    given.set(option, (given.get(option) ?? 0) + answers)
  return {
    told: own.every(({ told }) => told === 'by-month') ? 'by-month' : 'until-export',
    until,
    severalEach: own.some(({ severalEach }) => severalEach),
    given: [...given].map(([option, answers]): GivenAnswer => ({ option, answers })),
  }
}

/** What these surveys asked; none named means all. */
export function askedIn(asked: readonly AskedQuestion[], accountIds: readonly string[]): AskedQuestion[] {
  return asked.filter(({ accountId }) => accountIds.length === 0 || accountIds.includes(accountId))
}
