import { Loader, Select } from '@mantine/core'
import { useState } from 'react'
import type { AccountCoverage } from '../../../core/import/coverage.ts'
import type { Account } from '../../../core/platform.ts'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import { guessAccount, guessKnown } from './account-guess.ts'
import { type Answer, useImport } from './import-room.tsx'
import { NewAccount } from './new-account.tsx'
import { namesFor, type PreviewGroup } from './preview-groups.ts'

interface AccountChoiceProps {
  readonly group: AccountCoverage
  readonly accounts: readonly Account[]
  /** All groups of the heap, for the names that other files give to accounts. */
  readonly heap: readonly PreviewGroup[]
}

const another = 'another'

/** Whose figures these are: an account of this workspace, or one named now. One answer serves all tables of the group. */
export function AccountChoice({ group, accounts, heap }: AccountChoiceProps) {
  const { say } = useWords()
  const { assign } = useImport()
  const [comparing, setComparing] = useState(false)
  const { organisation } = useOpened()
  const [typed, setTyped] = useState<string>()
  const { account, tables } = group
  const known = accounts.filter(({ platform }) => platform === group.platform)
  const [naming, setNaming] = useState(false)
  const choose = async (chosen: Answer['account']) => {
    setComparing(true)
    await assign({ tables, account: chosen })
    setComparing(false)
  }
  if (naming)
    return (
      <NewAccount
        guess={guessAccount(group, heap, organisation.name)}
        typed={typed}
        names={namesFor(group.platform, heap)}
        busy={comparing}
        onType={setTyped}
        onName={(name) => void choose({ name })}
      />
    )
  const isNew = account?.kind === 'new'
  const probable = guessKnown(group, accounts)
  return (
    <Select
      size="xs"
      aria-label={say('screen.import.account')}
      placeholder={
        probable === null
          ? say('screen.import.account-choose')
          : say('screen.import.account-probable', { name: probable.name })
      }
      error={account === null}
      disabled={comparing}
      rightSection={comparing ? <Loader size={14} /> : undefined}
      allowDeselect={false}
      data={[
        ...known.map(({ id, name }) => ({ value: id, label: name })),
        ...(isNew ? [{ value: 'planned', label: say('screen.import.account-new', { name: account.name }) }] : []),
        { value: another, label: say('screen.import.account-name') },
      ]}
      value={account === null ? null : isNew ? 'planned' : account.accountId}
      onChange={(value) => {
        if (value === another) setNaming(true)
        else if (value !== null && value !== 'planned') void choose({ accountId: value })
      }}
    />
  )
}
