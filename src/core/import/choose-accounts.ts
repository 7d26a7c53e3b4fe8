import type { Account } from '../platform.ts'
import { fold } from '../sources/fold.ts'
import type { PlannedAccount, ReadExport, ReadTable } from './import-plan.ts'

/**
 * The account of each table as far as the file says it: one that is known already, else a new one by that name.
 * Null where the file is silent, so that a person must say.
 */
export function chooseAccounts(read: ReadExport, known: readonly Account[]): (PlannedAccount | null)[] {
  return read.tables.map((table) => chooseAccount(table, known))
}

function chooseAccount(table: ReadTable, known: readonly Account[]): PlannedAccount | null {
  const { accountName: name, accountPlatformId: platformId } = table
  if (name === null) return null
  const own = known.filter((account) => account.platform === table.platform)
  const account =
    own.find((one) => platformId !== null && one.platformId === platformId) ??
    own.find((one) => fold(one.name) === fold(name) && (platformId === null || one.platformId === null))
  return account === undefined ? { kind: 'new', name } : { kind: 'existing', accountId: account.id, name: account.name }
}

/** A page that was renamed between two exports is one account: new ones with one id of the platform take the first name. */
export function underOneName(
  reads: readonly ReadExport[],
  chosen: readonly (readonly (PlannedAccount | null)[])[],
): (PlannedAccount | null)[][] {
  const names = new Map<string, string>()
  return chosen.map((accounts, file) =>
    accounts.map((account, place) => {
      const { platform, accountPlatformId = null } = reads[file]?.tables[place] ?? {}
      if (account?.kind !== 'new' || accountPlatformId === null) return account
      const key = `${platform} ${accountPlatformId}`
      const name = names.get(key) ?? account.name
      names.set(key, name)
      return { kind: 'new', name }
    }),
  )
}
