import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PlannedAccount } from '../../../core/import/import-plan.ts'
import type { Account } from '../../../core/platform.ts'
import { useWords } from '../../language.tsx'
import { useImport } from './import-room.tsx'
import type { PreviewedTable } from './preview-table.tsx'

interface AccountChoiceProps {
  readonly table: PreviewedTable
  readonly at: { readonly file: number; readonly table: number }
  readonly account: PlannedAccount | null
  readonly accounts: readonly Account[]
}

const another = 'another'

/** Whose figures these are: an account of this workspace, or one named now. */
export function AccountChoice({ table, at, account, accounts }: AccountChoiceProps) {
  const { say } = useWords()
  const { assign } = useImport()
  const [naming, setNaming] = useState(account === null && accounts.length === 0)
  if (naming)
    return <NewAccount suggestion={table.accountName ?? ''} onName={(name) => assign({ ...at, account: { name } })} />
  const isNew = account?.kind === 'new'
  return (
    <Select
      size="xs"
      aria-label={say('screen.import.account')}
      placeholder={say('screen.import.account-choose')}
      error={account === null}
      allowDeselect={false}
      data={[
        ...accounts.map(({ id, name }) => ({ value: id, label: name })),
        ...(isNew ? [{ value: 'planned', label: say('screen.import.account-new', { name: account.name }) }] : []),
        { value: another, label: say('screen.import.account-name') },
      ]}
      value={account === null ? null : isNew ? 'planned' : account.accountId}
      onChange={(value) => {
        if (value === another) setNaming(true)
        else if (value !== null && value !== 'planned') assign({ ...at, account: { accountId: value } })
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
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" variant="default">
        {say('screen.import.account-set')}
      </Button>
    </form>
  )
}
