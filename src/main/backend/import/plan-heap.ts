import type { Database } from 'better-sqlite3'
import type { IsoDate } from '../../../core/date.ts'
import { fromEarliest } from '../../../core/import/export-order.ts'
import type {
  ImportPlan,
  PlannedAccount,
  PlannedChanges,
  PlannedFile,
  ReadExport,
} from '../../../core/import/import-plan.ts'
import type { Platform } from '../../../core/platform.ts'
import { findImport } from '../database/imports/same-bytes.ts'
import { decideHeap, type FileDecisions, type Owner } from '../database/stage/decide-heap.ts'
import type { StagedHeap } from '../database/stage/staged-heap.ts'

/** The account chosen for each table of each file; null where nobody has said yet. */
export type ChosenAccounts = readonly (readonly (PlannedAccount | null)[])[]

/**
 * Plans what importing the files of a heap would do. Where several speak of the same place the latest export wins, and each
 * place is written once; values for a lifetime are kept apart by the day of their export. Tables without an account are
 * left out.
 */
export function planHeap(
  db: Database,
  heap: StagedHeap,
  reads: readonly ReadExport[],
  accounts: ChosenAccounts,
  importedOn: IsoDate,
): ImportPlan {
  const known = reads.map((read) => findImport(db, read.file.sha256)?.number ?? null)
  const order = fromEarliest(reads, known)
  const decisions = decideHeap(db, heap.stage, {
    owners: reads.map((read, file) =>
      read.tables.map(({ platform }, place) => ownerOf(accounts[file]?.[place] ?? null, platform)),
    ),
    ranks: reads.map((_, file) => order.indexOf(file)),
    exportedOn: reads.map((read) => read.exportedOn),
    known,
  })
  const files = reads.map((read, file): PlannedFile => {
    const chosen = read.tables.map((_, table) => accounts[file]?.[table] ?? null)
    return { read, accounts: chosen, changes: changesOf(read, chosen, decisions[file]), exportedOn: read.exportedOn }
  })
  return { importedOn, files, order }
}

function ownerOf(account: PlannedAccount | null, platform: Platform): Owner | null {
  if (account === null) return null
  return account.kind === 'existing'
    ? { key: `existing|${account.accountId}`, accountId: account.accountId }
    : { key: `new|${platform}|${account.name}`, accountId: null }
}

function changesOf(
  read: ReadExport,
  accounts: readonly (PlannedAccount | null)[],
  decided: FileDecisions | undefined,
): PlannedChanges {
  const { same = 0, restate = 0, outdated = 0, overtaken = 0, merged = 0, posts = 0 } = decided ?? {}
  const all = read.tables.reduce((sum, table, at) => sum + (accounts[at] === null ? 0 : table.observations), 0)
  const added = all - same - restate - outdated - overtaken - merged
  return { added, same, restated: restate, outdated, merged: overtaken + merged, posts }
}
