import type { BoardPage } from '../../../core/report/pages/board-page.ts'
import { missesOnPageOne } from '../../../core/report/pages/missed-page.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import './missed-list.css'

/** Bad news stands on page 1, with the reason that the person gave, or with the fact that none was given. */
export function MissedList({ board }: { readonly board: Pick<BoardPage, 'missed' | 'missedMore'> }) {
  const { missed, missedMore } = board
  const reasonLimit = missedMore === null ? 240 : 110
  const word = usePaperWord()
  return (
    <section className="paper-missed">
      <h2>{word('missed')}</h2>
      {missed.length === 0 && <p>{word('missed-none')}</p>}
      <ul>
        {missed.slice(0, missesOnPageOne).map((line) => (
          <li key={line.sentence.place}>
            <b>{shortened(line.metric || line.objective)}.</b> <SentenceText sentence={line.sentence} />{' '}
            <span className="paper-missed-reason">{shortened(line.reason ?? word('no-reason'), reasonLimit)}</span>
          </li>
        ))}
        {missedMore !== null && (
          <li className="paper-missed-more">
            <SentenceText sentence={missedMore} />
          </li>
        )}
      </ul>
    </section>
  )
}

/** Page 1 names what missed and has no room for more: the whole name and reason stand on the page of what missed. */
function shortened(text: string, limit = 90): string {
  if (text.length <= limit) return text
  return `${text.slice(0, text.lastIndexOf(' ', limit - 1)).replace(/[\s,;:.–-]+$/u, '')}…`
}
