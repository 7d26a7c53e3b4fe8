import type { Database } from 'better-sqlite3'
import { siblingsOf } from '../../../core/generation.ts'
import type { Reason } from '../../../core/lock.ts'
import type { Objective } from '../../../core/objective.ts'
import { makingRoomFor } from '../../../core/scoring/weights.ts'
import type { Author } from '../database/changes/change-record.ts'
import type { Binned } from '../database/changes/steps/bin.ts'
import { loadObjectives, saveObjective } from '../database/objectives/objectives.ts'
import { noteChanges, noteReturn } from '../objectives/note-changes.ts'

interface Return {
  readonly entry: Binned
  /** True where the weights around it are as they were before it went. */
  readonly exact: boolean
  readonly reason: Reason | null
}

/** What comes back keeps its weight, the others share out the rest, and a locked objective says why it changed. */
export function makeRoom(db: Database, author: Author, { entry, exact, reason }: Return): void {
  const objectives = loadObjectives(db)
  const id = entry.key['id']
  if (entry.table === 'objectives') {
    const back = objectives.find((one) => one.id === id)
    if (back === undefined) return
    noteReturn(db, author, back, reason)
    if (!exact) for (const one of roomAround(back, objectives)) saveObjective(db, one, author.at)
  }
  if (entry.table === 'metrics') {
    const now = objectives.find(({ metrics }) => metrics.some((metric) => metric.id === id))
    if (now === undefined) return
    const metrics = makingRoomFor(now.metrics, (metric) => metric.id === id)
    noteChanges(db, author, {
      old: { ...now, metrics: now.metrics.filter((metric) => metric.id !== id) },
      now: { ...now, metrics },
      reason,
    })
    saveObjective(db, { ...now, metrics }, author.at)
  }
}

function roomAround(back: Objective, objectives: readonly Objective[]): Objective[] {
  const siblings = siblingsOf(back, objectives)
  return makingRoomFor([back, ...siblings], (one) => one.id === back.id)
}
