import { ActionIcon, Button, Table, VisuallyHidden } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import type { ComplianceRegister, ComplianceView } from '../../../contract/compliance-views.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useWords } from '../../use-words.tsx'
import { onlyEvent, useComplianceChanges } from './compliance-changes.ts'
import { HandoverWord } from './handover-word.tsx'
import { useMoments } from './moments.ts'

interface ComplianceTableProps {
  readonly register: ComplianceRegister
  readonly events: readonly ComplianceView[]
  readonly onEdit: (event: ComplianceView) => void
}

export function ComplianceTable({ register, events, onEdit }: ComplianceTableProps) {
  const { say } = useWords()
  const changes = useComplianceChanges()
  if (events.length === 0) return <p className="soft compliance-nothing">{say('compliance.nothing-shown')}</p>
  return (
    <>
      {changes.remove.isError && <FailureMessage error={changes.remove.error} />}
      {changes.handOver.isError && <FailureMessage error={changes.handOver.error} />}
      <Table verticalSpacing="xs" className="compliance-table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('compliance.column-seen')}</Table.Th>
            <Table.Th>{say('compliance.column-what')}</Table.Th>
            <Table.Th>{say('compliance.column-where')}</Table.Th>
            <Table.Th>{say('compliance.column-handed')}</Table.Th>
            <Table.Th ta="right">{say('compliance.column-hours')}</Table.Th>
            <Table.Th>{say('compliance.column-state')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{say('register.frame.more')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {events.map((event) => (
            <EventRow
              key={event.id}
              event={event}
              register={register}
              onEdit={() => onEdit(event)}
              onHandOver={() => changes.handOverNow(event, register.now)}
              onRemove={() => changes.remove.mutate(event, { onSuccess: () => changes.removed() })}
            />
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}

interface EventRowProps {
  readonly event: ComplianceView
  readonly register: ComplianceRegister
  readonly onEdit: () => void
  readonly onHandOver: () => void
  readonly onRemove: () => void
}

function EventRow({ event, register, onEdit, onHandOver, onRemove }: EventRowProps) {
  const { say, term, whole } = useWords()
  const { moment, nameOf } = useMoments()
  const { kind, codeRule, platform, accountId, handover, caseReference, hours, state } = event
  const account = register.accounts.find(({ id }) => id === accountId)?.name
  const name = nameOf(onlyEvent(event))
  return (
    <Table.Tr data-thing={event.id}>
      <Table.Td className="figure">{moment(event.seenAt)}</Table.Td>
      <Table.Td>
        <p>{say(`compliance.kind.${kind}`)}</p>
        {codeRule !== null && <p className="soft small">{say(`compliance.rule.${codeRule}`)}</p>}
      </Table.Td>
      <Table.Td>
        <p>{term(`platform.${platform}`)}</p>
        {account !== undefined && <p className="soft small">{account}</p>}
      </Table.Td>
      <Table.Td>
        {handover === null ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={say('compliance.hand-over-of', { name })}
            onClick={onHandOver}
          >
            {say('compliance.hand-over')}
          </Button>
        ) : (
          <>
            <p className="figure">{moment(handover.at)}</p>
            <p className="soft small">
              {[say(`compliance.role.${handover.to}`), ...(caseReference === '' ? [] : [caseReference])].join(' · ')}
            </p>
          </>
        )}
      </Table.Td>
      <Table.Td ta="right" className="figure">
        {handover === null ? '–' : say('compliance.hours', { hours: whole(Math.round(hours * 10) / 10) })}
      </Table.Td>
      <Table.Td>
        <HandoverWord state={state} hoursLeft={Math.floor(register.limitHours - hours)} />
      </Table.Td>
      <Table.Td className="compliance-actions">
        <ActionIcon variant="subtle" color="gray" aria-label={say('compliance.edit-of', { name })} onClick={onEdit}>
          <IconPencil size={17} stroke={1.6} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={say('compliance.remove-of', { name })} onClick={onRemove}>
          <IconTrash size={17} stroke={1.6} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}
