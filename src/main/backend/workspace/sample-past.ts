import type { Database } from 'better-sqlite3'
import { dueItems } from '../../../core/check-in/due-items.ts'
import { addDays } from '../../../core/date.ts'
import type { Objective } from '../../../core/objective.ts'
import { factsOfRound } from '../check-in/keep-check-in.ts'
import { inOneChange } from '../database/changes/change.ts'
import type { Author } from '../database/changes/change-record.ts'
import { watchRows } from '../database/changes/steps/watch-rows.ts'
import { addRound, endRound, latestValues, saveAnswer } from '../database/objectives/check-ins.ts'
import { addLock, addTargetChange } from '../database/objectives/locks.ts'
import { loadCostRecords, removeCost } from '../database/registers/costs.ts'
import { loadNotes, removeNote } from '../database/registers/notes.ts'
import { contentHash } from '../objectives/content-hash.ts'
import type { SampleCompany } from './sample-company.ts'

/** Each objective as it was approved, and in the ledger what has changed of it since. */
export function addLocks(db: Database, company: SampleCompany): void {
  const { objectives, locks, targetChanges } = company
  for (const lock of locks) {
    const objective = objectives.find(({ id }) => id === lock.objectiveId)
    if (objective !== undefined) addLock(db, { ...lock, contentHash: contentHash(asApproved(objective, company)) })
  }
  for (const { objectiveId, metricId, changedAt, changedBy, reason, old } of targetChanges) {
    const metrics = objectives.flatMap((objective) => objective.metrics)
    const target = metrics.find(({ id }) => id === metricId)?.target ?? null
    const author = { who: changedBy, at: changedAt }
    addTargetChange(db, author, objectiveId, { part: 'target', metricId, old, new: target }, reason)
  }
}

function asApproved(objective: Objective, { targetChanges }: SampleCompany): Objective {
  const metrics = objective.metrics.map((metric) => {
    const first = targetChanges.find(({ metricId }) => metricId === metric.id)
    return first === undefined ? metric : { ...metric, target: first.old }
  })
  return { ...objective, metrics }
}

/** A round that asked for what was due before its day: what was entered on it is done, the rest was put off. */
export function holdCheckIn(db: Database, author: Author, { checkIn }: SampleCompany): void {
  if (checkIn === null) return
  const { heldOn, heldBy } = checkIn
  const before = addDays(heldOn, -1)
  const facts = factsOfRound(db, heldOn)
  const known = {
    ...facts,
    values: latestValues(db, before),
    confidences: facts.confidences.filter(({ date }) => date <= before),
  }
  const waiting = new Set(dueItems(facts, heldOn).map(({ key }) => key))
  const round = { id: `check-in-${heldOn}`, begunOn: heldOn, begunBy: heldBy, items: dueItems(known, heldOn) }
  inOneChange(db, author, (record) => {
    addRound(db, round)
    for (const { key, kind } of round.items.filter((item) => waiting.has(item.key))) {
      const answer = kind === 'move' ? 'unchanged' : 'later'
      saveAnswer(db, { who: heldBy, at: heldOn }, { roundId: round.id, item: key, answer, on: heldOn })
    }
    endRound(db, round.id, heldOn)
    record({ what: 'checkIn.end', entity: 'check-in', entityId: round.id, old: null, new: { endedOn: heldOn } })
  })
}

/** What was removed goes the way of everything that is removed, so that it comes back like it. */
export function fillBin(db: Database, author: Author, { binned }: SampleCompany): void {
  watchRows(db)
  for (const note of loadNotes(db).filter(({ id }) => binned.notes.includes(id)))
    inOneChange(db, author, (record) => {
      removeNote(db, note.id, author.at)
      record({ what: 'note.remove', entity: 'note', entityId: note.id, old: note, new: null })
    })
  for (const cost of loadCostRecords(db).filter(({ id }) => binned.costs.includes(id)))
    inOneChange(db, author, (record) => {
      removeCost(db, cost.id, author.at)
      record({ what: 'cost.remove', entity: 'cost', entityId: cost.id, old: cost, new: null })
    })
}
