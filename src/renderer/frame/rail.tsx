import './rail.css'
import { UnstyledButton } from '@mantine/core'
import { IconKeyboard, IconLogout2 } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { ask } from '../ask.ts'
import { Wordmark } from '../components/wordmark.tsx'
import { useWords } from '../language.tsx'
import { addressOf, type Screen, screenGroups } from '../place.ts'
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
      </a>
    </li>
  )
}
