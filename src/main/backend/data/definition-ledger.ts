import { randomUUID } from 'node:crypto'
import type { DefinitionEntry, DefinitionLedger } from '../../../contract/data-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { IsoDate } from '../../../core/date.ts'
import type { DefinitionChange, Splice } from '../../../core/definitions.ts'
import type { Facts } from '../../../core/facts.ts'
import { changesAcross, changesOf } from '../../../core/scoring/definition-break.ts'
import type { OpenFile } from '../backend.ts'
import { inOneChange, refuseOutdated } from '../database/changes/change.ts'
import type { Author } from '../database/changes/change-record.ts'
import {
  loadDefinitions,
  removeChange,
  removeSplice,
  saveChange,
  saveSplice,
} from '../database/registers/definitions.ts'
import { factsOf } from '../paper/load-facts.ts'

/** Every change known with the metrics whose comparison it stands in. */
export function definitionLedger(file: OpenFile, today: IsoDate): DefinitionLedger {
  const facts = factsOf(file)
  const changes = [...facts.definitions.changes].sort((a, b) => (a.date < b.date ? 1 : -1))
  return { changes: changes.map((change) => ({ ...change, metrics: concerned(change, facts, today) })) }
}

function concerned(change: DefinitionChange, facts: Facts, today: IsoDate): DefinitionEntry['metrics'] {
  return facts.objectives.flatMap((objective) =>
    objective.metrics
      .filter((metric) => {
        const day = today < objective.period.to ? today : objective.period.to
        return changesAcross(metric, objective, facts, day).some(({ id }) => id === change.id)
      })
      .map(({ id, name }) => ({
        metricId: id,
        name,
        objective: objective.statement,
        splice: facts.definitions.splices.find((one) => one.changeId === change.id && one.metricId === id) ?? null,
      })),
  )
}

export function keepChange(
  { db }: OpenFile,
  author: Author,
  wish: {
    readonly id: string | null
    readonly change: Omit<DefinitionChange, 'id' | 'origin'>
    readonly seen: number
  },
): void {
  inOneChange(db, author, (record) => {
    if (wish.id !== null) refuseOutdated(db, 'definition', wish.id, wish.seen)
    const old = wish.id === null ? null : ownChange(db, wish.id)
    const change: DefinitionChange = { ...wish.change, id: wish.id ?? randomUUID(), origin: 'own' }
    saveChange(db, change)
    record({ what: 'definition.save', entity: 'definition', entityId: change.id, old, new: change })
  })
}

export function forgetChange(
  { db }: OpenFile,
  author: Author,
  { id, seen }: { readonly id: string; readonly seen: number },
): void {
  inOneChange(db, author, (record) => {
    refuseOutdated(db, 'definition', id, seen)
    const old = ownChange(db, id)
    removeChange(db, id)
    record({ what: 'definition.remove', entity: 'definition', entityId: id, old, new: null })
  })
}

/** Puts a metric's series together again across a change, on somebody's word. */
export function splice(
  file: OpenFile,
  author: Author,
  { seen, ...wish }: Omit<Splice, 'who' | 'at'> & { readonly seen: number },
): void {
  const facts = factsOf(file)
  const metric = facts.objectives.flatMap(({ metrics }) => metrics).find(({ id }) => id === wish.metricId)
  const change = metric === undefined ? undefined : changesOf(metric, facts).find(({ id }) => id === wish.changeId)
  if (metric === undefined || change === undefined) throw new Refusal('not-found')
  const platforms = metric.binding.kind === 'measure' ? metric.binding.platforms : []
  const counted = platforms.length === 0 ? facts.accounts.map(({ platform }) => platform) : platforms
  if (wish.factor !== null && new Set(counted).size > 1) throw new Refusal('splice-factor-mixed', { name: metric.name })
  const old = facts.definitions.splices.find((one) => one.changeId === change.id && one.metricId === metric.id)
  const made: Splice = { ...wish, ...author }
  inOneChange(file.db, author, (record) => {
    refuseOutdated(file.db, 'metric', metric.id, seen)
    saveSplice(file.db, made)
    const why = wish.reason
    record({ what: 'definition.splice', entity: 'metric', entityId: metric.id, old, new: made, why })
  })
}

export function unsplice(
  { db }: OpenFile,
  author: Author,
  { changeId, metricId, seen }: Pick<Splice, 'changeId' | 'metricId'> & { readonly seen: number },
): void {
  inOneChange(db, author, (record) => {
    refuseOutdated(db, 'metric', metricId, seen)
    const old = loadDefinitions(db).splices.find((one) => one.changeId === changeId && one.metricId === metricId)
    if (old === undefined) throw new Refusal('not-found')
    removeSplice(db, changeId, metricId)
    record({ what: 'definition.unsplice', entity: 'metric', entityId: metricId, old, new: null })
  })
}

function ownChange(db: OpenFile['db'], id: string): DefinitionChange {
  const change = loadDefinitions(db).changes.find((one) => one.id === id && one.origin === 'own')
  if (change === undefined) throw new Refusal('not-found')
  return change
}
