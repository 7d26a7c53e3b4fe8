import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { Refusal } from '../../contract/reply.ts'
import type { ImportPreview, PreviewFile } from '../../contract/views.ts'
import type { IsoDate } from '../../core/date.ts'
import { chooseAccounts } from '../../core/import/choose-accounts.ts'
import type { PlannedAccount, PlannedFile, ReadExport } from '../../core/import/import-plan.ts'
import { interpretExport } from '../../core/import/interpret-export.ts'
import { interpretExports } from '../../core/import/interpret-exports.ts'
import { planImport } from '../../core/import/plan-import.ts'
import { readMapped } from '../../core/import/read-mapped.ts'
import type { Backend, OpenFile } from './backend.ts'
import { loadAccounts } from './database/accounts.ts'
import { lastChangeOf } from './database/change.ts'
import { accountsOfImport, findImport, mappingsOfImport } from './database/imports.ts'
import { storedLookup } from './database/observations.ts'
import { loadTemplates } from './database/templates.ts'
import { type HeldPlan, heldPlan } from './held-plan.ts'
import type { Ports } from './ports.ts'
import { filesAt, type NamedFile, type ReadBytes, readNamedFile } from './read-files.ts'

/** Called between files: it may refuse, because the person no longer wants to know. */
export type Progress = (stage: 'reading' | 'planning', done: number, total: number, file: string) => void

/** Reads files and plans what importing them would do. Nothing is written; the plan waits under its id. */
export async function previewImport(
  backend: Backend,
  file: OpenFile,
  ports: Ports,
  paths: readonly string[],
): Promise<ImportPreview> {
  const started = backend.discards
  const progress: Progress = (stage, done, total, name) => {
    if (backend.discards !== started) throw new Refusal('cancelled')
    ports.emit('import.progress', { stage, done, total, file: name })
  }
  const held = await planFiles(file.db, await filesAt(paths), ports.today(), progress)
  backend.plans.set(held.id, held)
  return previewOf(file.db, held)
}

export async function planFiles(
  db: Database,
  files: readonly NamedFile[],
  importedOn: IsoDate,
  progress: Progress,
): Promise<HeldPlan> {
  const parts: ReadBytes[] = []
  for (const [done, named] of files.entries()) {
    progress('reading', done, files.length, named.name)
    parts.push(...(await readNamedFile(named)))
  }
  const templates = loadTemplates(db)
  const taught = (await interpret(parts, importedOn, progress)).flatMap((read, at) => {
    const file = parts[at]?.file
    return file === undefined
      ? []
      : [readMapped(read, file, { mappings: mappingsOfImport(db, read.file.sha256), templates })]
  })
  const reads = taught.map(({ read }) => read)
  const known = loadAccounts(db)
  const accounts = reads.map((read) => accountsOfImport(db, read.file.sha256, read) ?? chooseAccounts(read, known))
  const unread = taught.map((one) => one.unread)
  const start = {
    id: randomUUID(),
    reads,
    unread,
    mappings: reads.map(() => new Map()),
    bytes: parts.map((part) => part.bytes),
  }
  return replan(db, start, accounts, importedOn)
}

/** One file after the other, so that a cancel can arrive between them; together only where neighbours must help. */
async function interpret(parts: readonly ReadBytes[], importedOn: IsoDate, progress: Progress): Promise<ReadExport[]> {
  const reads: ReadExport[] = []
  for (const [done, { file }] of parts.entries()) {
    await setImmediate()
    progress('planning', done, parts.length, file.identity.name)
    reads.push(interpretExport(file, importedOn))
  }
  const silent = reads.some((read) => read.problems.some((problem) => problem.code === 'period-unknown'))
  if (!silent || reads.length === 1) return reads
  return interpretExports(
    parts.map((part) => part.file),
    importedOn,
  )
}

/** Says whose a table is. The other tables of the file that nobody has named an account for follow it. */
export function assignAccount(
  backend: Backend,
  { db }: OpenFile,
  wish: { readonly planId: string; readonly file: number; readonly table: number; readonly account: AccountWish },
): ImportPreview {
  const held = heldPlan(backend, wish.planId)
  const tables = held.reads[wish.file]?.tables ?? []
  const platform = tables[wish.table]?.platform
  if (platform === undefined) throw new Refusal('not-found')
  const chosen = accountFor(db, wish.account, platform)
  const accounts = held.accounts.map((row, file) =>
    row.map((account, table) => {
      if (file !== wish.file) return account
      return table === wish.table || (account === null && tables[table]?.platform === platform) ? chosen : account
    }),
  )
  const changed = replan(db, held, accounts, held.plan.importedOn)
  backend.plans.set(held.id, changed)
  return previewOf(db, changed)
}

export type AccountWish = { readonly accountId: string } | { readonly name: string }

export function replan(
  db: Database,
  files: Pick<HeldPlan, 'id' | 'reads' | 'bytes'> & Partial<Pick<HeldPlan, 'unread' | 'mappings'>>,
  accounts: HeldPlan['accounts'],
  importedOn: IsoDate,
): HeldPlan {
  const plan = planImport(files.reads, accounts, storedLookup(db), importedOn)
  const { id, reads, bytes, unread = [], mappings = [] } = files
  return { id, reads, unread, mappings, bytes, accounts, plan, dataRevision: lastChangeOf(db, 'data', 'all') }
}

function accountFor(db: Database, wish: AccountWish, platform: string): PlannedAccount {
  const own = loadAccounts(db).filter((account) => account.platform === platform)
  const found = own.find((account) => ('name' in wish ? account.name === wish.name : account.id === wish.accountId))
  if (found !== undefined) return { kind: 'existing', accountId: found.id, name: found.name }
  if ('name' in wish) return { kind: 'new', name: wish.name }
  throw new Refusal('not-found')
}

export function previewOf(db: Database, { id, plan, unread }: HeldPlan): ImportPreview {
  const files = plan.files.map((file, at) => previewFile(db, file, unread[at] ?? []))
  return { planId: id, files, accounts: loadAccounts(db), coverage: [], ready: isReady(files) }
}

function previewFile(db: Database, file: PlannedFile, unread: PreviewFile['unread']): PreviewFile {
  const { read, ...planned } = file
  const tables = read.tables.map(({ observations, posts, ...table }) => ({
    ...table,
    observations: observations.length,
    posts: posts.length,
  }))
  const before = findImport(db, read.file.sha256)
  return { ...planned, read: { ...read, tables }, unread, importedBeforeOn: before?.importedAt.slice(0, 10) ?? null }
}

/** A file that is new counts as a change even where every value is known: it is one more source for them. */
function isReady(files: readonly PreviewFile[]): boolean {
  const recognised = files.filter((file) => file.read.status === 'recognised')
  const owned = recognised.every(({ read, accounts }) =>
    read.tables.every((table, place) => table.observations === 0 || accounts[place] !== null),
  )
  const changes = recognised.some(
    ({ changes: { added, restated }, importedBeforeOn }) => importedBeforeOn === null || added + restated > 0,
  )
  return owned && changes
}
