import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CostAlternative } from '../../../core/evidence/cost.ts'
import { Dialog } from '../../components/dialog.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { ModalActions } from '../../components/modal-actions.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { useObjectives } from '../../register-lists.ts'
import { useWords } from '../../use-words.tsx'
import { useAlternatives } from './alternative-changes.ts'

interface AlternativeDialogProps {
  /** Null for a new one. */
  readonly saved: CostAlternative | null
  readonly onClose: () => void
}

const blank: CostAlternative = { name: '', cost: 0, outcomes: 1, objectiveId: '' }

export function AlternativeDialog({ saved, onClose }: AlternativeDialogProps) {
  const { say, currency } = useWords()
  const objectives = useObjectives().data?.objectives ?? []
  const [alternative, setAlternative] = useState(saved ?? blank)
  const { save } = useAlternatives()
  const change = (part: Partial<CostAlternative>) => setAlternative({ ...alternative, ...part })
  const { name, cost, outcomes, objectiveId } = alternative
  return (
    <Dialog
      onClose={onClose}
      size="lg"
      title={say(saved === null ? 'register.costs.alternative-new' : 'register.costs.alternative')}
    >
      <form
        className="form-fields"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate({ alternative, was: saved?.name ?? null }, { onSuccess: onClose })
        }}
      >
        {save.isError && <FailureMessage error={save.error} />}
        <TextInput
          label={say('register.costs.alternative')}
          description={say('register.costs.alternative-name-why')}
          required
          data-autofocus
          maxLength={200}
          value={name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <Select
          label={say('register.costs.objective')}
          required
          searchable
          disabled={saved !== null}
          data={objectives.map(({ id, statement }) => ({ value: id, label: statement }))}
          value={objectiveId === '' ? null : objectiveId}
          onChange={(chosen) => change({ objectiveId: chosen ?? '' })}
        />
        <div className="form-row">
          <NumberField
            label={say('register.costs.amount', { currency })}
            min={0}
            value={cost}
            onChange={(amount) => change({ cost: amount })}
          />
          <NumberField
            label={say('register.costs.outcomes')}
            min={0}
            value={outcomes}
            onChange={(count) => change({ outcomes: count })}
          />
        </div>
        <ModalActions>
          <Button variant="default" onClick={onClose}>
            {say('screen.frame.cancel')}
          </Button>
          <Button
            type="submit"
            loading={save.isPending}
            disabled={name.trim() === '' || objectiveId === '' || outcomes <= 0}
          >
            {say('screen.frame.save')}
          </Button>
        </ModalActions>
      </form>
    </Dialog>
  )
}
