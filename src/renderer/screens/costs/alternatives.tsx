import { ActionIcon, Button, Table, VisuallyHidden } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { CostAlternative } from '../../../core/evidence/cost.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useObjectives } from '../../register-lists.ts'
import { useWords } from '../../use-words.tsx'
import { useAlternatives } from './alternative-changes.ts'
import { AlternativeDialog } from './alternative-dialog.tsx'

/** What else would lead to the same outcome, and what it would cost: the comparison of the board paper. */
export function Alternatives({ alternatives }: { readonly alternatives: readonly CostAlternative[] }) {
  const { say } = useWords()
  const [edited, setEdited] = useState<CostAlternative | 'new' | null>(null)
  const { remove, removed } = useAlternatives()
  return (
    <section className="cost-alternatives" aria-label={say('register.costs.alternatives')}>
      <header>
        <div>
          <h2>{say('register.costs.alternatives')}</h2>
          <p className="soft small">{say('register.costs.alternatives-why')}</p>
        </div>
        <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => setEdited('new')}>
          {say('register.costs.alternative-new')}
        </Button>
      </header>
      {remove.isError && <FailureMessage error={remove.error} />}
      {alternatives.length > 0 && (
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('register.costs.alternative')}</Table.Th>
              <Table.Th>{say('register.costs.objective')}</Table.Th>
              <Table.Th ta="right">{say('register.costs.alternative-cost')}</Table.Th>
              <Table.Th ta="right">{say('register.costs.outcomes')}</Table.Th>
              <Table.Th ta="right">{say('register.costs.per-outcome')}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{say('register.frame.more')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {alternatives.map((one) => (
              <AlternativeRow
                key={`${one.objectiveId} ${one.name}`}
                alternative={one}
                onEdit={() => setEdited(one)}
                onRemove={() => remove.mutate(one, { onSuccess: () => removed(one) })}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {edited !== null && (
        <AlternativeDialog saved={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </section>
  )
}

interface AlternativeRowProps {
  readonly alternative: CostAlternative
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function AlternativeRow({ alternative, onEdit, onRemove }: AlternativeRowProps) {
  const { say, figure, whole } = useWords()
  const objectives = useObjectives().data?.objectives ?? []
  const { name, cost, outcomes, objectiveId } = alternative
  return (
    <Table.Tr data-thing={name}>
      <Table.Td>{name}</Table.Td>
      <Table.Td className="soft">{objectives.find(({ id }) => id === objectiveId)?.statement ?? '–'}</Table.Td>
      <Table.Td ta="right" className="figure">
        {figure({ value: cost, kind: 'money' })}
      </Table.Td>
      <Table.Td ta="right">{whole(outcomes)}</Table.Td>
      <Table.Td ta="right" className="figure">
        {figure({ value: cost / outcomes, kind: 'money' })}
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
