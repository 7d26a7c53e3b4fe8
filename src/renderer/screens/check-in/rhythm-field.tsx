import './due-strip.css'
import { Select } from '@mantine/core'
import { type Rhythm, rhythms } from '../../../core/check-in/rhythm.ts'
import type { IsoDate } from '../../../core/date.ts'
import { useWords } from '../../language.tsx'
import { useRoundChanges } from './check-in-data.ts'

interface RhythmFieldProps {
  readonly metricId: string
  readonly every: Rhythm
  /** When the value is due next; null when none is expected any more. */
  readonly next: IsoDate | null
}

/** How often a value by hand is asked for, and when it is next. */
export function RhythmField({ metricId, every, next }: RhythmFieldProps) {
  const { say, date } = useWords()
  const { setRhythm } = useRoundChanges()
  return (
    <div className="rhythm-field">
      <Select
        size="xs"
        w="14rem"
        aria-label={say('check-in.rhythm')}
        allowDeselect={false}
        data={rhythms.map((value) => ({ value, label: say(`check-in.every-${value}`) }))}
        value={every}
        onChange={(chosen) => {
          const found = rhythms.find((one) => one === chosen)
          if (found !== undefined) setRhythm.mutate({ subject: 'metric', subjectId: metricId, every: found })
        }}
      />
      {next !== null && <p className="soft small">{say('check-in.next-on', { date: date(next) })}</p>}
    </div>
  )
}
