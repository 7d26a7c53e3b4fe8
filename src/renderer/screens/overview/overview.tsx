import './overview.css'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { ChartOnScreen } from '../../components/chart-on-screen.tsx'
import { useWords } from '../../language.tsx'
import { IndexPanel } from './index-panel.tsx'
import { MissedList } from './missed-list.tsx'
import { ObjectiveTable } from './objective-table.tsx'
import { PillarPanel } from './pillar-panel.tsx'
import { TrendNotes } from './trend-notes.tsx'

export function Overview({ model }: { readonly model: ReportModel }) {
  const { say, sentence, date } = useWords()
  const { board, scorecard } = model
  return (
    <div className="overview">
      <header>
        <h1>{sentence(board.title)}</h1>
        <p className="soft">{say('screen.overview.as-of', { date: date(model.asOf) })}</p>
      </header>
      <IndexPanel index={board.index} />
      <div className="pillar-panels">
        {board.pillars.map((line) => (
          <PillarPanel key={line.pillar} line={line} />
        ))}
      </div>
      <MissedList missed={board.missed} />
      <ObjectiveTable pillars={scorecard.pillars} />
      <section>
        <h2>{say('screen.overview.trend')}</h2>
        <ChartOnScreen chart={board.trend} />
        <TrendNotes notes={board.trend.notes} />
      </section>
      <section>
        <h2>{say('screen.overview.cost')}</h2>
        <p>{sentence(board.cost.sentence)}</p>
      </section>
    </div>
  )
}
