import { Table } from '@mantine/core'
import { useState } from 'react'
import type { AuditView } from '../../../contract/register-views.ts'
import { useTrailWords } from '../../trail-words.ts'
import { useWords } from '../../use-words.tsx'
import { ChangedFields } from './changed-fields.tsx'
import { changedFields } from './field-changes.ts'

export function HistoryTable({ entries }: { readonly entries: readonly AuditView[] }) {
  const { say } = useWords()
  return (
    <Table verticalSpacing={7} className="history-table">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('register.history.when')}</Table.Th>
          <Table.Th>{say('register.history.who')}</Table.Th>
          <Table.Th>{say('register.history.what')}</Table.Th>
          <Table.Th>{say('register.history.change')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <HistoryRow key={entry.number} entry={entry} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

const shown = 3

function HistoryRow({ entry }: { readonly entry: AuditView }) {
  const { say, date } = useWords()
  const { act } = useTrailWords()
  const [all, setAll] = useState(false)
  const fields = changedFields(entry.old, entry.new)
  return (
    <Table.Tr>
      <Table.Td className="figure">
        <p>{date(entry.at.slice(0, 10))}</p>
        <p className="soft small">
          {timeOf(entry.at)} · {say('register.history.number', { number: entry.number })}
        </p>
      </Table.Td>
      <Table.Td>{entry.who}</Table.Td>
      <Table.Td>
        <p>{act(entry.what)}</p>
        {entry.why !== null && <p className="soft small">{say('register.history.because', { why: entry.why })}</p>}
      </Table.Td>
      <Table.Td>
        <ChangedFields fields={all ? fields : fields.slice(0, shown)} />
        {fields.length > shown && (
          <button type="button" className="history-more" aria-expanded={all} onClick={() => setAll(!all)}>
            {all
              ? say('register.history.fewer-fields')
              : say('register.history.more-fields', { count: fields.length - shown })}
          </button>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

/** The trail keeps the time of the world; a person reads the time of the wall. */
function timeOf(at: string): string {
  const time = new Date(at)
  return Number.isNaN(time.getTime()) ? '' : time.toTimeString().slice(0, 5)
}
