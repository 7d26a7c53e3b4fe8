import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { Refusal } from '../../contract/reply.ts'
import type { ImportOutcome } from '../../contract/views.ts'
import type { PlannedAccount, PlannedFile, PlannedPost, PlannedValue } from '../../core/import/import-plan.ts'
import type { Platform } from '../../core/platform.ts'
import { addAccount, setPlatformId } from './database/accounts.ts'
import { type Author, inOneChange, lastChangeOf } from './database/change.ts'
import { addImport, addToImport, findImport } from './database/imports.ts'
import { addObservations, restate, type SubjectIds, subjectIds } from './database/observations.ts'
import { savePosts } from './database/posts.ts'
import type { HeldPlan } from './held-plan.ts'
import { keptCopy } from './kept-copy.ts'

/** Called between the files of a plan while they are written. */
export type WriteProgress = (done: number, total: number, file: string) => void

/** Writes exactly what the plan says, all of it or nothing. */
export function applyImport(db: Database, author: Author, held: HeldPlan, progress: WriteProgress): ImportOutcome {
  const { plan } = held
  return inOneChange(db, author, (record) => {
    if (lastChangeOf(db, 'data', 'all') !== held.dataRevision) throw new Refusal('plan-outdated')
    const writing = { db, author, accountIds: resolveAccounts(db, held), subjectId: subjectIds(db) }
    const values = byFile(plan.values)
    const posts = byFile(plan.posts)
    const importIds: string[] = []
    for (const [place, file] of plan.files.entries()) {
      progress(place, plan.files.length, file.read.file.name)
      const bytes = held.bytes[place] ?? new Uint8Array()
      const part = { file, bytes, values: values.get(place) ?? [], posts: posts.get(place) ?? [] }
      const id = writeFile(writing, part)
      if (id !== null) importIds.push(id)
    }
    const outcome = { importIds, ...totals(plan.files) }
    if (importIds.length > 0 || outcome.added + outcome.restated > 0) {
      const files = plan.files.map(({ read, changes }) => ({ ...read.file, changes }))
      record({ what: 'import.apply', entity: 'data', entityId: 'all', old: null, new: { ...outcome, files } })
    }
    return outcome
  })
}

type AccountIds = (account: PlannedAccount, platform: Platform) => string

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
  readonly posts: readonly PlannedPost[]
}

/** Returns the id of the import, or null where nothing of the file is new. */
function writeFile(writing: Writing, { file, bytes, values, posts }: PlanPart): string | null {
  const { db, author, accountIds, subjectId } = writing
  if (file.accounts.every((account) => account === null)) return null
  const before = findImport(db, file.read.file.sha256)
  if (before !== undefined && file.changes.added + file.changes.restated === 0) return null
  const id = randomUUID()
  const number = before?.number ?? addImport(db, newImport(id, file, bytes, accountIds), author)
  if (before !== undefined) addToImport(db, number, file.changes)
  const described = posts.map(({ account, platform, post }) => ({
    subjectId: subjectId(accountIds(account, platform), { kind: 'post', key: post.key }),
    post,
  }))
  savePosts(db, number, described)
  const rows = (action: 'add' | 'restate') =>
    values
      .filter((value) => value.action === action)
      .map(({ account, platform, observation }) => ({
        subjectId: subjectId(accountIds(account, platform), observation.subject),
        observation,
      }))
  addObservations(db, number, rows('add'))
  for (const row of rows('restate')) restate(db, number, row, author.at)
  return before === undefined ? id : null
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

function newImport(id: string, file: PlannedFile, bytes: Uint8Array, accountIds: AccountIds) {
  const { read, accounts, changes, exportedOn } = file
  const tables = read.tables.filter((_, place) => accounts[place] !== null)
  const days = tables.flatMap((table) => table.observations.map((observation) => observation.to))
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
    lastDataOn: days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null),
  }
}

/** Makes the accounts that the plan names anew, and keeps the platform's own id where a file tells it. */
function resolveAccounts(db: Database, { plan }: HeldPlan): AccountIds {
  const made = new Map<string, string>()
  const owned = plan.files.flatMap(({ read, accounts }) =>
    read.tables.map((table, place) => ({ table, account: accounts[place] ?? null })),
  )
  for (const { table, account } of owned) {
    const { platform, accountPlatformId: platformId } = table
    if (account?.kind === 'existing' && platformId !== null) setPlatformId(db, account.accountId, platformId)
    if (account?.kind !== 'new' || made.has(accountKey(account, platform))) continue
    const id = randomUUID()
    addAccount(db, { id, platform, name: account.name, platformId })
    made.set(accountKey(account, platform), id)
  }
  return (account, platform) => {
    const id = account.kind === 'existing' ? account.accountId : made.get(accountKey(account, platform))
    if (id === undefined) throw new Error(`The plan names an account that none of its tables has: ${account.name}`)
    return id
  }
}

function accountKey(account: PlannedAccount, platform: Platform): string {
  return `${platform} ${account.name}`
}

function totals(files: readonly PlannedFile[]): Omit<ImportOutcome, 'importIds'> {
  const sum = (count: (file: PlannedFile) => number) => files.reduce((total, file) => total + count(file), 0)
  return {
    added: sum((file) => file.changes.added),
    same: sum((file) => file.changes.same),
    restated: sum((file) => file.changes.restated),
    posts: sum((file) => file.changes.posts),
  }
}
