import { type AnswerCount, type AnswersBinding, answerCounts } from '../metric.ts'
import { type GivenAnswer, ownWords } from './asked-question.ts'
import { numberOnScale } from './scale.ts'

/** What is to be divided, and by how many answers; an answer that says nothing of it is in neither. */
export interface AnswerParts {
  readonly numerator: number
  readonly denominator: number
}

/**
 * What answers to one question come to.
 * - share: answers that are one of the options ÷ all answers, those in own words included.
 * - mean: the sum of the numbers given ÷ how many gave one.
 * - net-promoters: a hundred times those who gave 9 or 10 less those who gave 6 or less ÷ how many gave a number: from −100
 *   to 100 (Reichheld, Harvard Business Review, December 2003).
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
  const worth = count === 'mean' ? (number: number) => number : promoterPoints
  const worthOf = (option: string) => {
    const number = numberOnScale(option)
    return number === null ? 0 : worth(number)
  }
  return {
    numerator: total(given, ({ option, answers }) => worthOf(option) * answers),
    denominator: total(given, ({ option, answers }) => (numberOnScale(option) === null ? 0 : answers)),
  }
}

/** True where the options of a question are numbers, so that they have a mean. */
function isScale(given: readonly GivenAnswer[]): boolean {
  return numbersGiven(given) !== null
}

/** The ways in which the answers to a question can be counted. */
export function countsOf(given: readonly GivenAnswer[]): AnswerCount[] {
  const possible: Readonly<Record<AnswerCount, boolean>> = {
    share: true,
    mean: isScale(given),
    'net-promoters': isPromoterScale(given),
  }
  return answerCounts.filter((count) => possible[count])
}

/** True where the numbers are those of the question how likely one is to recommend: 0 to 10. One to five is another scale. */
function isPromoterScale(given: readonly GivenAnswer[]): boolean {
  const numbers = numbersGiven(given) ?? []
  return numbers.every((number) => number >= 0 && number <= 10) && numbers.some((number) => number > longestShortScale)
}

/** Scales from 1 to 5 and to 7 are common, and neither has promoters. */
const longestShortScale = 7

/** The numbers of a question that are all of its options; null where one is a word, or there is none. */
function numbersGiven(given: readonly GivenAnswer[]): number[] | null {
  const named = given.filter(({ option }) => option !== ownWords)
  const numbers = named.flatMap(({ option }) => numberOnScale(option) ?? [])
  return named.length > 0 && numbers.length === named.length ? numbers : null
}

function promoterPoints(number: number): number {
  if (number >= 9) return 100
  return number <= 6 ? -100 : 0
}

function total(given: readonly GivenAnswer[], of: (answer: GivenAnswer) => number): number {
  return given.reduce((sum, answer) => sum + of(answer), 0)
}
