import { Button, Kbd, Progress } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { ItemState } from '../../../core/check-in/check-in.ts'
import type { IsoDate } from '../../../core/date.ts'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import { minutesFor } from './due-counts.ts'

interface RoundHeadProps {
  readonly states: readonly ItemState[]
  readonly here: number
  readonly begunOn: IsoDate
  readonly onBack: () => void
  readonly onLater: () => void
}

/** Where one is, how long it has taken and may still take, and the way back and on. */
export function RoundHead({ states, here, begunOn, onBack, onLater }: RoundHeadProps) {
  const { say, date } = useWords()
  const { today } = useOpened()
  const minutes = useMinutes()
  const answered = states.filter((state) => state !== 'open').length
  return (
    <header className="check-in-head">
      <h1>{say('check-in.title')}</h1>
      <div className="check-in-progress">
        <p>
          <strong>{say('check-in.place', { place: here + 1, count: states.length })}</strong>{' '}
          <span className="soft">
            {say('check-in.time', { minutes, left: minutesFor(states.length - answered) })}
            {begunOn !== today && ` · ${say('check-in.begun', { date: date(begunOn) })}`}
          </span>
        </p>
        <Progress.Root size={4}>
          <Progress.Section
            value={(answered / states.length) * 100}
            aria-label={say('check-in.progress')}
            aria-valuetext={say('check-in.answered', { count: answered, total: states.length })}
          />
        </Progress.Root>
      </div>
      <div className="check-in-ways">
        <Button
          variant="default"
          disabled={here === 0}
          leftSection={<IconArrowLeft size={16} />}
          rightSection={<Kbd size="xs">PgUp</Kbd>}
          onClick={onBack}
        >
          {say('check-in.back')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowRight size={16} />}
          rightSection={<Kbd size="xs">PgDn</Kbd>}
          onClick={onLater}
        >
          {say('check-in.later')}
        </Button>
      </div>
    </header>
  )
}

/** Whole minutes since the round was opened in this window. */
function useMinutes(): number {
  const [opened] = useState(() => performance.now())
  const [minutes, setMinutes] = useState(0)
  useEffect(() => {
    const clock = setInterval(() => setMinutes(Math.floor((performance.now() - opened) / 60_000)), 5000)
    return () => clearInterval(clock)
  }, [opened])
  return minutes
}
