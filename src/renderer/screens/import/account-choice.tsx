import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { AccountCoverage } from '../../../core/import/coverage.ts'
import type { Account } from '../../../core/platform.ts'
import { useWords } from '../../language.tsx'
import { useImport } from './import-room.tsx'

interface AccountChoiceProps {
  readonly group: AccountCoverage
  readonly accounts: readonly Account[]
}

const another = 'another'

/** Whose figures these are: an account of this workspace, or one named now. One answer serves all tables of the group. */
export function AccountChoice({ group, accounts }: AccountChoiceProps) {
  const { say } = useWords()
  const { assign } = useImport()
  const { account, hint, tables } = group
  const known = accounts.filter(({ platform }) => platform === group.platform)
  const [naming, setNaming] = useState(account === null && known.length === 0)
  if (naming) return <NewAccount suggestion={hint ?? ''} onName={(name) => assign(tables, { name })} />
  const isNew = account?.kind === 'new'
  return (
    <Select
      size="xs"
      aria-label={say('screen.import.account')}
      placeholder={say('screen.import.account-choose')}
      error={account === null}
      allowDeselect={false}
      data={[
        ...known.map(({ id, name }) => ({ value: id, label: name })),
        ...(isNew ? [{ value: 'planned', label: say('screen.import.account-new', { name: account.name }) }] : []),
        { value: another, label: say('screen.import.account-name') },
      ]}
      value={account === null ? null : isNew ? 'planned' : account.accountId}
      onChange={(value) => {
        if (value === another) setNaming(true)
        else if (value !== null && value !== 'planned') assign(tables, { accountId: value })
      }}
    />
  )
}

interface NewAccountProps {
  readonly suggestion: string
  readonly onName: (name: string) => void
}

function NewAccount({ suggestion, onName }: NewAccountProps) {
  const { say } = useWords()
  const [name, setName] = useState(suggestion)
  return (
    <form
      className="new-account"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onName(name.trim())
      }}
    >
      <TextInput
        size="xs"
        aria-label={say('screen.import.account-name')}
        placeholder={say('screen.import.account-name')}
        description={suggestion === '' ? undefined : say('screen.import.guessed')}
        inputWrapperOrder={['input', 'description']}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" disabled={name.trim() === ''}>
        {say('screen.import.account-set')}
      </Button>
    </form>
  )
}
