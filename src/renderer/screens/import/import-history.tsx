import { Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { PastImport } from '../../../contract/views.ts'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useWords } from '../../language.tsx'

/** What was imported before, newest first. */
export function ImportHistory() {
  const { say } = useWords()
  const past = useQuery({ queryKey: ['import.list'], queryFn: () => ask('import.list', undefined) })
  if (past.isError) return <FailureMessage error={past.error} />
  if (past.data === undefined || past.data.length === 0) return null
  return (
    <section className="import-history">
      <h2>{say('screen.import.history')}</h2>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('screen.import.file')}</Table.Th>
            <Table.Th>{say('screen.import.account')}</Table.Th>
            <Table.Th>{say('screen.import.period')}</Table.Th>
            <Table.Th ta="right">{say('screen.import.rows')}</Table.Th>
            <Table.Th ta="right">{say('screen.import.values')}</Table.Th>
            <Table.Th ta="right">{say('screen.import.problems')}</Table.Th>
            <Table.Th>{say('screen.import.on')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {past.data.map((item) => (
            <HistoryRow key={item.id} item={item} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

function HistoryRow({ item }: { readonly item: PastImport }) {
  const { source, term, periodName, date, whole } = useWords()
  return (
    <Table.Tr>
      <Table.Td className="import-file">
        {item.file}
        <span className="soft small">{source(item.source)}</span>
      </Table.Td>
      <Table.Td>
        {item.account}
        <span className="soft small"> {term(`platform.${item.platform}`)}</span>
      </Table.Td>
      <Table.Td>{item.period === null ? '–' : periodName(item.period)}</Table.Td>
      <Table.Td ta="right">{whole(item.rows)}</Table.Td>
      <Table.Td ta="right">{whole(item.observations)}</Table.Td>
      <Table.Td ta="right">{whole(item.problems)}</Table.Td>
      <Table.Td className="figure">{date(item.importedAt.slice(0, 10))}</Table.Td>
    </Table.Tr>
  )
}
