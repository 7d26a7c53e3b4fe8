import './lock.css'
import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { Objective } from '../../../../core/objective.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { FormSection } from '../../../components/form-section.tsx'
import { useObjectiveLedger } from '../../../register-lists.ts'
import { useWords } from '../../../use-words.tsx'
import { ChangeLedger } from './change-ledger.tsx'
import { Confidences } from './confidences.tsx'
import { LockDialog } from './lock-dialog.tsx'
import { LockFacts } from './lock-facts.tsx'

interface LockSectionProps {
  readonly objective: Objective
  /** True when the person came to have it approved. */
  readonly asked: boolean
}

/** The approval of an objective, what changed since, and how sure the team is. Only of what is saved. */
export function LockSection({ objective, asked }: LockSectionProps) {
  const { say } = useWords()
  const ledger = useObjectiveLedger()
  const [locking, setLocking] = useState(asked)
  if (ledger.isError) return <FailureMessage error={ledger.error} />
  if (ledger.data === undefined) return null
  const lock = ledger.data.locks.find(({ objectiveId }) => objectiveId === objective.id)
  const changes = ledger.data.changes.filter(({ objectiveId }) => objectiveId === objective.id)
  return (
    <div className="lock-section">
      <FormSection title={say('register.lock.title')} why={say('register.lock.why')}>
        {lock === undefined ? (
          <div>
            <p className="soft">{say('register.lock.open')}</p>
            <Button mt="sm" variant="default" leftSection={<IconLock size={18} />} onClick={() => setLocking(true)}>
              {say('register.lock.do')}
            </Button>
          </div>
        ) : (
          <LockFacts lock={lock} />
        )}
        {changes.length > 0 && <ChangeLedger changes={changes} objective={objective} />}
      </FormSection>
      <FormSection title={say('register.confidence.title')} why={say('register.confidence.why')}>
        <Confidences
          objectiveId={objective.id}
          confidences={ledger.data.confidences.filter(({ objectiveId }) => objectiveId === objective.id)}
        />
      </FormSection>
      {locking && lock === undefined && <LockDialog objective={objective} onClose={() => setLocking(false)} />}
    </div>
  )
}
