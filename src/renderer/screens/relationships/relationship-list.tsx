import { Table } from '@mantine/core'
import type { StakeholderView } from '../../../contract/register-views.ts'
import { Dots } from '../../components/dots.tsx'
import { addressOf } from '../../place.ts'
import { useWords } from '../../use-words.tsx'
import { termOfStage } from './ladder-stages.ts'
import { useNaming } from './naming.tsx'

export function RelationshipList({ stakeholders }: { readonly stakeholders: readonly StakeholderView[] }) {
  const { say } = useWords()
  const { nameOf } = useNaming()
  const sorted = [...stakeholders].sort((a, b) => nameOf(a).localeCompare(nameOf(b)))
  return (
    <Table verticalSpacing="sm" className="relationship-list">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('register.relationships.who')}</Table.Th>
          <Table.Th>{say('register.relationships.kind')}</Table.Th>
          <Table.Th>{say('register.relationships.importance')}</Table.Th>
          <Table.Th>{say('register.relationships.stage')}</Table.Th>
          <Table.Th>{say('register.relationships.since')}</Table.Th>
          <Table.Th>{say('register.relationships.began')}</Table.Th>
          <Table.Th ta="right">{say('register.relationships.to-joint-work')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sorted.map((one) => (
          <RelationshipRow key={one.id} stakeholder={one} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function RelationshipRow({ stakeholder }: { readonly stakeholder: StakeholderView }) {
  const { say, term, date, figure } = useWords()
  const { nameOf } = useNaming()
  const { id, organisation, country, kind, importance, standing } = stakeholder
  return (
    <Table.Tr>
      <Table.Td>
        <a className="row-name" href={addressOf('relationships', id)}>
          {nameOf(stakeholder)}
        </a>
        <span className="soft small">{[organisation, country].filter((part) => part !== '').join(', ')}</span>
      </Table.Td>
      <Table.Td>{term(`stakeholder.${kind}`)}</Table.Td>
      <Table.Td>
        <Dots value={importance} label={say('register.relationships.importance-of', { value: importance })} />
      </Table.Td>
      <Table.Td>{term(termOfStage(standing.stage))}</Table.Td>
      <Table.Td>{standing.since === null ? '–' : date(standing.since)}</Table.Td>
      <Table.Td>
        {standing.firstContactChannel ??
          (standing.firstContactOn === null ? '–' : say('register.relationships.not-online'))}
      </Table.Td>
      <Table.Td ta="right" className="figure">
        {standing.daysToJointWork === null ? '–' : figure({ value: standing.daysToJointWork, kind: 'days' })}
      </Table.Td>
    </Table.Tr>
  )
}
