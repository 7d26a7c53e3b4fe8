import { Table } from '@mantine/core'
import type { RestatementView } from '../../../../contract/import-views.ts'
import { TracedValue } from '../../../trace/traced-value.tsx'
import { useWords } from '../../../use-words.tsx'

export function RestatementRow({ row }: { readonly row: RestatementView }) {
  const { say, term, measure, stored, date, periodName } = useWords()
  const { from, to, subject, number } = row
  const questionOf = (side: 'old' | 'new') => ({
    title: measure(row.measure),
    place: { kind: 'restatement', number, side } as const,
    value: stored(row.measure, row[side]),
  })
  const counted =
    from === ''
      ? say('screen.restatements.until', { date: date(to) })
      : from === to
        ? date(to)
        : periodName({ from, to })
  return (
    <Table.Tr>
      <Table.Td className="restated-subject">
        {measure(row.measure)}
        {subject.kind !== 'account' && <p className="soft small">{subject.title}</p>}
      </Table.Td>
      <Table.Td>
        {row.account} <span className="soft small">{term(`platform.${row.platform}`)}</span>
      </Table.Td>
      <Table.Td>{counted}</Table.Td>
      <Table.Td ta="right" className="figure restated-old">
        <TracedValue question={questionOf('old')}>{stored(row.measure, row.old)}</TracedValue>
      </Table.Td>
      <Table.Td ta="right" className="figure">
        <strong>
          <TracedValue question={questionOf('new')}>{stored(row.measure, row.new)}</TracedValue>
        </strong>
      </Table.Td>
      <Table.Td className="restated-subject">
        {row.cause === 'undo' ? say('screen.restatements.by-undo', { file: row.oldImport.file }) : row.newImport.file}
        {row.undone && <span className="soft small"> · {say('screen.restatements.undone')}</span>}
      </Table.Td>
      <Table.Td>{date(row.at.slice(0, 10))}</Table.Td>
    </Table.Tr>
  )
}
