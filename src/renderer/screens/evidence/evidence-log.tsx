import { Button, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { EvidenceView } from '../../../contract/register-views.ts'
import { compareDates } from '../../../core/date.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useWords } from '../../use-words.tsx'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { EvidenceItem } from './evidence-item.tsx'

/** Everything that can be shown, latest first. */
export function EvidenceLog({ entries }: { readonly entries: readonly EvidenceView[] }) {
  const { say } = useWords()
  const [edited, setEdited] = useState<EvidenceView | 'new' | null>(null)
  const [sought, setSought] = useState('')
  const found = entries.filter((entry) => holds(entry, sought)).sort((a, b) => compareDates(b.date, a.date))
  const create = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => setEdited('new')}>
      {say('register.evidence.new')}
    </Button>
  )
  return (
    <>
      <PageHead title={say('register.evidence.title')} lead={say('register.evidence.lead')}>
        {entries.length > 0 && create}
      </PageHead>
      {entries.length === 0 ? (
        <EmptyState title={say('register.evidence.none')} teaches={say('register.evidence.none-why')}>
          {create}
        </EmptyState>
      ) : (
        <>
          <TextInput
            className="evidence-search"
            aria-label={say('register.frame.search')}
            placeholder={say('register.frame.search')}
            leftSection={<IconSearch size={16} />}
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
          {found.map((entry) => (
            <EvidenceItem key={entry.id} entry={entry} onEdit={() => setEdited(entry)} />
          ))}
        </>
      )}
      {edited !== null && <EvidenceDialog saved={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  )
}

function holds({ title, text, source, quote }: EvidenceView, sought: string): boolean {
  const words = [title, text, source, quote?.words ?? '', quote?.speaker ?? ''].join(' ')
  return words.toLowerCase().includes(sought.trim().toLowerCase())
}
