import { ActionIcon, Table } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import type { CostRecord } from '../../../core/evidence/cost-record.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useObjectives } from '../../register-lists.ts'
import { useWords } from '../../use-words.tsx'
import { useCostChanges } from './cost-changes.ts'

interface CostEntriesProps {
  readonly title: string
  readonly costs: readonly CostRecord[]
  readonly onEdit: (cost: CostRecord) => void
}

/** The entries behind one month of the table. */
export function CostEntries({ title, costs, onEdit }: CostEntriesProps) {
  const { say } = useWords()
  const { remove, removed } = useCostChanges()
  const latest = [...costs].sort((a, b) => b.amount - a.amount)
  return (
    <section className="cost-entries" aria-label={title}>
      <h2>{title}</h2>
      <p className="soft small">{say('register.costs.entries', { count: costs.length })}</p>
      {remove.isError && <FailureMessage error={remove.error} />}
      {costs.length > 0 && (
        <Table verticalSpacing={6}>
          <Table.Tbody>
            {latest.map((cost) => (
              <CostRow
                key={cost.id}
                cost={cost}
                onEdit={() => onEdit(cost)}
                onRemove={() => remove.mutate(cost, { onSuccess: removed })}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  )
}

interface CostRowProps {
  readonly cost: CostRecord
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function CostRow({ cost, onEdit, onRemove }: CostRowProps) {
  const { say, term, sum } = useWords()
  const list = useObjectives().data
  const allocated =
    list?.objectives.find(({ id }) => id === cost.objectiveId)?.statement ??
    list?.campaigns.find(({ id }) => id === cost.campaignId)?.name
  const { time } = cost
  const name = cost.note === '' ? term(`cost.${cost.kind}`) : cost.note
  return (
    <Table.Tr data-thing={cost.id}>
      <Table.Td>
        <p>{name}</p>
        <p className="soft small">
          {[
            term(`cost.${cost.kind}`),
            ...(time === null
              ? []
              : [say(`register.costs.time-${time.unit}`, { quantity: time.quantity, rate: sum(time.rate) })]),
            allocated ?? say('register.costs.no-allocation'),
          ].join(' · ')}
        </p>
      </Table.Td>
      <Table.Td ta="right" className="figure">
        {sum(cost.amount)}
      </Table.Td>
      <Table.Td className="cost-row-actions">
        <ActionIcon variant="subtle" color="gray" aria-label={say('register.costs.edit-of', { name })} onClick={onEdit}>
          <IconPencil size={17} stroke={1.6} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('register.costs.remove-of', { name })}
          onClick={onRemove}
        >
          <IconTrash size={17} stroke={1.6} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}
