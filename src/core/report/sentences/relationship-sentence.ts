import { compareDates, type IsoDate } from '../../date.ts'
import { movesInOrder, type Stage, type StageMove, type Stakeholder, stages } from '../../evidence/relationship.ts'
import { platforms } from '../../platform.ts'
import type { ReportContext } from '../report-context.ts'
import type { Sentence } from '../sentence.ts'
import { sentence } from '../words.ts'

interface Rise {
  readonly stakeholder: Stakeholder
  readonly before: Stage
  readonly move: StageMove
}

/**
 * One relationship that moved up in the period: the one that came highest, then the more important, then the latest.
 * It is named by its pseudonym only. Null where none moved.
 */
export function relationshipSentence({ facts, question }: ReportContext): Sentence | null {
  const rises = facts.stakeholders.flatMap((stakeholder) => lastRise(stakeholder, question.period.from, question.asOf))
  const best = [...rises].sort(byHeight)[0]
  if (best === undefined) return null
  const online = firstContactChannel(best.stakeholder)
  const platform = platforms.find((name) => name === online?.toLowerCase())
  return sentence('relationship.moved', {
    words: {
      pseudonym: best.stakeholder.pseudonym,
      ...(online !== null && platform === undefined ? { channel: online } : {}),
    },
    dates: { date: best.move.date },
    terms: {
      kind: `stakeholder.${best.stakeholder.kind}`,
      fromStage: `stage.${stages[best.before]}`,
      toStage: `stage.${stages[best.move.stage]}`,
      ...(platform === undefined ? {} : { channel: `platform.${platform}` }),
    },
    choices: { first: online === null ? 'other' : 'online' },
  })
}

function lastRise(stakeholder: Stakeholder, from: IsoDate, to: IsoDate): Rise[] {
  const moves = movesInOrder(stakeholder)
  const rises = moves.map((move, place) => ({ stakeholder, before: moves[place - 1]?.stage ?? 0, move }))
  const risen = rises.filter(({ before, move }) => move.stage > before && move.date >= from && move.date <= to)
  return risen.slice(-1)
}

/** The channel on which the relationship began; null where it did not begin online. */
function firstContactChannel(stakeholder: Stakeholder): string | null {
  return movesInOrder(stakeholder).find((move) => move.stage >= 1)?.onlineChannel ?? null
}

function byHeight(a: Rise, b: Rise): number {
  return (
    b.move.stage - a.move.stage ||
    b.stakeholder.importance - a.stakeholder.importance ||
    compareDates(b.move.date, a.move.date)
  )
}
