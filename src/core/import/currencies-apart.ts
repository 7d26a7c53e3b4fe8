import type { Account } from '../platform.ts'
import type { PlannedAccount, ReadExport } from './import-plan.ts'

type Accounts = readonly (readonly (PlannedAccount | null)[])[]

/** What is known of accounts before a plan: who they are, and the currency in which their money was counted so far. */
export interface KnownAccounts {
  readonly accounts: readonly Account[]
  readonly currencies: ReadonlyMap<string, string>
}

/** An account that would hold money in two currencies. */
export interface CurrencyClash {
  readonly name: string
  readonly currency: string
  readonly other: string
}

/**
 * Two advertising accounts of one name and of different currencies would overwrite each other's campaigns: the second is
 * an account of its own, `Maren (USD)`.
 */
export function currenciesApart(reads: readonly ReadExport[], accounts: Accounts, known: KnownAccounts): Accounts {
  const taken = new Map(known.currencies)
  return reads.map((read, file) =>
    read.tables.map((table, at) => {
      const account = accounts[file]?.[at] ?? null
      const { currency, platform } = table
      if (account === null || currency === undefined) return account
      const other = taken.get(ownerOf(account, platform))
      const own = other === undefined || other === currency ? account : namedApart(account, currency, platform, known)
      taken.set(ownerOf(own, platform), currency)
      return own
    }),
  )
}

/** The first account of a plan that would mix currencies; null where none would. */
export function currencyClash(
  reads: readonly ReadExport[],
  accounts: Accounts,
  { currencies }: KnownAccounts,
): CurrencyClash | null {
  const taken = new Map(currencies)
  for (const [file, read] of reads.entries())
    for (const [at, { currency, platform }] of read.tables.entries()) {
      const account = accounts[file]?.[at] ?? null
      if (account === null || currency === undefined) continue
      const other = taken.get(ownerOf(account, platform))
      if (other !== undefined && other !== currency) return { name: account.name, currency, other }
      taken.set(ownerOf(account, platform), currency)
    }
  return null
}

function namedApart(
  { name }: PlannedAccount,
  currency: string,
  platform: Account['platform'],
  { accounts }: KnownAccounts,
): PlannedAccount {
  const apart = `${name} (${currency})`
  const found = accounts.find((one) => one.platform === platform && one.name === apart)
  return found === undefined ? { kind: 'new', name: apart } : { kind: 'existing', accountId: found.id, name: apart }
}

function ownerOf(account: PlannedAccount, platform: string): string {
  return account.kind === 'existing' ? account.accountId : `${platform} ${account.name}`
}
