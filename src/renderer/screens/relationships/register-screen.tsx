import { Button, SegmentedControl, Select, Switch, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { StakeholderView } from '../../../contract/register-views.ts'
import { stakeholderKinds } from '../../../core/evidence/relationship.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { go } from '../../place.ts'
import { useWords } from '../../use-words.tsx'
import { RelationshipBoard } from './board/relationship-board.tsx'
import { LadderPanel } from './ladder-panel.tsx'
import { useNaming } from './naming.tsx'
import { RelationshipFacts } from './relationship-facts.tsx'
import { RelationshipList } from './relationship-list.tsx'

interface RegisterScreenProps {
  readonly stakeholders: readonly StakeholderView[]
  readonly view: 'board' | 'list'
}

/** Everybody at once: as a board by stage, or as a list. */
export function RegisterScreen({ stakeholders, view }: RegisterScreenProps) {
  const { say, term } = useWords()
  const { pseudonyms, choose } = useNaming()
  const [sought, setSought] = useState('')
  const [kind, setKind] = useState<string | null>(null)
  const found = stakeholders.filter((one) => (kind === null || one.kind === kind) && holds(one, sought))
  const create = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => go('relationships', 'new')}>
      {say('register.relationships.new')}
    </Button>
  )
  if (stakeholders.length === 0)
    return (
      <>
        <PageHead title={say('register.relationships.title')} lead={say('register.relationships.lead')} />
        <EmptyState title={say('register.relationships.none')} teaches={say('register.relationships.none-why')}>
          {create}
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHead title={say('register.relationships.title')} lead={say('register.relationships.lead')}>
        {create}
      </PageHead>
      <RelationshipFacts stakeholders={stakeholders} />
      <div className="register-bar">
        <SegmentedControl
          aria-label={say('register.relationships.view')}
          data={[
            { value: 'board', label: say('register.relationships.view-board') },
            { value: 'list', label: say('register.relationships.view-list') },
          ]}
          value={view}
          onChange={(chosen) => go('relationships', chosen === 'list' ? 'list' : null)}
        />
        <TextInput
          aria-label={say('register.frame.search')}
          placeholder={say('register.frame.search')}
          leftSection={<IconSearch size={16} />}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        <Select
          aria-label={say('register.relationships.kind')}
          placeholder={say('register.relationships.every-kind')}
          clearable
          data={stakeholderKinds.map((value) => ({ value, label: term(`stakeholder.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        <Switch
          label={say('register.relationships.pseudonyms')}
          checked={pseudonyms}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
      </div>
      {view === 'board' ? <RelationshipBoard stakeholders={found} /> : <RelationshipList stakeholders={found} />}
      {view === 'board' && <p className="soft small">{say('register.relationships.board-keys')}</p>}
      <LadderPanel stakeholders={stakeholders} />
    </>
  )
}

function holds({ name, pseudonym, organisation, country }: StakeholderView, sought: string): boolean {
  return [name, pseudonym, organisation, country].join(' ').toLowerCase().includes(sought.trim().toLowerCase())
}
