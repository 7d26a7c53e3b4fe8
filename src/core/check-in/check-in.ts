import type { IsoDate } from '../date.ts'
import type { Stage } from '../evidence/relationship.ts'
import type { Confidence } from '../lock.ts'
import type { Rhythm } from './rhythm.ts'

/** One question of the monthly round, and since when it is due. Its key stays the same until it is answered. */
export type DueItem = DueHandover | DueValue | DueConfidence | DueMove | DueInsight

interface Due {
  readonly key: string
  readonly since: IsoDate
}

/** An adverse event or a complaint was seen, or a code breached, and nobody who must know of it has been told. */
export interface DueHandover extends Due {
  readonly kind: 'handover'
  readonly eventId: string
}

/** A metric that is filled in by hand waits for its next value. */
export interface DueValue extends Due {
  readonly kind: 'value'
  readonly metricId: string
  readonly objectiveId: string
  readonly every: Rhythm
  readonly last: LastValue | null
}

export interface LastValue {
  readonly date: IsoDate
  readonly value: number
}

/** How sure is the team of an objective? */
export interface DueConfidence extends Due {
  readonly kind: 'confidence'
  readonly objectiveId: string
  readonly every: Rhythm
  readonly last: Confidence | null
}

/** Has anything moved with a stakeholder? */
export interface DueMove extends Due {
  readonly kind: 'move'
  readonly stakeholderId: string
  readonly stage: Stage
  /** Where a target wants the relationship to be; null where none names it. */
  readonly goal: Stage | null
}

/** An insight waits for its decision, or a decision for its action. */
export interface DueInsight extends Due {
  readonly kind: 'insight'
  readonly insightId: string
  readonly step: 'decision' | 'action'
}

/** `unchanged`: there was nothing new to enter. `later`: it stays due. */
export const checkInAnswers = ['unchanged', 'later'] as const
export type CheckInAnswer = (typeof checkInAnswers)[number]

export interface GivenAnswer {
  readonly item: string
  readonly answer: CheckInAnswer
  readonly on: IsoDate
}

/** One round: what it asks, in order, and what was answered without entering anything. */
export interface CheckInRound {
  readonly id: string
  readonly begunOn: IsoDate
  readonly begunBy: string
  /** Null while it goes on. */
  readonly endedOn: IsoDate | null
  readonly items: readonly DueItem[]
  readonly answers: readonly GivenAnswer[]
}

/** `done`: what was asked for has been entered, here or elsewhere. */
export type ItemState = 'open' | 'done' | CheckInAnswer

/** Where each question of a round stands, given what is due now. */
export function itemStates(round: CheckInRound, due: readonly DueItem[]): ItemState[] {
  const waiting = new Set(due.map(({ key }) => key))
  return round.items.map(({ key }) => {
    const answer = round.answers.find((one) => one.item === key)?.answer
    if (answer === 'unchanged') return answer
    if (!waiting.has(key)) return 'done'
    return answer ?? 'open'
  })
}
