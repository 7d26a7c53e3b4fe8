import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EditionView } from '../../../../contract/edition-views.ts'
import { ask } from '../../../ask.ts'
import { Dialog } from '../../../components/dialog.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { useWords } from '../../../use-words.tsx'
import { FigureDifferences } from './figure-differences.tsx'
import { TextDifferences } from './text-differences.tsx'

interface ComparisonDialogProps {
  readonly newer: number
  readonly editions: readonly EditionView[]
  readonly onClose: () => void
}

/** Two editions side by side: the figures and the words that differ, and nothing else. */
export function ComparisonDialog({ newer, editions, onClose }: ComparisonDialogProps) {
  const { say, periodName } = useWords()
  const others = editions.filter(({ number }) => number !== newer)
  const [other, setOther] = useState(others.find(({ number }) => number < newer)?.number ?? others[0]?.number ?? newer)
  const [older, later] = [Math.min(other, newer), Math.max(other, newer)]
  const comparison = useQuery({
    queryKey: ['edition.compare', older, later],
    queryFn: () => ask('edition.compare', { older, newer: later }),
  })
  const nameOf = (number: number) => {
    const edition = editions.find((one) => one.number === number)
    if (edition === undefined) return say('composer.edition', { number })
    return say('composer.edition-title', { number, period: periodName(edition.period) })
  }
  return (
    <Dialog onClose={onClose} size="xl" title={nameOf(newer)}>
      <div className="form-fields">
        <Select
          label={say('composer.edition-compared-with')}
          allowDeselect={false}
          data={others.map(({ number }) => ({ value: String(number), label: nameOf(number) }))}
          value={String(other)}
          onChange={(number) => setOther(Number(number))}
        />
        {comparison.isError && <FailureMessage error={comparison.error} />}
        {comparison.data !== undefined && (
          <>
            <TextDifferences key={`texts ${older} ${later}`} comparison={comparison.data} />
            <FigureDifferences key={`figures ${older} ${later}`} comparison={comparison.data} />
          </>
        )}
      </div>
    </Dialog>
  )
}
