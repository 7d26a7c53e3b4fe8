import { Button } from '@mantine/core'
import { useState } from 'react'
import { type IsoMonth, monthOf } from '../../../core/date.ts'
import { amountOfTime } from '../../../core/evidence/cost-ledger.ts'
import type { CostRecord } from '../../../core/evidence/cost-record.ts'
import { Dialog } from '../../components/dialog.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { ModalActions } from '../../components/modal-actions.tsx'
import { useReporting } from '../../reporting.tsx'
import { useWords } from '../../use-words.tsx'
import { type CostEntry, entryOf, useCostChanges } from './cost-changes.ts'
import { CostFields } from './cost-fields.tsx'

interface CostDialogProps {
  /** Null for a new one. */
  readonly saved: CostRecord | null
  readonly costs: readonly CostRecord[]
  readonly onSaved: (month: IsoMonth) => void
  readonly onClose: () => void
}

export function CostDialog({ saved, costs, onSaved, onClose }: CostDialogProps) {
  const { say } = useWords()
  const { question } = useReporting()
  const [cost, setCost] = useState(() => (saved === null ? newCost(monthOf(question.asOf)) : entryOf(saved)))
  const changes = useCostChanges()
  return (
    <Dialog onClose={onClose} size="lg" title={say(saved === null ? 'register.costs.new' : 'register.costs.edit')}>
      <form
        className="form-fields"
        onSubmit={(event) => {
          event.preventDefault()
          changes.save.mutate(cost, {
            onSuccess: () => {
              changes.changed(saved)
              onSaved(cost.month)
              onClose()
            },
          })
        }}
      >
        {changes.save.isError && <FailureMessage error={changes.save.error} />}
        <CostFields cost={cost} costs={costs} onChange={(part) => setCost({ ...cost, ...part })} />
        <ModalActions>
          <Button variant="default" onClick={onClose}>
            {say('screen.frame.cancel')}
          </Button>
          <Button type="submit" disabled={amountOf(cost) === 0} loading={changes.save.isPending}>
            {say('screen.frame.save')}
          </Button>
        </ModalActions>
      </form>
    </Dialog>
  )
}

function amountOf({ spent }: CostEntry): number {
  return spent.by === 'amount' ? spent.amount : amountOfTime(spent)
}

/** In the last month of the period that is looked at: costs are entered for the paper at hand. */
function newCost(month: IsoMonth): CostEntry {
  return {
    id: crypto.randomUUID(),
    month,
    kind: 'media',
    spent: { by: 'amount', amount: 0 },
    note: '',
    campaignId: null,
    objectiveId: null,
  }
}
