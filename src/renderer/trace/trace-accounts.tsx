import { Chip } from '@mantine/core'
import type { TraceAccount } from '../../contract/import-views.ts'
import { useWords } from '../use-words.tsx'

interface TraceAccountsProps {
  readonly accounts: readonly TraceAccount[]
  readonly chosen: string | null
  readonly onChoose: (accountId: string | null) => void
}

/** Which accounts the value adds up; one may be picked. */
export function TraceAccounts({ accounts, chosen, onChoose }: TraceAccountsProps) {
  const { say, term } = useWords()
  if (accounts.length < 2) return null
  return (
    <fieldset className="trace-accounts" aria-label={say('screen.trace.accounts')}>
      <Chip size="xs" checked={chosen === null} onChange={() => onChoose(null)}>
        {say('screen.trace.all-accounts')}
      </Chip>
      {accounts.map(({ accountId, platform, name }) => (
        <Chip key={accountId} size="xs" checked={chosen === accountId} onChange={() => onChoose(accountId)}>
          {name} · {term(`platform.${platform}`)}
        </Chip>
      ))}
    </fieldset>
  )
}
