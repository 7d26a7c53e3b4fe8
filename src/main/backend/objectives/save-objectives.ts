import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../contract/reply.ts'
import type { ObjectiveList } from '../../../contract/views.ts'
import { generationsOf } from '../../../core/generation.ts'
import type { Reason } from '../../../core/lock.ts'
import type { Objective } from '../../../core/objective.ts'
import { type Pillar, pillars } from '../../../core/pillar.ts'
import { weightsTotal } from '../../../core/scoring/weights.ts'
import type { OpenFile } from '../backend.ts'
import { loadCampaigns } from '../database/campaigns/campaigns.ts'
import { inOneChange, refuseOutdated } from '../database/changes/change.ts'
import type { Author, Change } from '../database/changes/change-record.ts'
import { loadAccounts } from '../database/imports/accounts.ts'
import { loadObjectives, removeObjective, saveObjective } from '../database/objectives/objectives.ts'
import { loadStakeholders } from '../database/registers/stakeholders.ts'
import { checkObjective } from './check-objective.ts'
import { checkReferences } from './check-references.ts'
import { withoutSome } from './generations.ts'
import { noteChanges, noteRemoval, noteReturn } from './note-changes.ts'

export function listObjectives({ db }: OpenFile): ObjectiveList {
  return {
    objectives: loadObjectives(db),
    stakeholders: loadStakeholders(db),
    campaigns: loadCampaigns(db),
    accounts: loadAccounts(db),
  }
}

/**
 * Saves the objectives of a pillar as they now are. One of their generation that is not among them any more is
 * removed; objectives of years that none of them touches stay.
 */
export function saveObjectives(
  { db }: OpenFile,
  author: Author,
  wish: {
    readonly objectives: readonly Objective[]
    readonly seen: number
    readonly reason?: Reason | null | undefined
  },
): void {
  const { objectives, seen, reason = null } = wish
  if (new Set(objectives.map((objective) => objective.id)).size < objectives.length)
    throw new Refusal('input-invalid', { name: objectives[0]?.statement ?? '', reason: 'two objectives with one id' })
  for (const objective of objectives) checkObjective(objective)
  inOneChange(db, author, (record) => {
    checkReferences(db, objectives)
    const before = loadObjectives(db)
    for (const pillar of pillarsTouched(before, objectives)) {
      refuseOutdated(db, 'pillar', pillar, seen)
      savePillar(db, author, pillar, { before, objectives, reason, record })
    }
  })
}

interface PillarSave {
  readonly before: readonly Objective[]
  readonly objectives: readonly Objective[]
  readonly reason: Reason | null
  readonly record: (change: Change) => void
}

function savePillar(db: Database, author: Author, pillar: Pillar, save: PillarSave): void {
  const { before, objectives, reason, record } = save
  const old = before.filter((objective) => objective.pillar === pillar)
  const named = objectives.filter((objective) => objective.pillar === pillar)
  const ids = new Set(objectives.map((objective) => objective.id))
  const unnamed = old.filter((objective) => !ids.has(objective.id))
  if (named.length === 0) {
    const kept = withoutSome(old, (objective) => ids.has(objective.id))
    for (const objective of kept) saveObjective(db, objective, author.at)
    record({ what: 'objective.leave', entity: 'pillar', entityId: pillar, old, new: kept })
    return
  }
  const generations = generationsOf([...unnamed, ...named])
  const untouched = generations
    .filter((generation) => generation.every((objective) => unnamed.includes(objective)))
    .flat()
  for (const generation of generationsOf(named)) checkPillarWeights(generation, pillar)
  for (const objective of unnamed.filter((one) => !untouched.includes(one))) {
    noteRemoval(db, author, objective, reason)
    removeObjective(db, objective.id, author.at)
  }
  for (const objective of named) {
    const earlier = before.find((one) => one.id === objective.id)
    saveObjective(db, objective, author.at)
    if (earlier === undefined) noteReturn(db, author, objective, reason)
    else noteChanges(db, author, { old: earlier, now: objective, reason })
  }
  const why = reason === null ? {} : { why: `${reason.kind}: ${reason.words}` }
  record({ what: 'objective.save', entity: 'pillar', entityId: pillar, old, new: [...untouched, ...named], ...why })
}

function checkPillarWeights(generation: readonly Objective[], pillar: Pillar): void {
  const { total, exact } = weightsTotal(generation.map((objective) => objective.weight))
  if (!exact) throw new Refusal('weights-not-100', { total, name: pillar })
}

function pillarsTouched(before: readonly Objective[], objectives: readonly Objective[]): Pillar[] {
  const ids = new Set(objectives.map((objective) => objective.id))
  const touched = [...objectives, ...before.filter((objective) => ids.has(objective.id))]
  return pillars.filter((pillar) => touched.some((objective) => objective.pillar === pillar))
}
