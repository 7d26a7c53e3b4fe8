import './rail.css'
import { UnstyledButton } from '@mantine/core'
import { IconKeyboard, IconLogout2 } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { ask } from '../ask.ts'
import { Wordmark } from '../components/wordmark.tsx'
import { useWords } from '../language.tsx'
import { addressOf, type Screen, screenGroups } from '../place.ts'
import { useCheckIn } from '../screens/check-in/check-in-data.ts'
import { keyCaps, screenActions } from '../shortcuts.ts'
import { useSettle } from '../workspace.tsx'

interface RailProps {
  readonly here: Screen
  readonly onShortcuts: () => void
}

export function Rail({ here, onShortcuts }: RailProps) {
  const { say } = useWords()
  const settle = useSettle()
  const close = useMutation({ mutationFn: () => ask('workspace.close', undefined), onSuccess: settle })
  return (
    <nav className="rail" aria-label={say('screen.frame.screens')}>
      <Wordmark />
      {screenGroups.map((group) => (
        <ul key={group[0]}>
          {group.map((screen) => (
            <RailItem key={screen} screen={screen} here={screen === here} />
          ))}
        </ul>
      ))}
      <div className="rail-foot">
        <UnstyledButton className="rail-item" onClick={onShortcuts}>
          <IconKeyboard size={20} stroke={1.6} aria-hidden />
          {say('screen.shortcuts.title')}
        </UnstyledButton>
        <UnstyledButton className="rail-item" onClick={() => close.mutate()}>
          <IconLogout2 size={20} stroke={1.6} aria-hidden />
          {say('screen.frame.close')}
        </UnstyledButton>
      </div>
    </nav>
  )
}

/** How many things are due; nothing where nothing is. */
function DueBadge() {
  const { say } = useWords()
  const count = useCheckIn().data?.due.length ?? 0
  if (count === 0) return null
  return (
    <span className="rail-badge" role="img" aria-label={say('check-in.badge', { count })}>
      {count}
    </span>
  )
}

function RailItem({ screen, here }: { readonly screen: Screen; readonly here: boolean }) {
  const { say } = useWords()
  const { icon: Icon, words, keys } = screenActions[screen]
  return (
    <li>
      <a
        className="rail-item"
        href={addressOf(screen)}
        aria-current={here ? 'page' : undefined}
        title={keyCaps(keys).join(' + ')}
      >
        <Icon size={20} stroke={1.6} aria-hidden />
        {say(words)}
        {screen === 'check-in' && <DueBadge />}
      </a>
    </li>
  )
}
