import type { LockView, ObjectiveLedger } from '../../../contract/register-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import {
  type Confidence,
  type ObjectiveLock,
  setAfterStartDays,
  type VictoryAnswer,
  victoryQuestions,
} from '../../../core/lock.ts'
import type { Objective } from '../../../core/objective.ts'
import type { OpenFile } from '../backend.ts'
import { refuseOutdated } from '../database/changes/change.ts'
import {
  addLock,
  loadConfidences,
  loadLocks,
  loadTargetChanges,
  removeConfidence,
  saveConfidence,
} from '../database/objectives/locks.ts'
import { loadObjectives } from '../database/objectives/objectives.ts'
import { changeOne, type Hand, refuseFuture } from '../registers/register-change.ts'
import { contentHash } from './content-hash.ts'

/** What was approved, what changed since, and how sure the team is; of objectives that still stand. */
export function objectiveLedger({ db }: OpenFile): ObjectiveLedger {
  const objectives = new Map(loadObjectives(db).map((objective) => [objective.id, objective]))
  const locks = loadLocks(db).flatMap((lock): LockView[] => {
    const objective = objectives.get(lock.objectiveId)
    if (objective === undefined) return []
    const days = setAfterStartDays(lock, objective.period)
    return [{ ...lock, setAfterStartDays: days, unchanged: contentHash(objective) === lock.contentHash }]
  })
  const confidences = loadConfidences(db).filter(({ objectiveId }) => objectives.has(objectiveId))
  return { locks, changes: loadTargetChanges(db), confidences }
}

export function lockObjective(
  file: OpenFile,
  hand: Hand,
  wish: {
    readonly objectiveId: string
    readonly approver: string
    readonly answers: readonly VictoryAnswer[]
    readonly seen: number
  },
): void {
  const { objectiveId, approver, seen } = wish
  if (approver === '') throw new Refusal('lock-without-approver')
  const answers = completeAnswers(wish.answers)
  changeOne(file, hand, { entity: 'objective', id: objectiveId, seen }, () => {
    const objective = standingObjective(file, objectiveId)
    // What is approved is what the page showed: its objectives change together, as a pillar.
    refuseOutdated(file.db, 'pillar', objective.pillar, seen)
    const before = loadLocks(file.db).find((lock) => lock.objectiveId === objectiveId)
    if (before !== undefined)
      throw new Refusal('objective-locked', { name: objective.statement, date: before.lockedOn })
    const lock: ObjectiveLock = {
      ...{ objectiveId, approver, answers, lockedOn: hand.today, lockedBy: hand.author.who },
      contentHash: contentHash(objective),
    }
    addLock(file.db, lock)
    return { what: 'lock.set', old: null, new: { ...lock, objective } }
  })
}

/** One a day: what is said later on the same day stands, and the trail keeps both. */
export function enterConfidence(
  file: OpenFile,
  hand: Hand,
  { seen, ...wish }: Omit<Confidence, 'saidBy'> & { readonly seen: number },
): void {
  refuseFuture(hand, wish.date)
  const confidence = { ...wish, saidBy: hand.author.who }
  changeOne(file, hand, { entity: 'objective', id: wish.objectiveId, seen }, () => {
    standingObjective(file, wish.objectiveId)
    const old = confidenceOn(file, wish)
    saveConfidence(file.db, confidence)
    return { what: 'confidence.enter', old: old ?? null, new: confidence }
  })
}

export function withdrawConfidence(
  file: OpenFile,
  hand: Hand,
  wish: { readonly objectiveId: string; readonly date: string; readonly seen: number },
): void {
  changeOne(file, hand, { entity: 'objective', id: wish.objectiveId, seen: wish.seen }, () => {
    const old = confidenceOn(file, wish)
    if (old === undefined) throw new Refusal('not-found')
    removeConfidence(file.db, wish.objectiveId, wish.date)
    return { what: 'confidence.withdraw', old, new: null }
  })
}

/** In the order of the questions. A yes says what is done about it; a no may stand alone. */
function completeAnswers(answers: readonly VictoryAnswer[]): VictoryAnswer[] {
  return victoryQuestions.map((question, place) => {
    const answer = answers.find((one) => one.question === question)
    if (answer === undefined || (answer.couldWe && answer.words === ''))
      throw new Refusal('lock-question-open', { number: place + 1 })
    return answer
  })
}

function standingObjective({ db }: OpenFile, id: string): Objective {
  const objective = loadObjectives(db).find((one) => one.id === id)
  if (objective === undefined) throw new Refusal('not-found')
  return objective
}

function confidenceOn({ db }: OpenFile, { objectiveId, date }: { objectiveId: string; date: string }) {
  return loadConfidences(db).find((one) => one.objectiveId === objectiveId && one.date === date)
}
