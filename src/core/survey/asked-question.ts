import type { IsoDate } from '../date.ts'

/** All answers to a question that are not counted by name: in people's own words, or given by one person only. */
export const ownWords = '*'

/** How often an answer was given. */
export interface GivenAnswer {
  /** An option of the question, or `ownWords`. */
  readonly option: string
  readonly answers: number
}

/** A question of a survey with the answers to it that are stored. */
export interface AskedQuestion {
  /** The survey is an account of its own. */
  readonly accountId: string
  readonly question: string
  /** By month where responses carry their day, else all until the day of the export. */
  readonly told: 'by-month' | 'until-export'
  /** The last day of which the answers tell. */
  readonly until: IsoDate
  /** True where there are more answers than people: each could tick several, and a share is one of ticks. */
  readonly severalEach: boolean
  readonly given: readonly GivenAnswer[]
}
