import type { ScorecardMetric } from '../../../core/report/metrics/metric-figures.ts'
import type { ScorecardPillar } from '../../../core/report/pages/scorecard-page.ts'
import './overview.css'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { ChartOnScreen } from '../../components/chart-on-screen.tsx'
import { OldExports } from '../../old-data/old-exports.tsx'
import { SentenceText } from '../../report/words/sentence-text.tsx'
import { ReportFigures } from '../../trace/report-figures.tsx'
import { useWords } from '../../use-words.tsx'
import { DueStrip } from '../check-in/due-strip.tsx'
import { IndexPanel } from './index-panel.tsx'
import { MissedList } from './missed-list.tsx'
import { ObjectiveTable } from './objective-table.tsx'
import { PillarPanel } from './pillar-panel.tsx'
import { TrendNotes } from './trend-notes.tsx'

export function Overview({ model }: { readonly model: ReportModel }) {
  const { say, date, language } = useWords()
  const { board, scorecard } = model
  return (
    <ReportFigures model={model} language={language}>
      <div className="overview">
        <header>
          <h1>
            <SentenceText sentence={board.title} />
          </h1>
          <p className="soft">{say('screen.overview.as-of', { date: date(model.asOf) })}</p>
          <OldExports />
        </header>
        <DueStrip />
        <IndexPanel index={board.index} metrics={metricsOf(scorecard.pillars)} />
        <div className="pillar-panels">
          {board.pillars.map((line) => (
            <PillarPanel
              key={line.pillar}
              line={line}
              metrics={metricsOf(scorecard.pillars.filter(({ pillar }) => pillar === line.pillar))}
            />
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
          <p>
            <SentenceText sentence={board.cost.sentence} />
          </p>
        </section>
      </div>
    </ReportFigures>
  )
}

function metricsOf(pillars: readonly ScorecardPillar[]): ScorecardMetric[] {
  return pillars.flatMap(({ objectives }) => objectives.flatMap(({ metrics }) => metrics))
}
