import type { AnswersBinding, MeasureBinding } from './metric.ts'
import type { Account } from './platform.ts'

/** The accounts from which a measure is counted: those named, else all on the platforms named, else all. */
export function boundAccounts(
  accounts: readonly Account[],
  { platforms, accountIds }: Pick<MeasureBinding, 'platforms' | 'accountIds'>,
): Account[] {
  return accounts.filter(
    ({ id, platform }) =>
      (platforms.length === 0 || platforms.includes(platform)) && (accountIds.length === 0 || accountIds.includes(id)),
  )
}

/** The surveys whose answers are counted: those named, else all. */
export function boundSurveys(accounts: readonly Account[], { accountIds }: Pick<AnswersBinding, 'accountIds'>) {
  return boundAccounts(accounts, { platforms: ['survey'], accountIds })
}
