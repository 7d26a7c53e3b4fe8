import { Button } from '@mantine/core'
import { useState } from 'react'
import { monthOf } from '../../../core/date.ts'
import type { CostRecord } from '../../../core/evidence/cost-record.ts'
import { Dialog } from '../../components/dialog.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { ModalActions } from '../../components/modal-actions.tsx'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import { type CostEntry, entryOf, useCostChanges } from './cost-changes.ts'
import { CostFields } from './cost-fields.tsx'

interface CostDialogProps {
  /** Null for a new one. */
  readonly saved: CostRecord | null
  readonly costs: readonly CostRecord[]
  readonly onClose: () => void
}

export function CostDialog({ saved, costs, onClose }: CostDialogProps) {
  const { say } = useWords()
  const { today } = useOpened()
  const [cost, setCost] = useState<CostEntry>(() => (saved === null ? newCost(monthOf(today)) : entryOf(saved)))
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
          <Button type="submit" loading={changes.save.isPending}>
            {say('screen.frame.save')}
          </Button>
        </ModalActions>
      </form>
    </Dialog>
  )
}

function newCost(month: string): CostEntry {
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
