import './rail.css'
import { UnstyledButton } from '@mantine/core'
import { IconKeyboard, IconLogout2 } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { ask } from '../ask.ts'
import { Wordmark } from '../components/wordmark.tsx'
import { useStaleAccounts } from '../old-data/old-figures.ts'
import { addressOf, go, type Screen, screenGroups } from '../place.ts'
import { useCheckIn } from '../screens/check-in/check-in-data.ts'
import { keyCaps, screenActions } from '../shortcuts.ts'
import { useWords } from '../use-words.tsx'
import { useSettle } from '../workspace.tsx'

interface RailProps {
  readonly here: Screen
  readonly onShortcuts: () => void
}

export function Rail({ here, onShortcuts }: RailProps) {
  const { say } = useWords()
  const settle = useSettle()
  const close = useMutation({
    mutationFn: () => ask('workspace.close', undefined),
    onSuccess: (state) => {
      // Another workspace would not know the place that was open in this one.
      go('overview')
      settle(state)
    },
  })
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

/** How many things are due. */
function DueBadge() {
  const { say } = useWords()
  const count = useCheckIn().data?.due.length ?? 0
  return <Badge count={count} words={say('check-in.badge', { count })} />
}

/** How many accounts want newer exports. */
function OldExportsBadge() {
  const { say } = useWords()
  const count = useStaleAccounts().length
  return <Badge count={count} words={say('old-data.badge', { count })} />
}

/** A number beside a screen's name, and in words what it counts; nothing where nothing waits. */
function Badge({ count, words }: { readonly count: number; readonly words: string }) {
  if (count === 0) return null
  return (
    <span className="rail-badge" role="img" aria-label={words} title={words}>
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
        {screen === 'import' && <OldExportsBadge />}
      </a>
    </li>
  )
}
