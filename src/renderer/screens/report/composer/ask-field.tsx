import { Textarea } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Composition } from '../../../../core/report/composition.ts'
import { useWords } from '../../../use-words.tsx'
import { useOpened } from '../../../workspace.tsx'

interface AskFieldProps {
  readonly composition: Composition
  readonly change: (part: Partial<Composition>) => void
}

/** The decision asked of this paper's readers; empty, it is the one of the settings. Kept when the field is left. */
export function AskField({ composition, change }: AskFieldProps) {
  const { say } = useWords()
  const { organisation } = useOpened()
  const [ask, setAsk] = useState(composition.ask ?? '')
  useEffect(() => setAsk(composition.ask ?? ''), [composition.ask])
  return (
    <section className="composer-part">
      <Textarea
        label={say('composer.ask')}
        description={say('composer.ask-why')}
        placeholder={organisation.ask}
        autosize
        minRows={3}
        maxRows={8}
        maxLength={1000}
        value={ask}
        onChange={(event) => setAsk(event.currentTarget.value)}
        onBlur={() => {
          const kept = ask.trim() === '' ? null : ask.trim()
          if (kept !== composition.ask) change({ ask: kept })
        }}
      />
    </section>
  )
}
