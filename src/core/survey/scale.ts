/** A number alone, or with what it stands for behind it: `10`, `10 - Extremely likely`, `1. Disagree`. */
const number = /^(-?\d{1,3})(?:\s*[-–—:.)]\s*\p{L}.*)?$/su

/** The whole number that an answer on a scale gives; null for words, and for a range such as `18-24`. */
export function numberOnScale(answer: string): number | null {
  const found = number.exec(answer)?.[1]
  return found === undefined ? null : Number(found)
}

/**
 * The answers to a scale whose ends alone have words, such as `0 - Not at all likely`, by their numbers: so an end that one
 * person alone chose is a number like all others. Other answers are given back as they are.
 */
export function asScale(answers: readonly string[]): readonly string[] {
  const numbers = answers.map(numberOnScale)
  const isScale = answers.some((answer, at) => answer === String(numbers[at])) && !numbers.includes(null)
  return isScale ? numbers.map(String) : answers
}
