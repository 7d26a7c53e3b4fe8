import { Autocomplete, Button } from '@mantine/core'
import { useWords } from '../../use-words.tsx'
import type { AccountGuess } from './account-guess.ts'

interface NewAccountProps {
  readonly guess: AccountGuess
  /** What is typed; undefined as long as nobody typed. */
  readonly typed: string | undefined
  readonly names: readonly string[]
  readonly busy: boolean
  readonly onType: (name: string) => void
  readonly onName: (name: string) => void
}

/** An account gets its name; the guess stands there until somebody types another. */
export function NewAccount({ guess, typed, names, busy, onType, onName }: NewAccountProps) {
  const { say } = useWords()
  const name = typed ?? guess.name
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
        description={guess.name !== '' && name === guess.name ? say(guess.reason) : undefined}
        inputWrapperOrder={['input', 'description']}
        data={[...new Set([guess.name, ...names])].filter((one) => one !== '')}
        value={name}
        maxLength={200}
        onChange={onType}
      />
      <Button size="xs" type="submit" loading={busy} disabled={name.trim() === ''}>
        {say('screen.import.account-set')}
      </Button>
    </form>
  )
}
