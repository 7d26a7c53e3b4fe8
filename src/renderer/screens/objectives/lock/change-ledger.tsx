import { Table } from '@mantine/core'
import type { LockedChange } from '../../../../contract/register-views.ts'
import type { Objective } from '../../../../core/objective.ts'
import { useWords } from '../../../use-words.tsx'

interface ChangeLedgerProps {
  readonly changes: readonly LockedChange[]
  readonly objective: Objective
}

/** What was changed of an approved objective, by whom and why. */
export function ChangeLedger({ changes, objective }: ChangeLedgerProps) {
  const { say, date } = useWords()
  return (
    <Table verticalSpacing={6} fz="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('register.history.when')}</Table.Th>
          <Table.Th>{say('register.history.who')}</Table.Th>
          <Table.Th>{say('register.lock.part')}</Table.Th>
          <Table.Th>{say('register.lock.reason')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map(({ number, at, who, part, metricId, reason }) => (
          <Table.Tr key={number}>
            <Table.Td className="figure">{date(at.slice(0, 10))}</Table.Td>
            <Table.Td>{who}</Table.Td>
            <Table.Td>
              {say(`register.locked-part.${part}`)}
              {metricId !== null && (
                <span className="soft"> · {objective.metrics.find(({ id }) => id === metricId)?.name ?? '–'}</span>
              )}
            </Table.Td>
            <Table.Td>
              {reason === null
                ? say('register.lock.before-lock')
                : [say(`register.reason.${reason.kind}`), reason.words].filter((part) => part !== '').join(' · ')}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
