import { addMonths, type IsoDate, lastDayOf, monthOf } from '../../date.ts'
import { movesInOrder, type Stakeholder, type StakeholderKind, stageAt } from '../../evidence/relationship.ts'
import { standingOf } from '../../evidence/standing.ts'
import { withoutName } from '../../evidence/without-name.ts'
import type { Figure } from '../figure.ts'
import type { ReportContext } from '../report-context.ts'
import { figure } from '../words.ts'

/** A relationship under its pseudonym: where it stood twelve months ago and where it stands. */
export interface RelationshipRow {
  readonly id: string
  readonly pseudonym: string
  readonly kind: StakeholderKind
  readonly country: string
  readonly importance: Figure
  /** 0 to 5. */
  readonly stageThen: Figure
  readonly stageNow: Figure
  readonly since: IsoDate | null
  readonly firstContactOn: IsoDate | null
  /** As it was entered: a platform's id, or another word. */
  readonly firstChannel: string | null
  readonly lastEvidence: string
}

/** The highest first, then the more important. */
export function relationshipRows({ facts, question }: ReportContext): RelationshipRow[] {
  const { asOf } = question
  const then = lastDayOf(addMonths(monthOf(asOf), -12))
  const order = (a: Stakeholder, b: Stakeholder) =>
    stageAt(b, asOf) - stageAt(a, asOf) || b.importance - a.importance || (a.pseudonym < b.pseudonym ? -1 : 1)
  return [...facts.stakeholders].sort(order).map((stakeholder) => rowOf(stakeholder, then, asOf))
}

function rowOf(stakeholder: Stakeholder, then: IsoDate, asOf: IsoDate): RelationshipRow {
  const { id, pseudonym, kind, country, importance } = stakeholder
  const { stage, since, firstContactOn, firstContactChannel } = standingOf(stakeholder, asOf)
  const named = (name: string, value: number) => figure(`stakeholder.${id}.${name}`, value, 'count')
  const last = movesInOrder(stakeholder).findLast((move) => move.date <= asOf)
  return {
    id,
    pseudonym,
    kind,
    country,
    importance: named('importance', importance),
    stageThen: named('stage-then', stageAt(stakeholder, then)),
    stageNow: named('stage-now', stage),
    since,
    firstContactOn,
    firstChannel: firstContactChannel,
    lastEvidence: withoutName(last?.evidence ?? '', stakeholder),
  }
}
