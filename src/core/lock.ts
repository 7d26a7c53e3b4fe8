import { daysBetween, type IsoDate } from './date.ts'
import type { Period } from './period.ts'

/** "Could we declare victory without work?": asked of every objective before it is locked, in this order. */
export const victoryQuestions = ['already-met', 'by-itself', 'money-alone', 'choice-of-figure', 'side-effect'] as const
export type VictoryQuestion = (typeof victoryQuestions)[number]

export interface VictoryAnswer {
  readonly question: VictoryQuestion
  /** True: yes, we could, and the words say what is done about it. */
  readonly couldWe: boolean
  readonly words: string
}

/** An objective as it was approved at its start. */
export interface ObjectiveLock {
  readonly objectiveId: string
  readonly lockedOn: IsoDate
  readonly lockedBy: string
  readonly approver: string
  /** SHA-256 of what was approved. */
  readonly contentHash: string
  readonly answers: readonly VictoryAnswer[]
}

/** "Set 14 days after the start"; below zero, that many days before it. */
export function setAfterStartDays({ lockedOn }: Pick<ObjectiveLock, 'lockedOn'>, period: Period): number {
  return daysBetween(period.from, lockedOn)
}

/** Why a locked objective may change; `other` needs words. */
export const changeReasons = [
  'scope',
  'budget',
  'market',
  'measurement',
  'baseline-corrected',
  'mistake',
  'other',
] as const
export type ChangeReason = (typeof changeReasons)[number]

export interface Reason {
  readonly kind: ChangeReason
  readonly words: string
}

/** How sure the team is, on a scale of 1 to 10; kept apart from progress. */
export interface Confidence {
  readonly objectiveId: string
  readonly date: IsoDate
  readonly level: number
  readonly saidBy: string
  readonly note: string
}
