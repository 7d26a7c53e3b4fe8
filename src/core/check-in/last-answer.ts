import type { IsoDate } from '../date.ts'
import type { GivenAnswer } from './check-in.ts'

/** When somebody last said that nothing had changed; null if never. */
export function lastUnchanged(answers: readonly GivenAnswer[], key: string): IsoDate | null {
  const days = answers.filter((one) => one.item === key && one.answer === 'unchanged').map(({ on }) => on)
  return days.sort().at(-1) ?? null
}
