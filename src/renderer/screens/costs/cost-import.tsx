import { Button, Table } from '@mantine/core'
import type { CostPreview, CostPreviewRow } from '../../../contract/register-views.ts'
import { ask } from '../../ask.ts'
import { Dialog } from '../../components/dialog.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { ModalActions } from '../../components/modal-actions.tsx'
import { useChange } from '../../register-changes.ts'
import { useWords } from '../../use-words.tsx'

interface CostImportProps {
  readonly preview: CostPreview
  readonly onClose: () => void
}

/** What a table would add, row by row; nothing is written until it is agreed. */
export function CostImport({ preview, onClose }: CostImportProps) {
  const { say, figure } = useWords()
  const { file, rows, tally, total, planId, ready } = preview
  const apply = useChange((id: string) => ask('cost.apply', { planId: id }))
  return (
    <Dialog onClose={onClose} size="xl" title={file}>
      <div className="form-fields">
        {apply.isError && <FailureMessage error={apply.error} />}
        <p>{say('register.costs.tally', { new: tally.new, same: tally.same, rejected: tally.rejected })}</p>
        <div className="cost-import-rows">
          <Table verticalSpacing={4} fz="sm" stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('register.costs.row')}</Table.Th>
                <Table.Th>{say('register.costs.month')}</Table.Th>
                <Table.Th>{say('register.costs.kind')}</Table.Th>
                <Table.Th>{say('register.costs.note')}</Table.Th>
                <Table.Th ta="right">{say('register.costs.amount-short')}</Table.Th>
                <Table.Th>{say('register.costs.row-state')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <PreviewRow key={row.row} row={row} />
              ))}
            </Table.Tbody>
          </Table>
        </div>
        <ModalActions>
          <Button variant="default" onClick={onClose}>
            {say('screen.frame.cancel')}
          </Button>
          <Button
            disabled={!ready}
            loading={apply.isPending}
            onClick={() => apply.mutate(planId, { onSuccess: onClose })}
          >
            {say('register.costs.apply', { count: tally.new, total: figure({ value: total, kind: 'money' }) })}
          </Button>
        </ModalActions>
      </div>
    </Dialog>
  )
}

function PreviewRow({ row }: { readonly row: CostPreviewRow }) {
  const { say, term, month, sum } = useWords()
  const said =
    row.state === 'rejected'
      ? row.faults.map((fault) => say(`register.cost-fault.${fault}`)).join(' ')
      : say(`register.costs.row-${row.state}`)
  return (
    <Table.Tr data-state={row.state}>
      <Table.Td>{row.row}</Table.Td>
      <Table.Td>{row.month === null ? '–' : month(row.month)}</Table.Td>
      <Table.Td>{row.kind === null ? '–' : term(`cost.${row.kind}`)}</Table.Td>
      <Table.Td>
        <p>{row.note}</p>
        <p className="soft small">{[row.campaign, row.objective].filter((part) => part !== '').join(' · ')}</p>
      </Table.Td>
      <Table.Td ta="right" className="figure">
        {row.amount === null ? '–' : sum(row.amount)}
      </Table.Td>
      <Table.Td>{said}</Table.Td>
    </Table.Tr>
  )
}
