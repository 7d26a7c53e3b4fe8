import { Modal, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EditionComparison, EditionView } from '../../../../contract/edition-views.ts'
import { ask } from '../../../ask.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { useWords } from '../../../use-words.tsx'

interface ComparisonDialogProps {
  readonly newer: number
  readonly editions: readonly EditionView[]
  readonly onClose: () => void
}

/** Two editions side by side: the figures that differ, and nothing else. */
export function ComparisonDialog({ newer, editions, onClose }: ComparisonDialogProps) {
  const { say } = useWords()
  const others = editions.filter(({ number }) => number !== newer)
  const [other, setOther] = useState(others.find(({ number }) => number < newer)?.number ?? others[0]?.number ?? newer)
  const [older, later] = [Math.min(other, newer), Math.max(other, newer)]
  const comparison = useQuery({
    queryKey: ['edition.compare', older, later],
    queryFn: () => ask('edition.compare', { older, newer: later }),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={say('composer.edition', { number: newer })}
      closeButtonProps={{ 'aria-label': say('screen.frame.dismiss') }}
    >
      <div className="form-fields">
        <Select
          label={say('composer.edition-compare-any')}
          allowDeselect={false}
          data={others.map(({ number }) => ({ value: String(number), label: say('composer.edition', { number }) }))}
          value={String(other)}
          onChange={(number) => setOther(Number(number))}
        />
        {comparison.isError && <FailureMessage error={comparison.error} />}
        {comparison.data !== undefined && <Differences comparison={comparison.data} />}
      </div>
    </Modal>
  )
}

function Differences({ comparison }: { readonly comparison: EditionComparison }) {
  const { say, figure } = useWords()
  const { older, newer, figures, differences } = comparison
  if (differences.length === 0) return <p>{say('composer.edition-same', { figures })}</p>
  return (
    <>
      <p>{say('composer.edition-differs', { count: differences.length, figures })}</p>
      <table className="composer-differences">
        <thead>
          <tr>
            <th scope="col">{say('composer.edition-figure')}</th>
            <th scope="col">{say('composer.edition', { number: older })}</th>
            <th scope="col">{say('composer.edition', { number: newer })}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {one.of !== '' && <span>{one.of}</span>} <span className="soft">{one.id}</span>
              </th>
              <td>{figure({ value: one.old, kind: one.kind })}</td>
              <td>{figure({ value: one.new, kind: one.kind })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
