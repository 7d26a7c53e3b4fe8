import { Autocomplete, Button, Loader, Select } from '@mantine/core'
import { useState } from 'react'
import type { AccountCoverage } from '../../../core/import/coverage.ts'
import type { Account } from '../../../core/platform.ts'
import { useWords } from '../../use-words.tsx'
import { useImport } from './import-room.tsx'

interface AccountChoiceProps {
  readonly group: AccountCoverage
  readonly accounts: readonly Account[]
  /** Names that other files of the heap gave to accounts, those of the same platform first. */
  readonly names: readonly string[]
}

const another = 'another'

/** Whose figures these are: an account of this workspace, or one named now. One answer serves all tables of the group. */
export function AccountChoice({ group, accounts, names }: AccountChoiceProps) {
  const { say } = useWords()
  const { assign } = useImport()
  const [comparing, setComparing] = useState(false)
  const { account, hint, tables } = group
  const known = accounts.filter(({ platform }) => platform === group.platform)
  const [naming, setNaming] = useState(account === null && known.length === 0)
  const choose = async (chosen: Parameters<typeof assign>[1]) => {
    setComparing(true)
    await assign(tables, chosen)
    setComparing(false)
  }
  if (naming) return <NewAccount hint={hint} names={names} busy={comparing} onName={(name) => void choose({ name })} />
  const isNew = account?.kind === 'new'
  return (
    <Select
      size="xs"
      aria-label={say('screen.import.account')}
      placeholder={say('screen.import.account-choose')}
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

interface NewAccountProps {
  /** What the file or its folder suggests. */
  readonly hint: string | null
  readonly names: readonly string[]
  readonly busy: boolean
  readonly onName: (name: string) => void
}

function NewAccount({ hint, names, busy, onName }: NewAccountProps) {
  const { say } = useWords()
  const [guess = ''] = hint === null ? names : [hint]
  const [name, setName] = useState(guess)
  const reason = say(hint === null ? 'screen.import.suggestion' : 'screen.import.guessed')
  return (
    <form
      className="new-account"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onName(name.trim())
      }}
    >
      <Autocomplete
        size="xs"
        aria-label={say('screen.import.account-name')}
        placeholder={say('screen.import.account-name')}
        description={guess !== '' && name === guess ? reason : undefined}
        inputWrapperOrder={['input', 'description']}
        data={[...new Set([...(hint === null ? [] : [hint]), ...names])]}
        value={name}
        maxLength={200}
        onChange={setName}
      />
      <Button size="xs" type="submit" loading={busy} disabled={name.trim() === ''}>
        {say('screen.import.account-set')}
      </Button>
    </form>
  )
}
