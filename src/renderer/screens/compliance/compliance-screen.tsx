import './compliance-screen.css'
import { Button, SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ComplianceRegister } from '../../../contract/compliance-views.ts'
import {
  type ComplianceEvent,
  type ComplianceKind,
  complianceKinds,
} from '../../../core/compliance/compliance-event.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useCompliance } from '../../register-lists.ts'
import { useWords } from '../../use-words.tsx'
import { ComplianceFacts } from './compliance-facts.tsx'
import { ComplianceGuards } from './compliance-guards.tsx'
import { ComplianceMonths } from './compliance-months.tsx'
import { ComplianceTable } from './compliance-table.tsx'
import { EventDialog } from './event-dialog.tsx'
import { newEvent } from './new-event.ts'

/** What was seen on our channels and handed over, and where we breached a code ourselves. */
export function ComplianceScreen() {
  const register = useCompliance()
  if (register.isError) return <FailureMessage error={register.error} />
  if (register.data === undefined) return null
  return <Register register={register.data} />
}

function Register({ register }: { readonly register: ComplianceRegister }) {
  const { say } = useWords()
  const [edited, setEdited] = useState<ComplianceEvent | null>(null)
  const [kind, setKind] = useState<ComplianceKind | 'all'>('all')
  const { events, metrics } = register
  const create = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => setEdited(newEvent(register.now))}>
      {say('compliance.new')}
    </Button>
  )
  return (
    <>
      <PageHead title={say('compliance.title')} lead={say('compliance.lead')}>
        {events.length > 0 && create}
      </PageHead>
      {events.length === 0 ? (
        <EmptyState title={say('compliance.none')} teaches={say('compliance.none-why')}>
          {create}
        </EmptyState>
      ) : (
        <>
          <ComplianceFacts register={register} />
          <ComplianceGuards metrics={metrics} />
          <ComplianceMonths register={register} />
          <section className="compliance-events" aria-label={say('compliance.events')}>
            <SegmentedControl
              aria-label={say('compliance.show')}
              data={[
                { value: 'all', label: say('compliance.every-kind') },
                ...complianceKinds.map((value) => ({ value, label: say(`compliance.kinds.${value}`) })),
              ]}
              value={kind}
              onChange={(chosen) => setKind(complianceKinds.find((one) => one === chosen) ?? 'all')}
            />
            <ComplianceTable
              register={register}
              events={events.filter((event) => kind === 'all' || event.kind === kind)}
              onEdit={setEdited}
            />
          </section>
        </>
      )}
      {events.length === 0 && metrics.length > 0 && <ComplianceGuards metrics={metrics} />}
      {edited !== null && <EventDialog saved={edited} register={register} onClose={() => setEdited(null)} />}
    </>
  )
}
