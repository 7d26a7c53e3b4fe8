import type { MissedLine } from '../../core/report/report-model.ts'
import { usePaperWord } from './paper-word.ts'
import { SentenceText } from './sentence-text.tsx'
import './missed-list.css'

/** Bad news stands on page 1, with the reason that the person gave, or with the fact that none was given. */
export function MissedList({ missed }: { readonly missed: readonly MissedLine[] }) {
  const word = usePaperWord()
  return (
    <section className="paper-missed">
      <h2>{word('missed')}</h2>
      {missed.length === 0 && <p>{word('missed-none')}</p>}
      <ul>
        {missed.map((line) => (
          <li key={`${line.objective} ${line.metric}`}>
            <b>{line.metric || line.objective}.</b> <SentenceText sentence={line.sentence} />{' '}
            <span className="paper-missed-reason">{line.reason ?? word('no-reason')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
