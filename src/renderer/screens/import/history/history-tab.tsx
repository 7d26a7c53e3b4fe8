import './history.css'
import { Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../../ask.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { PageHead } from '../../../components/page-head.tsx'
import { useWords } from '../../../use-words.tsx'
import { PastImportRow } from './past-import-row.tsx'

/** What was imported before, newest first. */
export function HistoryTab() {
  const { say } = useWords()
  const past = useQuery({ queryKey: ['import.list'], queryFn: () => ask('import.list', undefined) })
  if (past.isError) return <FailureMessage error={past.error} />
  if (past.data === undefined) return null
  return (
    <>
      <PageHead title={say('screen.import.tab-history')} lead={say('screen.history.lead')} />
      {past.data.length === 0 ? (
        <EmptyState title={say('screen.history.none')} teaches={say('screen.history.none-why')} />
      ) : (
        <Table verticalSpacing={6} className="history">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('screen.import.file')}</Table.Th>
              <Table.Th>{say('screen.import.account')}</Table.Th>
              <Table.Th>{say('screen.import.period')}</Table.Th>
              <Table.Th ta="right">{say('screen.import.values')}</Table.Th>
              <Table.Th ta="right">{say('screen.history.restated')}</Table.Th>
              <Table.Th ta="right">{say('screen.import.problems')}</Table.Th>
              <Table.Th>{say('screen.import.on')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {past.data.map((item) => (
              <PastImportRow key={item.id} item={item} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  )
}
