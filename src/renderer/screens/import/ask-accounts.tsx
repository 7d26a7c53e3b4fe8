import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Account } from '../../../core/platform.ts'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import { AccountChoice } from './account-choice.tsx'
import { guessAccount, guessKnown } from './account-guess.ts'
import { type Answer, useImport } from './import-room.tsx'
import { NewAccount } from './new-account.tsx'
import { namesFor, type PreviewGroup } from './preview-groups.ts'

interface AskAccountsProps {
  /** Those without an account among all groups of the heap. */
  readonly missing: readonly PreviewGroup[]
  readonly groups: readonly PreviewGroup[]
  readonly accounts: readonly Account[]
}

/** The only question of an import, asked once for all files of an account, with the guess filled in. */
export function AskAccounts({ missing, groups, accounts }: AskAccountsProps) {
  const { say, term } = useWords()
  const { organisation } = useOpened()
  const { assign } = useImport()
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const [busy, setBusy] = useState<string | null>(null)
  if (missing.length === 0) return null
  const asked = missing.map((group) => {
    const names = namesFor(group.coverage.platform, groups)
    const guess = guessAccount(group.coverage, groups, organisation.name)
    const isNew = !accounts.some(({ platform }) => platform === group.coverage.platform)
    return { ...group, names, guess, isNew }
  })
  const probable = asked.flatMap(({ id, coverage, guess, isNew }): Answer[] => {
    const account = isNew ? namedAs(typed.get(id) ?? guess.name) : sameAs(guessKnown(coverage, accounts))
    return account === null ? [] : [{ tables: coverage.tables, account }]
  })
  const isWorthAButton = probable.length > 1 || (probable.length > 0 && asked.every(({ isNew }) => !isNew))
  const answer = async (who: string, answers: readonly Answer[]) => {
    setBusy(who)
    await assign(...answers)
    setBusy(null)
  }
  return (
    <section className="ask-accounts">
      <header>
        <div>
          <h2>{say('screen.import.accounts-missing')}</h2>
          <p className="soft">{say('screen.import.accounts-why')}</p>
        </div>
        {isWorthAButton && (
          <Button variant="default" loading={busy === 'all'} onClick={() => void answer('all', probable)}>
            {say('screen.import.accounts-set-all', { count: probable.length })}
          </Button>
        )}
      </header>
      <ul>
        {asked.map(({ id, coverage, files, names, guess, isNew }) => (
          <li key={id}>
            <div>
              <strong>{term(`platform.${coverage.platform}`)}</strong>
              <p className="soft small">
                {say('screen.import.and-others', {
                  file: files[0]?.file.read.file.name ?? '',
                  count: files.length - 1,
                })}
              </p>
            </div>
            {isNew ? (
              <NewAccount
                guess={guess}
                typed={typed.get(id)}
                names={names}
                busy={busy === id}
                onType={(name) => setTyped(new Map([...typed, [id, name]]))}
                onName={(name) => void answer(id, [{ tables: coverage.tables, account: { name } }])}
              />
            ) : (
              <AccountChoice group={coverage} accounts={accounts} heap={groups} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function namedAs(text: string): Answer['account'] | null {
  const name = text.trim()
  return name === '' ? null : { name }
}

function sameAs(known: Account | null): Answer['account'] | null {
  return known === null ? null : { accountId: known.id }
}
