import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../contract/reply.ts'
import type { ImportPreview, PreviewFile } from '../../../contract/views.ts'
import type { IsoDate } from '../../../core/date.ts'
import { chooseAccounts, underOneName } from '../../../core/import/choose-accounts.ts'
import { coverageOf } from '../../../core/import/coverage.ts'
import { currenciesApart, type KnownAccounts } from '../../../core/import/currencies-apart.ts'
import type { PlannedFile } from '../../../core/import/import-plan.ts'
import type { Backend, OpenFile } from '../backend.ts'
import { lastChangeOf } from '../database/changes/change.ts'
import { accountCurrencies } from '../database/imports/account-currencies.ts'
import { everyAccount, loadAccounts } from '../database/imports/accounts.ts'
import { accountsOfImport, findImport } from '../database/imports/same-bytes.ts'
import { StagedHeap } from '../database/stage/staged-heap.ts'
import { storedDays } from '../database/values/stored-days.ts'
import type { Ports } from '../ports.ts'
import type { HeldPlan } from './held-plan.ts'
import { planHeap } from './plan-heap.ts'
import { filesAt, type NamedFile } from './read-files.ts'
import { readHeap } from './read-heap.ts'
import type { Progress } from './reading-pace.ts'

/** Reads files and plans what importing them would do. Nothing is written; the plan waits under its id. */
export async function previewImport(
  backend: Backend,
  file: OpenFile,
  ports: Ports,
  paths: readonly string[],
): Promise<ImportPreview> {
  const started = backend.discards.count
  const progress: Progress = (stage, done, total, name) => {
    if (backend.discards.count !== started) throw new Refusal('cancelled')
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
  const heap = new StagedHeap(db)
  try {
    const read = await readHeap(db, heap, files, importedOn, progress)
    const { reads } = read
    const known = knownAccounts(db)
    const chosen = underOneName(
      reads,
      reads.map((read) => accountsOfImport(db, read.file.sha256, read) ?? chooseAccounts(read, known.accounts)),
    )
    const accounts = currenciesApart(reads, chosen, known)
    const mappings = reads.map(() => new Map())
    return replan(db, { id: randomUUID(), heap, ...read, mappings }, accounts, importedOn)
  } catch (error) {
    heap.drop()
    throw error
  }
}

export function knownAccounts(db: Database): KnownAccounts {
  return { accounts: everyAccount(db), currencies: accountCurrencies(db) }
}

export function replan(
  db: Database,
  files: Pick<HeldPlan, 'id' | 'heap' | 'reads' | 'contents'> &
    Partial<Pick<HeldPlan, 'unread' | 'mappings' | 'supplements' | 'windows'>>,
  accounts: HeldPlan['accounts'],
  importedOn: IsoDate,
): HeldPlan {
  const { id, heap, reads, contents, unread = [], mappings = [], supplements = [], windows = new Map() } = files
  const plan = planHeap(db, heap, reads, accounts, importedOn)
  const dataRevision = lastChangeOf(db, 'data', 'all')
  return { id, heap, reads, unread, mappings, supplements, windows, contents, accounts, plan, dataRevision }
}

export function previewOf(db: Database, { id, plan, unread }: HeldPlan): ImportPreview {
  const files = plan.files.map((file, at) => previewFile(db, file, unread[at] ?? []))
  return {
    planId: id,
    files,
    accounts: loadAccounts(db),
    coverage: coverageOf(plan.files, storedDays(db)),
    ready: isReady(files),
  }
}

function previewFile(db: Database, file: PlannedFile, unread: PreviewFile['unread']): PreviewFile {
  const { read, ...planned } = file
  // Of posts that are told of until today, the days are those on which they were published.
  const tables = read.tables.map(({ summary, ...table }) => ({ ...table, period: table.period ?? summary.published }))
  const before = findImport(db, read.file.sha256)
  return { ...planned, read: { ...read, tables }, unread, importedBeforeOn: before?.importedAt.slice(0, 10) ?? null }
}

/**
 * A file that is new counts as a change even where every value is known: it is one more source for them. One without any
 * value is none.
 */
function isReady(files: readonly PreviewFile[]): boolean {
  const told = files.filter(({ read }) => read.tables.some(({ observations }) => observations > 0))
  const owned = told.every(({ read, accounts }) =>
    read.tables.every((table, place) => table.observations === 0 || accounts[place] !== null),
  )
  const changes = told.some(
    ({ changes: { added, restated }, importedBeforeOn }) => importedBeforeOn === null || added + restated > 0,
  )
  return owned && changes
}
