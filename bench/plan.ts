import type { Database } from 'better-sqlite3'
import { chooseAccounts, underOneName } from '../src/core/import/choose-accounts.ts'
import type { PlannedAccount, ReadExport } from '../src/core/import/import-plan.ts'
import { everyAccount } from '../src/main/backend/database/imports/accounts.ts'
import { StagedHeap } from '../src/main/backend/database/stage/staged-heap.ts'
import type { Content } from '../src/main/backend/files/content.ts'
import type { HeldPlan } from '../src/main/backend/import/held-plan.ts'
import { replan } from '../src/main/backend/import/preview-import.ts'
import { takeApart } from '../src/main/backend/import/read-files.ts'
import { readParts } from '../src/main/backend/import/read-heap.ts'

export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array | Content
}

/** Chooses the account of each table of a file, where the product's own choice is not wanted. */
export type AccountChoice = (read: ReadExport) => readonly (PlannedAccount | null)[]

/** The plan for files that are at hand, as the product makes it of files that it reads. */
export function planOf(
  db: Database,
  files: readonly GivenFile[],
  importedOn: string,
  choose: AccountChoice = (read) => chooseAccounts(read, everyAccount(db)),
): HeldPlan {
  const heap = new StagedHeap(db)
  const read = readParts(
    db,
    heap,
    files.flatMap(({ bytes, name }) => takeApart(bytes, name)),
    importedOn,
  )
  return replan(db, { id: 'plan', heap, ...read }, underOneName(read.reads, read.reads.map(choose)), importedOn)
}
