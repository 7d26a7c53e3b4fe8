import './definitions.css'
import '../../../components/form-section.css'
import '../../../components/status.css'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../../ask.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { PageHead } from '../../../components/page-head.tsx'
import { useWords } from '../../../use-words.tsx'
import { DefinitionEntryView } from './definition-entry.tsx'
import { DefinitionForm } from './definition-form.tsx'
import { ledgerKey } from './ledger-changes.ts'

/** The ledger of what platforms count otherwise from some day on, latest change first. */
export function DefinitionsTab() {
  const { say } = useWords()
  const [adding, setAdding] = useState(false)
  const ledger = useQuery({ queryKey: ledgerKey, queryFn: () => ask('definition.list', undefined) })
  if (ledger.isError) return <FailureMessage error={ledger.error} />
  if (ledger.data === undefined) return null
  return (
    <>
      <PageHead title={say('screen.definitions.title')} lead={say('screen.definitions.lead')}>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} />}
          disabled={adding}
          onClick={() => setAdding(true)}
        >
          {say('screen.definitions.add')}
        </Button>
      </PageHead>
      {adding && <DefinitionForm entry={null} onDone={() => setAdding(false)} />}
      {ledger.data.changes.map((entry) => (
        <DefinitionEntryView key={entry.id} entry={entry} />
      ))}
    </>
  )
}
