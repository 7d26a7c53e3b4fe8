import { Button, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { useWords } from '../../../use-words.tsx'
import { useSplice } from './ledger-changes.ts'

interface SpliceFormProps {
  readonly changeId: string
  readonly metricId: string
  readonly onDone: () => void
}

/** Nobody compares across a change without saying why; the reason is printed with the paper. */
export function SpliceForm({ changeId, metricId, onDone }: SpliceFormProps) {
  const { say, language } = useWords()
  const [reason, setReason] = useState('')
  const [factor, setFactor] = useState<number | null>(null)
  const splice = useSplice(onDone)
  return (
    <form
      className="splice"
      onSubmit={(event) => {
        event.preventDefault()
        splice.mutate({ changeId, metricId, reason: reason.trim(), factor })
      }}
    >
      <TextInput
        label={say('screen.definitions.reason')}
        required
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <NumberInput
        label={say('screen.definitions.factor')}
        description={say('screen.definitions.factor-why')}
        inputWrapperOrder={['label', 'input', 'description']}
        min={0.001}
        max={1000}
        decimalSeparator={language === 'fr' ? ',' : '.'}
        value={factor ?? ''}
        onChange={(entered) => setFactor(typeof entered === 'number' && entered > 0 ? entered : null)}
      />
      <div className="splice-do">
        <Button variant="default" size="sm" onClick={onDone}>
          {say('screen.frame.cancel')}
        </Button>
        <Button type="submit" size="sm" loading={splice.isPending} disabled={reason.trim() === ''}>
          {say('screen.definitions.splice-do')}
        </Button>
      </div>
      {splice.isError && <FailureMessage error={splice.error} />}
    </form>
  )
}
