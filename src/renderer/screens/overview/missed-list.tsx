import type { MissedLine } from '../../../core/report/pages/missed-lines.ts'
import './missed-list.css'
import { StatusSymbol } from '../../components/status-symbol.tsx'
import { SentenceText } from '../../report/words/sentence-text.tsx'
import { useWords } from '../../use-words.tsx'
import { ReasonOfMiss } from './reason-of-miss.tsx'

/** What missed stands before what went well, each by the name of its metric, and says so when nothing did. */
export function MissedList({ missed }: { readonly missed: readonly MissedLine[] }) {
  const { say } = useWords()
  return (
    <section className="missed-here">
      <h2>{say('screen.overview.missed')}</h2>
      {missed.length === 0 && <p className="soft">{say('screen.overview.missed-none')}</p>}
      <ul>
        {missed.map((line) => (
          <li key={`${line.objective} ${line.metric}`}>
            <StatusSymbol status="red" />
            <div>
              <p>
                <strong>{line.metric || line.objective}.</strong> <SentenceText sentence={line.sentence} />
              </p>
              {line.metric !== '' && <p className="soft small">{line.objective}</p>}
            </div>
            <div>
              <p className={line.reason === null ? 'soft' : undefined}>
                {line.reason ?? say('screen.overview.no-reason')}
              </p>
              <ReasonOfMiss line={line} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
