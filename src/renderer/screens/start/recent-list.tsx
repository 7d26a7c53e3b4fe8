import { Button, UnstyledButton } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import type { RecentWorkspace } from '../../../contract/views.ts'
import { useWords } from '../../use-words.tsx'
import type { Opening } from './opening.ts'

interface RecentListProps {
  readonly recent: readonly RecentWorkspace[]
  readonly opening: Opening
}

export function RecentList({ recent, opening }: RecentListProps) {
  const { say } = useWords()
  return (
    <section className="start-recent" aria-label={say('screen.start.recent')}>
      <div className="start-recent-head">
        <h3>{say('screen.start.recent')}</h3>
        <Button
          variant="subtle"
          leftSection={<IconFolderOpen size={18} stroke={1.6} />}
          onClick={opening.choose}
          disabled={opening.busy}
        >
          {say('screen.start.open')}
        </Button>
      </div>
      {recent.length === 0 && <p className="soft">{say('screen.start.recent-none')}</p>}
      <ul>
        {recent.map(({ name, folder }, place) => (
          <li key={`${folder}/${name}`}>
            <UnstyledButton
              className="start-recent-item"
              onClick={() => opening.openRecent(place)}
              disabled={opening.busy}
            >
              <strong>{name}</strong>
              <span className="soft small">{folder}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
