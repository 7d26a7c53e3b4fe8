import type { BoardPage } from '../../../core/report/pages/board-page.ts'
import { ChartLegend } from '../charts/chart-legend.tsx'
import { ChartView } from '../charts/chart-view.tsx'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import './board-charts.css'

/** The index over time, and the ladder of relationships. */
export function BoardCharts({ board }: { readonly board: BoardPage }) {
  const word = usePaperWord()
  const { trend, ladder } = board
  return (
    <div className="paper-board-charts">
      <div className="paper-charted">
        <h2>{word('trend')}</h2>
        <ChartView chart={trend} title={word('trend')} />
        <div>
          <ChartLegend series={trend.series} />
          {trend.notes.length > 0 && (
            <ol className="paper-chart-notes">
              {trend.notes.map((note) => (
                <li key={note.number} value={note.number}>
                  {note.break === undefined ? note.text : <SentenceText sentence={note.break} />}
                  {note.break !== undefined && note.text !== '' && ` (${note.text})`}
                </li>
              ))}
            </ol>
          )}
        </div>
      </div>
      <div className="paper-charted">
        <h2>{word('ladder')}</h2>
        <ChartView chart={ladder} title={word('ladder')} />
        <div>
          <ChartLegend series={ladder.series} />
        </div>
      </div>
    </div>
  )
}
