import { randomUUID } from 'node:crypto'
import type { CheckInView } from '../../../contract/check-in-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { CheckInAnswer, CheckInRound } from '../../../core/check-in/check-in.ts'
import type { CheckInFacts } from '../../../core/check-in/check-in-facts.ts'
import { dueItems, nextValueOn } from '../../../core/check-in/due-items.ts'
import { type ChosenRhythm, rhythmOf, usualRhythm } from '../../../core/check-in/rhythm.ts'
import type { IsoDate } from '../../../core/date.ts'
import type { OpenFile } from '../backend.ts'
import { inOneChange } from '../database/changes/change.ts'
import {
  addRound,
  endRound,
  latestRound,
  latestValues,
  loadAnswers,
  loadRhythms,
  removeAnswer,
  saveAnswer,
  saveRhythm,
} from '../database/objectives/check-ins.ts'
import { loadConfidences } from '../database/objectives/locks.ts'
import { loadObjectives } from '../database/objectives/objectives.ts'
import { loadComplianceEvents } from '../database/registers/compliance-events.ts'
import { loadInsightRecords } from '../database/registers/insights.ts'
import { loadStakeholderRecords } from '../database/registers/stakeholders.ts'
import { loadSettings } from '../database/settings.ts'
import type { Hand } from '../registers/register-change.ts'

export function checkInView(file: OpenFile, today: IsoDate): CheckInView {
  const facts = factsOfRound(file.db, today)
  const { objectives, rhythms, values } = facts
  const byHand = objectives.flatMap((objective) =>
    objective.metrics.filter(({ binding }) => binding.kind === 'manual').map((metric) => ({ objective, metric })),
  )
  return {
    today,
    due: dueItems(facts, today),
    round: latestRound(file.db),
    values: byHand.map(({ objective, metric }) => ({
      metricId: metric.id,
      every: rhythmOf(rhythms, 'metric', metric.id, usualRhythm(metric.window)),
      on: nextValueOn(metric, objective, values.get(metric.id) ?? null, rhythms),
    })),
    rhythms,
  }
}

/** Goes on with the round that was left; begins one only where something is due. */
export function beginRound(file: OpenFile, { author, today }: Hand): void {
  const { db } = file
  if (latestRound(db)?.endedOn === null) return
  const items = dueItems(factsOfRound(file.db, today), today)
  if (items.length === 0) return
  inOneChange(db, author, (record) => {
    const id = randomUUID()
    addRound(db, { id, begunOn: today, begunBy: author.who, items })
    record({ what: 'checkIn.begin', entity: 'check-in', entityId: id, old: null, new: { items: items.length } })
  })
}

export function answerItem(
  { db }: OpenFile,
  { author, today }: Hand,
  wish: { readonly roundId: string; readonly item: string; readonly answer: CheckInAnswer | null },
): void {
  const { roundId, item, answer } = wish
  inOneChange(db, author, (record) => {
    const round = roundUnderWay(db, roundId)
    if (!round.items.some(({ key }) => key === item)) throw new Refusal('not-found')
    const old = round.answers.find((one) => one.item === item)?.answer ?? null
    if (answer === null) removeAnswer(db, roundId, item)
    else saveAnswer(db, author, { roundId, item, answer, on: today })
    record({ what: 'checkIn.answer', entity: 'check-in', entityId: roundId, old, new: { item, answer } })
  })
}

export function endOneRound({ db }: OpenFile, { author, today }: Hand, roundId: string): void {
  inOneChange(db, author, (record) => {
    roundUnderWay(db, roundId)
    endRound(db, roundId, today)
    record({ what: 'checkIn.end', entity: 'check-in', entityId: roundId, old: null, new: { endedOn: today } })
  })
}

export function setRhythm(file: OpenFile, { author }: Hand, rhythm: ChosenRhythm): void {
  const { subject, subjectId } = rhythm
  inOneChange(file.db, author, (record) => {
    const objectives = loadObjectives(file.db)
    const known = subject === 'objective' ? objectives : objectives.flatMap(({ metrics }) => metrics)
    if (!known.some(({ id }) => id === subjectId)) throw new Refusal('not-found')
    const old = loadRhythms(file.db).find((one) => one.subject === subject && one.subjectId === subjectId)
    saveRhythm(file.db, rhythm)
    record({ what: 'checkIn.setRhythm', entity: subject, entityId: subjectId, old, new: rhythm })
  })
}

/** What the round looks at, as the workspace knows it. */
export function factsOfRound(db: OpenFile['db'], today: IsoDate): CheckInFacts {
  return {
    objectives: loadObjectives(db),
    values: latestValues(db, today),
    confidences: loadConfidences(db),
    stakeholders: loadStakeholderRecords(db),
    insights: loadInsightRecords(db),
    compliance: loadComplianceEvents(db),
    answers: loadAnswers(db),
    rhythms: loadRhythms(db),
    confidenceEvery: loadSettings(db).confidenceEvery,
  }
}

function roundUnderWay(db: OpenFile['db'], id: string): CheckInRound {
  const round = latestRound(db)
  if (round === null || round.id !== id || round.endedOn !== null) throw new Refusal('not-found')
  return round
}
