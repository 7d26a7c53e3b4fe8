import { Table } from '@mantine/core'
import type { TotalCheck } from '../../../../core/quality/quality.ts'
import type { TraceQuestion } from '../../../trace/trace-question.ts'
import { TracedValue } from '../../../trace/traced-value.tsx'
import { useWords } from '../../../use-words.tsx'

/** The platform's own totals that are not the sum of their rows, each with the reason; the others are counted. */
export function TotalChecks({ totals }: { readonly totals: readonly TotalCheck[] }) {
  const { say, measure, whole } = useWords()
  const differing = totals.filter(({ reason }) => reason !== 'agrees')
  if (totals.length === 0) return null
  return (
    <section>
      <h2>{say('screen.quality.totals')}</h2>
      {differing.length > 0 && (
        <Table verticalSpacing={4} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('screen.import.file')}</Table.Th>
              <Table.Th>{say('screen.quality.column')}</Table.Th>
              <Table.Th ta="right">{say('screen.quality.rows')}</Table.Th>
              <Table.Th ta="right">{say('screen.quality.total')}</Table.Th>
              <Table.Th>{say('screen.import.reason')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differing.map((check) => (
              <Table.Tr key={`${check.importId} ${check.table} ${check.header}`}>
                <Table.Td className="quality-file">{check.file}</Table.Td>
                <Table.Td>{check.measure === null ? check.header : measure(check.measure)}</Table.Td>
                <Table.Td ta="right">
                  <TracedValue question={columnOf(check)}>{whole(check.sum)}</TracedValue>
                </Table.Td>
                <Table.Td ta="right">
                  <TracedValue question={columnOf(check)}>{whole(check.total)}</TracedValue>
                </Table.Td>
                <Table.Td className="soft">{say(`quality.reason.${check.reason}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <p className="soft small">{say('screen.quality.totals-agree', { count: totals.length - differing.length })}</p>
    </section>
  )
}

/** The platform writes its total first or last: one begins at the top. */
function columnOf({ importId, file, table, header }: TotalCheck): TraceQuestion {
  return { title: file, rows: { importId, table, row: 1, column: header } }
}
