import type { IsoDate } from '../date.ts'
import { movesInOrder, type Stage, stageAt } from '../evidence/relationship.ts'
import type { StakeholderRecord } from '../evidence/stakeholder-record.ts'
import type { Objective } from '../objective.ts'
import type { DueItem } from './check-in.ts'
import type { CheckInFacts } from './check-in-facts.ts'
import { lastUnchanged } from './last-answer.ts'
import { nextDue } from './rhythm.ts'

interface Wanted {
  readonly goal: Stage
  readonly from: IsoDate
}

const top: Stage = 5
/** Of the others, only those who matter this much are asked about: the round takes five minutes. */
const important = 4

/** Those whom a target names are asked about each month until they are there; others who matter much, each quarter. */
export function dueMoves(facts: CheckInFacts, today: IsoDate): DueItem[] {
  return facts.stakeholders.flatMap((stakeholder): DueItem[] => {
    const wanted = wantedOf(facts.objectives, stakeholder.id, today)
    if (!isAsked(stakeholder, wanted, today)) return []
    const key = `move ${stakeholder.id}`
    const looked = lastLooked(stakeholder, lastUnchanged(facts.answers, key), today) ?? wanted?.from ?? today
    const since = nextDue(looked, wanted === null ? 'quarter' : 'month')
    if (since > today) return []
    const stage = stageAt(stakeholder, today)
    return [{ kind: 'move', key, since, stakeholderId: stakeholder.id, stage, goal: wanted?.goal ?? null }]
  })
}

function isAsked(stakeholder: StakeholderRecord, wanted: Wanted | null, today: IsoDate): boolean {
  if (stakeholder.erasedOn !== null) return false
  const stage = stageAt(stakeholder, today)
  if (wanted !== null) return stage < wanted.goal
  return stakeholder.importance >= important && stage > 0 && stage < top
}

/** When it last moved, or somebody last said that it had not. */
function lastLooked(stakeholder: StakeholderRecord, said: IsoDate | null, today: IsoDate): IsoDate | null {
  const moved = movesInOrder(stakeholder).findLast(({ date }) => date <= today)?.date ?? null
  if (moved === null || said === null) return moved ?? said
  return moved > said ? moved : said
}

/** The highest stage that a target of today wants of somebody, and since when; null where no target names them. */
function wantedOf(objectives: readonly Objective[], stakeholderId: string, today: IsoDate): Wanted | null {
  const wanted = objectives
    .filter(({ period }) => period.from <= today && today <= period.to)
    .flatMap(({ metrics, period }) =>
      metrics
        .flatMap(({ target }) => (target.kind === 'ladder' ? target.goals : []))
        .filter((goal) => goal.stakeholderId === stakeholderId)
        .map(({ target }): Wanted => ({ goal: target, from: period.from })),
    )
  return wanted.sort((a, b) => b.goal - a.goal)[0] ?? null
}
