import './due-strip.css'
import { Select } from '@mantine/core'
import { type ChosenRhythm, type Rhythm, rhythms } from '../../../core/check-in/rhythm.ts'
import type { IsoDate } from '../../../core/date.ts'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import { useRoundChanges } from './check-in-data.ts'

interface RhythmFieldProps {
  readonly subject: ChosenRhythm['subject']
  readonly subjectId: string
  readonly every: Rhythm
  /** When it is due next; null when nothing is expected any more. */
  readonly next: IsoDate | null
}

/** How often a value by hand, or the confidence in an objective, is asked for, and when it is next. */
export function RhythmField({ subject, subjectId, every, next }: RhythmFieldProps) {
  const { say, date } = useWords()
  const { today } = useOpened()
  const { setRhythm } = useRoundChanges()
  return (
    <div className="rhythm-field">
      <Select
        size="xs"
        w="14rem"
        aria-label={say(`check-in.rhythm-${subject}`)}
        allowDeselect={false}
        data={rhythms.map((value) => ({ value, label: say(`check-in.every-${value}`) }))}
        value={every}
        onChange={(chosen) => {
          const found = rhythms.find((one) => one === chosen)
          if (found !== undefined) setRhythm.mutate({ subject, subjectId, every: found })
        }}
      />
      {next !== null && (
        <p className="soft small">{say(`check-in.${next > today ? 'next-on' : 'due-since'}`, { date: date(next) })}</p>
      )}
    </div>
  )
}
