import { Table } from '@mantine/core'
import type { ReadColumn } from '../../../core/import/import-plan.ts'
import type { TraceQuestion } from '../../trace/trace-question.ts'
import { TracedValue } from '../../trace/traced-value.tsx'
import { useWords } from '../../use-words.tsx'

interface ColumnTotalsProps {
  readonly columns: readonly ReadColumn[]
  /** The rows of a column, by its header. */
  readonly rowsOf: (header: string) => TraceQuestion | null
}

/** The sums as printed in the file, so that a person can hold them against the platform's own page. */
export function ColumnTotals({ columns, rowsOf }: ColumnTotalsProps) {
  const { say, measure, whole } = useWords()
  if (columns.length === 0) return null
  return (
    <details className="column-totals">
      <summary>{say('screen.import.columns', { count: columns.length })}</summary>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('screen.import.column')}</Table.Th>
            <Table.Th>{say('screen.import.measure')}</Table.Th>
            <Table.Th ta="right">{say('screen.import.filled')}</Table.Th>
            <Table.Th ta="right">{say('screen.import.empty')}</Table.Th>
            <Table.Th ta="right">{say('screen.import.sum')}</Table.Th>
            <Table.Th ta="right">{say('screen.import.own-total')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {columns.map((column) => (
            <Table.Tr key={column.header}>
              <Table.Td>{column.header}</Table.Td>
              <Table.Td className={column.measure === null ? 'soft' : ''}>
                {column.measure === null ? say('screen.import.not-read') : measure(column.measure)}
              </Table.Td>
              <Table.Td ta="right">{whole(column.count)}</Table.Td>
              <Table.Td ta="right">{whole(column.empty)}</Table.Td>
              <Table.Td ta="right">
                {column.measure !== null && (
                  <TracedValue question={rowsOf(column.header)}>{whole(column.sum)}</TracedValue>
                )}
              </Table.Td>
              <Table.Td ta="right">{column.total === null ? '–' : whole(column.total)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  )
}
