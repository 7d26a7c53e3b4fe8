import { useRef } from 'react'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { useDensity } from '../sheets/density.ts'
import { DisclaimerPointer } from '../sheets/disclaimer-text.tsx'
import { Masthead } from '../sheets/masthead.tsx'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import { BoardCharts } from './board-charts.tsx'
import { BoardEvidence } from './board-evidence.tsx'
import { CostBlock } from './cost-block.tsx'
import { IndexScale } from './index-scale.tsx'
import { MissedList } from './missed-list.tsx'
import { PillarTable } from './pillar-table.tsx'
import './board-view.css'

/** Page 1 is the paper: the answer first, three supports, the cost, the bad news, the decision asked. */
export function BoardPage({ model }: { readonly model: ReportModel }) {
  const page = useRef<HTMLElement>(null)
  const word = usePaperWord()
  const { board } = model
  useDensity(page)
  return (
    <article className="paper-board" ref={page}>
      <Masthead model={model} />
      <h1>
        <SentenceText sentence={board.title} />
      </h1>
      <section className="paper-ambition">
        <h2>{word('ambition')}</h2>
        <blockquote className="paper-clamp">
          {board.ambition === '' ? word('ambition-empty') : board.ambition}
        </blockquote>
      </section>
      <IndexScale index={board.index} />
      <PillarTable pillars={board.pillars} />
      <BoardCharts board={board} />
      <BoardEvidence board={board} />
      <div className="paper-board-halves">
        <CostBlock cost={board.cost} />
        <MissedList board={board} />
      </div>
      <section className="paper-ask">
        <h2>{word('ask')}</h2>
        <p>{board.ask === '' ? word('ask-empty') : board.ask}</p>
      </section>
      <p className="paper-method-line">
        <SentenceText sentence={board.method} /> <DisclaimerPointer look={model.layout.look} />
      </p>
    </article>
  )
}
