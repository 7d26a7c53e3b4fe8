import type { AccountCoverage } from '../../../core/import/coverage.ts'
import type { Account } from '../../../core/platform.ts'
import { fold } from '../../../core/sources/fold.ts'
import type { ScreenWord } from '../../use-words.tsx'
import { onlyNameFor, type PreviewGroup } from './preview-groups.ts'

/** A name for an account that a file does not name, and where it comes from. */
export interface AccountGuess {
  readonly name: string
  readonly reason: ScreenWord
}

/** The name of its file or folder, else the only one of other files of the heap, else the organisation's. */
export function guessAccount(
  { hint, platform }: AccountCoverage,
  groups: readonly PreviewGroup[],
  organisation: string,
): AccountGuess {
  if (hint !== null) return { name: hint, reason: 'screen.import.guessed' }
  const name = onlyNameFor(platform, groups)
  if (name !== null) return { name, reason: 'screen.import.suggestion' }
  return { name: organisation, reason: 'screen.import.guessed-organisation' }
}

/** The account of this workspace that a file is probably of: the one that its folder names, else the only one there. */
export function guessKnown({ hint, platform }: AccountCoverage, accounts: readonly Account[]): Account | null {
  const own = accounts.filter((account) => account.platform === platform)
  const named = own.filter(({ name }) => hint !== null && fold(name) === fold(hint))
  const [guess, ...others] = named.length > 0 ? named : own
  return guess === undefined || others.length > 0 ? null : guess
}
