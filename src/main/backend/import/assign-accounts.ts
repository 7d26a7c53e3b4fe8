import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../contract/reply.ts'
import type { ImportPreview } from '../../../contract/views.ts'
import { currencyClash } from '../../../core/import/currencies-apart.ts'
import type { PlannedAccount } from '../../../core/import/import-plan.ts'
import type { Backend, OpenFile } from '../backend.ts'
import { everyAccount } from '../database/imports/accounts.ts'
import type { HeldPlan } from './held-plan.ts'
import { knownAccounts, previewOf, replan } from './preview-import.ts'
import { heldPlan } from './waiting-plans.ts'

interface TableOfHeap {
  readonly file: number
  readonly table: number
}

type AccountWish = { readonly accountId: string } | { readonly name: string }

/** One account for some tables. */
interface AccountAnswer {
  readonly tables: readonly TableOfHeap[]
  readonly account: AccountWish
}

interface Assignment {
  readonly planId: string
  readonly answers: readonly AccountAnswer[]
}

/** Says whose tables are. The other tables of their files that nobody has named an account for follow them. */
export function assignAccounts(backend: Backend, { db }: OpenFile, { planId, answers }: Assignment): ImportPreview {
  const held = heldPlan(backend, planId)
  const accounts = answers
    .flatMap(({ tables, account }) => tables.map((place) => ({ place, account })))
    .reduce(
      (rows, { place, account }) => withAccount(rows, held, place, accountAt(db, held, place, account)),
      held.accounts,
    )
  const clash = currencyClash(held.reads, accounts, knownAccounts(db))
  if (clash !== null) throw new Refusal('currencies-differ', { ...clash })
  const changed = replan(db, held, accounts, held.plan.importedOn)
  backend.plans.set(held.id, changed)
  return previewOf(db, changed)
}

function withAccount(
  rows: HeldPlan['accounts'],
  { reads }: HeldPlan,
  { file, table }: TableOfHeap,
  chosen: PlannedAccount,
): HeldPlan['accounts'] {
  const tables = reads[file]?.tables ?? []
  const follows = (account: PlannedAccount | null, at: number) =>
    account === null && tables[at]?.platform === tables[table]?.platform
  return rows.map((row, at) =>
    at === file ? row.map((account, own) => (own === table || follows(account, own) ? chosen : account)) : row,
  )
}

function accountAt(db: Database, { reads }: HeldPlan, { file, table }: TableOfHeap, wish: AccountWish): PlannedAccount {
  const platform = reads[file]?.tables[table]?.platform
  if (platform === undefined) throw new Refusal('not-found')
  const own = everyAccount(db).filter((account) => account.platform === platform)
  const found = own.find((account) => ('name' in wish ? account.name === wish.name : account.id === wish.accountId))
  if (found !== undefined) return { kind: 'existing', accountId: found.id, name: found.name }
  if ('name' in wish) return { kind: 'new', name: wish.name }
  throw new Refusal('not-found')
}
