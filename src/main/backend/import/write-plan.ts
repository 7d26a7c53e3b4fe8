import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type {
  ImportPlan,
  PlannedFile,
  PlannedPost,
  PlannedValue,
  UndecidedValue,
} from '../../../core/import/import-plan.ts'
import type { Author } from '../database/change.ts'
import { contestValues, setAside } from '../database/contested-values.ts'
import { addImport, addToImport, findImport } from '../database/imports.ts'
import { addObservations, type SubjectIds, subjectIds } from '../database/observations.ts'
import { savePosts } from '../database/posts.ts'
import { type AccountIds, resolveAccounts } from './account-ids.ts'
import type { HeldPlan } from './held-plan.ts'
import { keptCopy } from './kept-copy.ts'

/** How far the writing has come: rows of the plan, and the file to which they belong. */
export interface WriteStep {
  readonly done: number
  readonly total: number
  readonly file: string
}

const rowsInStep = 5_000

/** Writes a plan step by step, from the earliest export to the latest. Returns the ids of the imports that are new. */
export function* writePlan(db: Database, author: Author, held: HeldPlan): Generator<WriteStep, string[]> {
  const { plan } = held
  const writing = { db, author, accountIds: resolveAccounts(db, held), subjectId: subjectIds(db) }
  const parts = partsOf(held)
  const total = parts.reduce((sum, part) => sum + weightOf(part), 0)
  const ids: string[] = []
  let done = 0
  for (const place of plan.order) {
    const part = parts[place]
    if (part === undefined) continue
    const file = part.file.read.file.name
    yield { done, total, file }
    const number = openImport(writing, part, ids)
    if (number !== null)
      for (const rows of writeRows(writing, number, part)) yield { done: Math.min(done + rows, total), total, file }
    done += weightOf(part)
  }
  return ids
}

interface Writing {
  readonly db: Database
  readonly author: Author
  readonly accountIds: AccountIds
  readonly subjectId: SubjectIds
}

interface PlanPart {
  readonly file: PlannedFile
  readonly bytes: Uint8Array
  readonly values: readonly PlannedValue[]
  readonly overtaken: readonly UndecidedValue[]
  /** Those that a later file describes again are among them: each import keeps what it said. */
  readonly posts: readonly PlannedPost[]
}

function weightOf({ values, overtaken, posts }: PlanPart): number {
  return values.length + overtaken.length + posts.length
}

/** The number of the import that a file becomes or already is; null where nothing of it is new. */
function openImport({ db, author, accountIds }: Writing, { file, bytes }: PlanPart, ids: string[]): number | null {
  if (file.accounts.every((account) => account === null)) return null
  const before = findImport(db, file.read.file.sha256)
  if (before === undefined) {
    const id = randomUUID()
    ids.push(id)
    return addImport(db, newImport(id, file, bytes, accountIds), author)
  }
  if (file.changes.added + file.changes.restated === 0) return null
  addToImport(db, before.number, file.changes)
  return before.number
}

/** Yields how many rows of the part were written so far. */
function* writeRows({ db, author, accountIds, subjectId }: Writing, number: number, part: PlanPart): Generator<number> {
  let written = 0
  for (const posts of inSteps(part.posts)) {
    const described = posts.map(({ account, platform, post }) => ({
      subjectId: subjectId(accountIds(account, platform), { kind: 'post', key: post.key }),
      post,
    }))
    savePosts(db, number, described)
    written += posts.length
    yield written
  }
  const rowOf = ({ account, platform, observation }: UndecidedValue) => ({
    subjectId: subjectId(accountIds(account, platform), observation.subject),
    observation,
  })
  const fresh = part.values.filter((value) => value.action === 'add')
  for (const values of inSteps(fresh)) {
    addObservations(db, number, values.map(rowOf))
    written += values.length
    yield written
  }
  const contested = part.values.filter((value) => value.action !== 'add')
  for (const values of inSteps(contested)) {
    contestValues(db, { importNumber: number, at: author.at }, values.map(rowOf))
    written += values.length
    yield written
  }
  for (const values of inSteps(part.overtaken)) {
    setAside(db, number, values.map(rowOf))
    written += values.length
    yield written
  }
}

function* inSteps<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += rowsInStep) yield rows.slice(start, start + rowsInStep)
}

function partsOf({ plan, bytes }: HeldPlan): PlanPart[] {
  const values = byFile(plan.values)
  const overtaken = byFile(plan.overtaken.values)
  const posts = byFile([...plan.overtaken.posts, ...plan.posts])
  return plan.files.map((file, place) => ({
    file,
    bytes: bytes[place] ?? new Uint8Array(),
    values: values.get(place) ?? [],
    overtaken: overtaken.get(place) ?? [],
    posts: posts.get(place) ?? [],
  }))
}

function byFile<Part extends { readonly file: number }>(parts: readonly Part[]): Map<number, Part[]> {
  const groups = new Map<number, Part[]>()
  for (const part of parts) {
    const group = groups.get(part.file)
    if (group === undefined) groups.set(part.file, [part])
    else group.push(part)
  }
  return groups
}

function newImport(id: string, file: ImportPlan['files'][number], bytes: Uint8Array, accountIds: AccountIds) {
  const { read, accounts, changes, exportedOn } = file
  const tables = read.tables.filter((_, place) => accounts[place] !== null)
  let lastDataOn: string | null = null
  for (const { observations } of tables)
    for (const { to } of observations) if (lastDataOn === null || to > lastDataOn) lastDataOn = to
  return {
    id,
    read,
    bytes: keptCopy(read, bytes),
    exportedOn,
    changes,
    accountIds: read.tables.map(({ platform }, place) => {
      const account = accounts[place] ?? null
      return account === null ? null : accountIds(account, platform)
    }),
    lastDataOn,
  }
}
