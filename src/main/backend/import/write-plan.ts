import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { PlannedFile } from '../../../core/import/import-plan.ts'
import { ownMeasuresOf } from '../../../core/import/mapping/own-spelling.ts'
import type { Author } from '../database/changes/change-record.ts'
import { addImport, addToImport } from '../database/imports/imports.ts'
import { findImport } from '../database/imports/same-bytes.ts'
import { RollUps } from '../database/roll-ups/roll-ups.ts'
import { describePosts } from '../database/stage/described-posts.ts'
import { FileWriter, numberHeap, setOwner } from '../database/stage/write-heap.ts'
import { keepOwnMeasures } from '../database/values/measures.ts'
import type { Content } from '../files/content.ts'
import { type AccountIds, resolveAccounts } from './account-ids.ts'
import type { HeldPlan } from './held-plan.ts'
import { keptCopy } from './kept-copy.ts'

/** How far the writing has come: rows of the plan, and the file to which they belong. */
export interface WriteStep {
  readonly done: number
  readonly total: number
  readonly file: string
}

/** Writes a plan step by step, from the earliest export to the latest. Returns the ids of the imports that are new. */
export function* writePlan(db: Database, author: Author, held: HeldPlan): Generator<WriteStep, string[]> {
  const { plan } = held
  const { stage } = held.heap
  const accountIds = resolveAccounts(db, held)
  plan.files.forEach(({ read, accounts }, file) => {
    read.tables.forEach(({ platform }, place) => {
      const account = accounts[place] ?? null
      if (account !== null) setOwner(db, stage, file, place, accountIds(account, platform))
    })
  })
  numberHeap(db, stage)
  keepOwnMeasures(db, ownMeasuresOf(plan.files.map(({ read }) => read)))
  const rollUps = new RollUps(db)
  rollUps.touch(
    `SELECT subject_id FROM ${stage.placed}`,
    `SELECT id FROM measures WHERE id IN (${held.heap.measures.join(', ')})`,
  )
  const total = plan.files.reduce((sum, file) => sum + weightOf(file), 0)
  const ids: string[] = []
  let done = 0
  for (const place of plan.order) {
    const file = plan.files[place]
    if (file === undefined) continue
    const name = file.read.file.name
    yield { done, total, file: name }
    for (const rows of writeFile(db, author, { held, place, accountIds }, ids))
      yield { done: Math.min(done + rows, total), total, file: name }
    done += weightOf(file)
  }
  const last = plan.files.at(-1)?.read.file.name ?? ''
  for (const _ of rollUps.recount()) yield { done: total, total, file: last }
  return ids
}

function weightOf({ read, accounts }: PlannedFile): number {
  return read.tables.reduce(
    (sum, { observations, posts }, place) => sum + (accounts[place] === null ? 0 : observations + posts),
    0,
  )
}

interface FileOfPlan {
  readonly held: HeldPlan
  readonly place: number
  readonly accountIds: AccountIds
}

/** Yields how many rows of a file were written so far. */
function* writeFile(db: Database, author: Author, file: FileOfPlan, ids: string[]): Generator<number> {
  const opening = openImport(db, author, file, ids)
  let opened = opening.next()
  for (; opened.done !== true; opened = opening.next()) yield 0
  const importNumber = opened.value
  if (importNumber === null) return
  const { heap } = file.held
  const writer = new FileWriter(db, heap.stage, file.place, { importNumber, at: author.at })
  let posts = 0
  for (posts of describePosts(db, heap.stage, file.place, importNumber)) yield posts
  let written = posts
  for (const measure of heap.measures)
    for (const rows of writer.addFresh(measure)) {
      written += rows
      yield written
    }
  written += writer.contest()
  yield written
  yield written + writer.setAside()
}

/** The number of the import that a file becomes or already is; null where nothing of it is new. */
function* openImport(
  db: Database,
  author: Author,
  { held, place, accountIds }: FileOfPlan,
  ids: string[],
): Generator<void, number | null> {
  const file = held.plan.files[place]
  const content = held.contents[place]
  if (file === undefined || content === undefined || file.accounts.every((account) => account === null)) return null
  const before = findImport(db, file.read.file.sha256)
  if (before === undefined) {
    const id = randomUUID()
    ids.push(id)
    return yield* addImport(db, newImport(id, file, content, accountIds), author)
  }
  if (file.changes.added + file.changes.restated === 0) return null
  addToImport(db, before.number, file.read, file.changes)
  return before.number
}

function newImport(id: string, file: PlannedFile, content: Content, accountIds: AccountIds) {
  const { read, accounts, changes, exportedOn } = file
  const days = read.tables.flatMap(({ summary }, place) => (accounts[place] === null ? [] : (summary.lastDay ?? [])))
  return {
    id,
    read,
    content: keptCopy(read, content),
    exportedOn,
    changes,
    accountIds: read.tables.map(({ platform }, place) => {
      const account = accounts[place] ?? null
      return account === null ? null : accountIds(account, platform)
    }),
    lastDataOn: days.sort().at(-1) ?? null,
  }
}
