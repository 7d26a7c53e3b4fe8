import { Button, Table } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ask } from '../../../ask.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { useWords } from '../../../use-words.tsx'
import { RestatementRow } from './restatement-row.tsx'

const limit = 100

/** Old beside new, latest first; of one import or of all. */
export function Restatements({ importId }: { readonly importId: string | null }) {
  const { say } = useWords()
  const list = useInfiniteQuery({
    queryKey: ['import.restatements', importId],
    queryFn: ({ pageParam }) => ask('import.restatements', { importId, offset: pageParam, limit }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const shown = pages.reduce((sum, { restatements }) => sum + restatements.length, 0)
      return shown < total ? shown : undefined
    },
  })
  if (list.isError) return <FailureMessage error={list.error} />
  if (list.data === undefined) return null
  const rows = list.data.pages.flatMap(({ restatements }) => restatements)
  const left = (list.data.pages.at(-1)?.total ?? 0) - rows.length
  if (rows.length === 0)
    return <EmptyState title={say('screen.restatements.none')} teaches={say('screen.restatements.none-why')} />
  return (
    <>
      <Table verticalSpacing={4} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('screen.restatements.what')}</Table.Th>
            <Table.Th>{say('screen.import.account')}</Table.Th>
            <Table.Th>{say('screen.restatements.day')}</Table.Th>
            <Table.Th ta="right">{say('screen.restatements.old')}</Table.Th>
            <Table.Th ta="right">{say('screen.restatements.new')}</Table.Th>
            <Table.Th>{say('screen.restatements.by')}</Table.Th>
            <Table.Th>{say('screen.restatements.on')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <RestatementRow key={row.number} row={row} />
          ))}
        </Table.Tbody>
      </Table>
      {left > 0 && (
        <Button variant="default" size="xs" mt="sm" loading={list.isFetching} onClick={() => void list.fetchNextPage()}>
          {say('screen.restatements.more', { count: Math.min(left, limit) })}
        </Button>
      )}
    </>
  )
}
