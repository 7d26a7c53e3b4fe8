import type { AnswersBinding } from '../metric.ts'
import { type GivenAnswer, ownWords } from './asked-question.ts'

/** What is to be divided, and by how many answers; an answer that says nothing of it is in neither. */
export interface AnswerParts {
  readonly numerator: number
  readonly denominator: number
}

/**
 * What answers to one question come to.
 * - share: answers that are one of the options ÷ all answers, those in own words included.
 * - mean: the sum of the numbers given ÷ how many gave one.
 */
export function answerParts(
  { count, options }: Pick<AnswersBinding, 'count' | 'options'>,
  given: readonly GivenAnswer[],
): AnswerParts {
  if (count === 'share')
    return {
      numerator: total(given, ({ option, answers }) => (options.includes(option) ? answers : 0)),
      denominator: total(given, ({ answers }) => answers),
    }
  return {
    numerator: total(given, ({ option, answers }) => (numberIn(option) ?? 0) * answers),
    denominator: total(given, ({ option, answers }) => (numberIn(option) === null ? 0 : answers)),
  }
}

/** True where the options of a question are numbers, so that they have a mean. */
export function isScale(given: readonly GivenAnswer[]): boolean {
  const named = given.filter(({ option }) => option !== ownWords)
  return named.length > 0 && named.every(({ option }) => numberIn(option) !== null)
}

/** A whole number, as scales have them; null for words. */
function numberIn(option: string): number | null {
  return /^-?\d{1,3}$/.test(option) ? Number(option) : null
}

function total(given: readonly GivenAnswer[], of: (answer: GivenAnswer) => number): number {
  return given.reduce((sum, answer) => sum + of(answer), 0)
}
