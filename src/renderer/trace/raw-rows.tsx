import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../ask.ts'
import { FailureMessage } from '../components/failure-message.tsx'
import { useWords } from '../language.tsx'
import { RawTable } from './raw-table.tsx'

const count = 30

interface RawRowsViewProps {
  readonly importId: string
  readonly table: number
  /** Row of the file at which one begins to look. */
  readonly first: number
  /** Columns of the traced measure, from 1. */
  readonly traced: readonly number[]
}

/** The rows of the raw file, read again from its bytes, a page at a time. */
export function RawRowsView({ importId, table, first, traced }: RawRowsViewProps) {
  const { say } = useWords()
  const [row, setRow] = useState(first)
  const input = { importId, table, row, count }
  const raw = useQuery({
    queryKey: ['import.rows', input],
    queryFn: () => ask('import.rows', input),
    placeholderData: (before) => before,
  })
  if (raw.isError) return <FailureMessage error={raw.error} />
  if (raw.data === undefined) return null
  const { rows, firstRow, lastRow } = raw.data
  const last = rows.at(-1)?.number ?? row
  return (
    <div className="trace-rows">
      <RawTable raw={raw.data} traced={traced} />
      <footer>
        <span className="soft small">
          {say('screen.trace.rows', { first: rows[0]?.number ?? row, last, all: lastRow - firstRow + 1 })}
        </span>
        <Button
          variant="default"
          size="compact-xs"
          disabled={row <= firstRow}
          onClick={() => setRow(Math.max(firstRow, row - count))}
        >
          {say('screen.trace.earlier')}
        </Button>
        <Button variant="default" size="compact-xs" disabled={last >= lastRow} onClick={() => setRow(last + 1)}>
          {say('screen.trace.later')}
        </Button>
      </footer>
    </div>
  )
}
