import type { BoardPage } from '../../../core/report/pages/board-page.ts'
import type { Sentence } from '../../../core/report/sentence.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import './board-evidence.css'

/** One outcome, one relationship, one insight: what stands behind the index, one of each. */
export function BoardEvidence({ board }: { readonly board: BoardPage }) {
  const word = usePaperWord()
  return (
    <section className="paper-evidence">
      <Piece title={word('outcome')} sentence={board.outcome} empty={word('outcome-empty')} />
      <Piece title={word('relationship')} sentence={board.relationship} empty={word('relationship-empty')} />
      <Piece title={word('insight')} sentence={board.insight} empty={word('insight-empty')} />
    </section>
  )
}

interface PieceProps {
  readonly title: string
  readonly sentence: Sentence | null
  readonly empty: string
}

function Piece({ title, sentence, empty }: PieceProps) {
  return (
    <div>
      <h2>{title}</h2>
      <p>{sentence === null ? <span className="paper-soft">{empty}</span> : <SentenceText sentence={sentence} />}</p>
    </div>
  )
}
