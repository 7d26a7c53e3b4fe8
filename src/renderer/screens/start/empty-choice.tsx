import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../use-words.tsx'

interface EmptyChoiceProps {
  readonly onChoose: (organisation: string) => void
  readonly busy: boolean
}

export function EmptyChoice({ onChoose, busy }: EmptyChoiceProps) {
  const { say } = useWords()
  const [organisation, setOrganisation] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = () => {
    const name = organisation.trim()
    setMissing(name === '')
    if (name !== '') onChoose(name)
  }
  return (
    <form
      className="start-choice"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <h2>{say('screen.start.empty')}</h2>
      <p>{say('screen.start.empty-what')}</p>
      <div className="start-name">
        <TextInput
          size="md"
          label={say('screen.start.organisation')}
          value={organisation}
          maxLength={200}
          onChange={(event) => setOrganisation(event.currentTarget.value)}
          error={missing ? say('screen.start.organisation-missing') : undefined}
        />
        <Button size="md" variant="default" type="submit" disabled={busy}>
          {say('screen.start.empty-do')}
        </Button>
      </div>
    </form>
  )
}
