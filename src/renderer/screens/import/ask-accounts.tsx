import type { Account } from '../../../core/platform.ts'
import { useWords } from '../../use-words.tsx'
import { AccountChoice } from './account-choice.tsx'
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
  if (missing.length === 0) return null
  return (
    <section className="ask-accounts">
      <h2>{say('screen.import.accounts-missing')}</h2>
      <p className="soft">{say('screen.import.accounts-why')}</p>
      <ul>
        {missing.map(({ id, coverage, files }) => (
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
            <AccountChoice group={coverage} accounts={accounts} names={namesFor(coverage.platform, groups)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
