import { compareDates, type IsoDate } from '../date.ts'

/** The ladder of a relationship; a stage's number is its place in this list, 0 to 5. */
export const stages = ['unknown', 'first-contact', 'dialogue', 'meeting', 'joint-work', 'advocate'] as const
export type StageName = (typeof stages)[number]
export type Stage = 0 | 1 | 2 | 3 | 4 | 5

export const stakeholderKinds = [
  'opinion-leader',
  'professional',
  'patient-organisation',
  'payer',
  'regulator',
  'industry-body',
  'media',
  'executive',
] as const
export type StakeholderKind = (typeof stakeholderKinds)[number]

/** Somebody whose trust matters. Reports use the pseudonym. */
export interface Stakeholder {
  readonly id: string
  readonly name: string
  readonly pseudonym: string
  readonly kind: StakeholderKind
  readonly organisation: string
  readonly country: string
  /** 1 to 5. */
  readonly importance: number
  readonly moves: readonly StageMove[]
}

/** A step on the ladder, with what proves it and where it began. */
export interface StageMove {
  readonly stage: Stage
  readonly date: IsoDate
  readonly evidence: string
  /** The channel on which the step was made; null when it was not online. */
  readonly onlineChannel: string | null
}

/** The stage in which a relationship stood at the end of a day. */
export function stageAt(stakeholder: Stakeholder, asOf: IsoDate): Stage {
  return movesInOrder(stakeholder).findLast((move) => move.date <= asOf)?.stage ?? 0
}

/** The moves by day; of two on one day the one entered later comes later. */
export function movesInOrder(stakeholder: Stakeholder): StageMove[] {
  return [...stakeholder.moves].sort((a, b) => compareDates(a.date, b.date))
}
