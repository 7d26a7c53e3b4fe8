import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../contract/reply.ts'
import type { BinView } from '../../../contract/second-thought-views.ts'
import type { Reason } from '../../../core/lock.ts'
import type { OpenFile } from '../backend.ts'
import { inOneChange, refuseOutdated } from '../database/changes/change.ts'
import type { Author } from '../database/changes/change-record.ts'
import { type Binned, binnedAt, loadBin } from '../database/changes/steps/bin.ts'
import { restoreRows, rowAt, standsAs } from '../database/changes/steps/restore-rows.ts'
import { concernOf, nameOf, thingOf } from '../database/changes/steps/things.ts'
import { referencesOf, watchedTable } from '../database/changes/steps/watched-tables.ts'
import { makeRoom } from './make-room.ts'

export function binView({ db }: OpenFile): BinView {
  return { entries: loadBin(db) }
}

/**
 * Brings back what was removed, with all that went with it. What its removal changed elsewhere is put right too, if
 * nobody has changed it since; if somebody has, the weights around it make room for it.
 */
export function restoreBinned(
  { db }: OpenFile,
  author: Author,
  wish: { readonly number: number; readonly seen: number; readonly reason?: Reason | null | undefined },
): void {
  const entry = binnedAt(db, wish.number)
  if (entry === undefined) throw new Refusal('not-found')
  inOneChange(db, author, (record) => {
    if (!standsAs(db, entry.rows, 'new')) throw new Refusal('bin-place-taken')
    const exact = entry.touched.length > 0 && standsAs(db, entry.touched, 'new')
    putBack(db, [...entry.rows, ...(exact ? entry.touched : [])], author.at)
    const back = described(db, entry)
    refuseOutdated(db, back.entity, back.entityId, wish.seen)
    refuseUnsupported(db, entry)
    makeRoom(db, author, { entry, exact, reason: wish.reason ?? null })
    const { entity, entityId, kind, name } = back
    // The trail names nobody.
    const what = entity === 'stakeholder' ? { kind } : { kind, name }
    record({ what: 'bin.restore', entity, entityId, old: null, new: what })
  })
}

function putBack(db: Database, rows: Binned['rows'], now: string): void {
  try {
    restoreRows(db, rows, 'old', now)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE')
      throw new Refusal('bin-place-taken')
    throw error
  }
}

function described(db: Database, { table: name, key }: Binned) {
  const thing = thingOf(name)
  const table = watchedTable(db, name)
  const row = rowAt(db, table, key)
  if (thing === undefined || row === null) throw new Refusal('not-found')
  return { kind: thing.kind, name: nameOf(db, { thing, table, row }), ...concernOf(db, { thing, table, row }) }
}

/** What something stands on must stand: a value its metric, a move its stakeholder, a target those whom it names. */
function refuseUnsupported(db: Database, { rows }: Binned): void {
  for (const { table, key } of rows) {
    // A cost or a note is kept as it was written, whatever became of what it names.
    const lost = table === 'costs' || table === 'notes' ? undefined : lostSupport(db, table, key)
    if (lost !== undefined) throw new Refusal('bin-needs', { name: lost })
  }
}

function lostSupport(db: Database, name: string, key: Binned['key']): string | undefined {
  const row = rowAt(db, watchedTable(db, name), key) ?? {}
  const named = referencesOf(db, name).map((one) => ({ table: one.table, id: row[one.from] ?? null }))
  const goals = name === 'metrics' ? goalsOf(db, String(key['id'])) : []
  return [...named, ...goals].map(({ table, id }) => nameOfGone(db, table, id)).find((lost) => lost !== undefined)
}

function goalsOf(db: Database, metricId: string): { readonly table: string; readonly id: string }[] {
  return db
    .prepare<[string], { table: string; id: string }>(
      'SELECT \'stakeholders\' AS "table", stakeholder_id AS id FROM metric_ladder_goals WHERE metric_id = ?',
    )
    .all(metricId)
}

function nameOfGone(db: Database, name: string, id: string | number | null): string | undefined {
  const thing = thingOf(name)
  if (thing === undefined || id === null) return undefined
  const table = watchedTable(db, name)
  const row = rowAt(db, table, { id })
  return row === null || table.gone === null || row[table.gone] === null ? undefined : nameOf(db, { thing, table, row })
}
