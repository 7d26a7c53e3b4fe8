import './heap.css'
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Account } from '../../../core/platform.ts'
import { useWords } from '../../use-words.tsx'
import { GroupRow } from './group-row.tsx'
import type { PreviewGroup } from './preview-groups.ts'

interface GroupTableProps {
  readonly groups: readonly PreviewGroup[]
  readonly accounts: readonly Account[]
}

/** One line for each account; what stands behind it opens. A heap of few accounts is open from the start. */
export function GroupTable({ groups, accounts }: GroupTableProps) {
  const { say } = useWords()
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const isOpen = (id: string) => chosen.get(id) ?? groups.length === 1
  const allOpen = groups.every(({ id }) => isOpen(id))
  return (
    <section className="heap">
      <div className="heap-line heap-head" aria-hidden>
        <span>{say('screen.import.group')}</span>
        <span>{say('screen.import.files')}</span>
        <span>{say('screen.import.period')}</span>
        <span>{say('screen.import.new')}</span>
        <span>{say('screen.import.restated')}</span>
        <span>{say('screen.import.unchanged')}</span>
        <span>{say('screen.import.problems')}</span>
      </div>
      {groups.map((group) => (
        <GroupRow
          key={group.id}
          group={group}
          accounts={accounts}
          open={isOpen(group.id)}
          onToggle={() => setChosen(new Map([...chosen, [group.id, !isOpen(group.id)]]))}
        />
      ))}
      {groups.length > 1 && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt="xs"
          onClick={() => setChosen(new Map(groups.map(({ id }) => [id, !allOpen])))}
        >
          {say(allOpen ? 'screen.import.close-all' : 'screen.import.open-all')}
        </Button>
      )}
    </section>
  )
}
