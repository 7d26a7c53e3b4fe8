import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RawRows } from '../../contract/import-views.ts'
import { ask } from '../ask.ts'
import { FailureMessage } from '../components/failure-message.tsx'
import { useWords } from '../use-words.tsx'
import { RawTable } from './raw-table.tsx'
import type { RowsPlace } from './trace-question.ts'

const count = 30

interface RawRowsViewProps {
  /** Its row is the one at which one begins to look. */
  readonly place: RowsPlace
  /** Columns of the traced measure, from 1 or by their headers. */
  readonly traced: readonly (number | string)[]
}

/** The rows of the raw file, read again from its bytes, a page at a time. */
export function RawRowsView({ place, traced }: RawRowsViewProps) {
  const { say } = useWords()
  const [row, setRow] = useState(place.row)
  const raw = useQuery({
    queryKey: ['import.rows', place, row],
    queryFn: () => rowsFrom(place, row),
    placeholderData: (before) => before,
  })
  if (raw.isError) return <FailureMessage error={raw.error} />
  if (raw.data === undefined) return null
  const { rows, firstRow, lastRow } = raw.data
  const last = rows.at(-1)?.number ?? row
  return (
    <div className="trace-rows">
      <RawTable raw={raw.data} traced={columnsIn(raw.data, traced)} asked={place.row} />
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

function rowsFrom(place: RowsPlace, row: number): Promise<RawRows> {
  const { table } = place
  return 'planId' in place
    ? ask('plan.rows', { planId: place.planId, file: place.file, table, row, count })
    : ask('import.rows', { importId: place.importId, table, row, count })
}

function columnsIn({ headers, rows }: RawRows, traced: readonly (number | string)[]): number[] {
  const places = [headers, ...rows.map(({ cells }) => cells)]
  return traced.flatMap((column) => {
    if (typeof column === 'number') return column
    const found = places.find((cells) => cells.includes(column))?.indexOf(column)
    return found === undefined ? [] : found + 1
  })
}
