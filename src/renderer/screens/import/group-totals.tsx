import { Table } from '@mantine/core'
import { measureOf } from '../../../core/measure.ts'
import { useWords } from '../../use-words.tsx'
import type { PreviewGroup } from './preview-groups.ts'
import { type MeasureTotal, reasonOf, totalsOf } from './totals.ts'

/** The sums of an account's files, with the platform's own total and the reason where the two differ. */
export function GroupTotals({ group }: { readonly group: PreviewGroup }) {
  const { say } = useWords()
  const totals = totalsOf(group)
  const differing = totals.reduce((sum, total) => sum + total.differing.length, 0)
  if (totals.length === 0) return null
  return (
    <details className="group-totals">
      <summary>
        <h3>{say('screen.import.totals')}</h3>
        {differing > 0 && <span className="soft"> {say('screen.import.totals-differ', { count: differing })}</span>}
      </summary>
      <p className="soft small">{say('screen.import.totals-why')}</p>
      <Table verticalSpacing={3} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('screen.import.report')}</Table.Th>
            <Table.Th>{say('screen.import.measure')}</Table.Th>
            <Table.Th ta="right">{say('screen.import.files')}</Table.Th>
            <Table.Th ta="right">{say('screen.import.sum')}</Table.Th>
            <Table.Th>{say('screen.import.reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {totals.map((total, at) => (
            <TotalRow
              key={`${total.report} ${total.measure}`}
              total={total}
              again={totals[at - 1]?.report === total.report}
            />
          ))}
        </Table.Tbody>
      </Table>
    </details>
  )
}

function TotalRow({ total, again }: { readonly total: MeasureTotal; readonly again: boolean }) {
  const { say, source, measure, whole } = useWords()
  return (
    <Table.Tr>
      <Table.Td className="soft">{again ? '' : source(total.report)}</Table.Td>
      <Table.Td>{measure(total.measure)}</Table.Td>
      <Table.Td ta="right">{whole(total.files.length)}</Table.Td>
      <Table.Td ta="right">
        {total.sum === null ? <SumByFile total={total} /> : <span className="figure">{whole(total.sum)}</span>}
      </Table.Td>
      <Table.Td className="group-reason">
        {total.differing.map(({ file, column }) => (
          <p key={`${file} ${column.header}`} title={file}>
            {say('screen.import.total-of', { total: whole(column.total ?? 0), sum: whole(column.sum) })}.{' '}
            <span className="soft">{say(`quality.reason.${reasonOf(column)}`)}</span>
          </p>
        ))}
      </Table.Td>
    </Table.Tr>
  )
}

const filesShown = 4

/** Where adding up would count days or people twice, each file says its own. */
function SumByFile({ total }: { readonly total: MeasureTotal }) {
  const { say, whole } = useWords()
  const { basis, additive } = measureOf(total.measure)
  if (basis === 'ratio' || !additive || total.files.length > filesShown)
    return <span className="soft">{say('screen.import.not-added')}</span>
  return total.files.map(({ file, sum }) => (
    <p key={file} title={file} className="figure soft">
      {whole(sum)}
    </p>
  ))
}
