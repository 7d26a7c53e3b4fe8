import { daysBetween, type IsoDate } from '../date.ts'
import { movesInOrder, type Stage, type StageMove, type Stakeholder, stageAt, stages } from './relationship.ts'

/** Where a relationship stands on a day, computed from its moves. */
export interface RelationshipStanding {
  readonly stage: Stage
  /** Since when it is in this stage without a break; null when it never moved. */
  readonly since: IsoDate | null
  readonly daysInStage: number | null
  readonly firstContactOn: IsoDate | null
  /** The channel of the first contact; null when it was not made online, or not at all. */
  readonly firstContactChannel: string | null
  readonly jointWorkOn: IsoDate | null
  readonly daysToJointWork: number | null
}

const firstContact: Stage = 1
const jointWork: Stage = 4

export function standingOf(stakeholder: Stakeholder, asOf: IsoDate): RelationshipStanding {
  const moves = movesInOrder(stakeholder).filter((move) => move.date <= asOf)
  const stage = stageAt(stakeholder, asOf)
  const since = sinceWhen(moves, stage)
  const contact = moves.find((move) => move.stage >= firstContact)
  const work = moves.find((move) => move.stage >= jointWork)
  return {
    stage,
    since,
    daysInStage: since === null ? null : daysBetween(since, asOf),
    firstContactOn: contact?.date ?? null,
    firstContactChannel: contact?.onlineChannel ?? null,
    jointWorkOn: work?.date ?? null,
    daysToJointWork: contact === undefined || work === undefined ? null : daysBetween(contact.date, work.date),
  }
}

/** How many relationships stood in each stage at the end of a day; the place in the list is the stage. */
export function ladderCounts(stakeholders: readonly Stakeholder[], asOf: IsoDate): number[] {
  return stages.map((_, stage) => stakeholders.filter((one) => stageAt(one, asOf) === stage).length)
}

function sinceWhen(moves: readonly StageMove[], stage: Stage): IsoDate | null {
  const before = moves.findLastIndex((move) => move.stage !== stage)
  return moves[before + 1]?.date ?? null
}
