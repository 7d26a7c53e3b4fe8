import './due-strip.css'
import { Button } from '@mantine/core'
import { go } from '../../place.ts'
import { useWords } from '../../use-words.tsx'
import { useCheckIn } from './check-in-data.ts'
import { useSayDue } from './due-counts.ts'

/** A reminder on the overview: what is due, and the way to answer it. Nothing where nothing is. */
export function DueStrip() {
  const { say } = useWords()
  const sayDue = useSayDue()
  const { data } = useCheckIn()
  if (data === undefined || data.due.length === 0) return null
  const underWay = data.round !== null && data.round.endedOn === null
  const what = sayDue(data.due)
  return (
    <aside className="check-in-strip" aria-label={say('check-in.screen')}>
      <p>{say(underWay ? 'check-in.strip-resume' : 'check-in.strip', { what })}</p>
      <Button size="compact-md" variant="default" onClick={() => go('check-in')}>
        {say(underWay ? 'check-in.strip-go-on' : 'check-in.strip-begin')}
      </Button>
    </aside>
  )
}
