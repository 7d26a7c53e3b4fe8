import type { Figure } from '../../core/report/figure.ts'
import type { EntryPlace } from '../../core/report/trace/origin-of-figure.ts'
import { addressOf } from '../place.ts'
import { useWords } from '../use-words.tsx'

interface EntryTraceProps {
  readonly title: string
  readonly figure: Figure
  readonly entry: EntryPlace
  readonly onLeave: () => void
}

/** A figure that a person agreed or entered leads to where it was written. */
export function EntryTrace({ title, figure, entry, onLeave }: EntryTraceProps) {
  const { say, figure: write } = useWords()
  return (
    <section className="trace">
      <header>
        <h2>{title}</h2>
        <p className="trace-actual">{write(figure)}</p>
      </header>
      <p>{say(`trace.entry.${entry.screen}`)}</p>
      <p>
        <a href={addressOf(entry.screen, entry.item)} onClick={onLeave}>
          {say('trace.entry.open')}
        </a>
      </p>
    </section>
  )
}
