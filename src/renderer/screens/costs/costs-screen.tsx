import './costs-screen.css'
import { Button } from '@mantine/core'
import { IconPlus, IconTableImport } from '@tabler/icons-react'
import { useState } from 'react'
import type { CostLedger } from '../../../contract/register-views.ts'
import type { IsoMonth } from '../../../core/date.ts'
import type { CostRecord } from '../../../core/evidence/cost-record.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useCosts } from '../../register-lists.ts'
import { useWords } from '../../use-words.tsx'
import { Alternatives } from './alternatives.tsx'
import { CostDialog } from './cost-dialog.tsx'
import { CostFacts } from './cost-facts.tsx'
import { CostImport } from './cost-import.tsx'
import { useCostPreview } from './cost-preview.ts'
import { CostYears } from './cost-years.tsx'

/** What was spent, month by month, and what else the money could have bought. `item` is the month to open first. */
export function CostsScreen({ item }: { readonly item: IsoMonth | null }) {
  const ledger = useCosts()
  if (ledger.isError) return <FailureMessage error={ledger.error} />
  if (ledger.data === undefined) return null
  return <Ledger ledger={ledger.data} first={item} />
}

function Ledger({ ledger, first }: { readonly ledger: CostLedger; readonly first: IsoMonth | null }) {
  const { say } = useWords()
  const [edited, setEdited] = useState<CostRecord | 'new' | null>(null)
  const [opened, setOpened] = useState(first)
  const preview = useCostPreview()
  const actions = (
    <>
      <Button
        variant="default"
        leftSection={<IconTableImport size={18} />}
        loading={preview.isPending}
        onClick={() => preview.mutate()}
      >
        {say('register.costs.import')}
      </Button>
      <Button leftSection={<IconPlus size={18} />} onClick={() => setEdited('new')}>
        {say('register.costs.new')}
      </Button>
    </>
  )
  const empty = ledger.costs.length === 0
  return (
    <>
      <PageHead title={say('register.costs.title')} lead={say('register.costs.lead')}>
        {!empty && actions}
      </PageHead>
      {preview.isError && <FailureMessage error={preview.error} />}
      {empty ? (
        <EmptyState title={say('register.costs.none')} teaches={say('register.costs.none-why')}>
          <div className="cost-actions">{actions}</div>
        </EmptyState>
      ) : (
        <>
          <CostFacts ledger={ledger} />
          <CostYears key={opened} ledger={ledger} first={opened} onEdit={setEdited} />
        </>
      )}
      <Alternatives alternatives={ledger.alternatives} />
      {edited !== null && (
        <CostDialog
          saved={edited === 'new' ? null : edited}
          costs={ledger.costs}
          onSaved={setOpened}
          onClose={() => setEdited(null)}
        />
      )}
      {preview.data !== undefined && preview.data !== null && (
        <CostImport preview={preview.data} onClose={preview.reset} />
      )}
    </>
  )
}
