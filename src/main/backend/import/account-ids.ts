import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { PlannedAccount } from '../../../core/import/import-plan.ts'
import type { Platform } from '../../../core/platform.ts'
import { addAccount, setPlatformId } from '../database/imports/accounts.ts'
import type { HeldPlan } from './held-plan.ts'

/** Gives the id of an account that a plan names. */
export type AccountIds = (account: PlannedAccount, platform: Platform) => string

/** Makes the accounts that the plan names anew, and keeps the platform's own id where a file tells it. */
export function resolveAccounts(db: Database, { plan }: HeldPlan): AccountIds {
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
