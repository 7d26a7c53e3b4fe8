import type { PillarLine } from '../../../core/report/scores/pillar-line.ts'
import { ChartOnScreen } from '../../components/chart-on-screen.tsx'
import { FiguresInWords } from '../../components/figures-in-words.tsx'
import { StatusWord } from '../../components/status.tsx'
import { OldAmong } from '../../old-data/old-among.tsx'
import { SentenceText } from '../../report/words/sentence-text.tsx'
import type { TracedMetric } from '../../trace/trace-question.ts'
import { TracedFigure } from '../../trace/traced-figure.tsx'
import { useWords } from '../../use-words.tsx'
import { WhyLink } from './why/why-link.tsx'

interface PillarPanelProps {
  readonly line: PillarLine
  /** Of which its score is made. */
  readonly metrics: readonly TracedMetric[]
}

export function PillarPanel({ line, metrics }: PillarPanelProps) {
  const { say, term, figure } = useWords()
  return (
    <section className="pillar-panel" aria-labelledby={`pillar-${line.pillar}`}>
      <header>
        <h2 id={`pillar-${line.pillar}`}>{term(`pillar.${line.pillar}`)}</h2>
        <span className="soft small">
          <FiguresInWords words="screen.overview.weight" figures={{ weight: line.weight }} />
        </span>
      </header>
      <p className="pillar-score">
        <span className="pillar-number">
          <TracedFigure figure={line.measured} title={term(`pillar.${line.pillar}`)} metrics={metrics} />
        </span>
        <span className="soft">
          {figure(line.floor) === figure(line.ceiling)
            ? say('screen.overview.range-none')
            : say('screen.overview.range', { floor: figure(line.floor), ceiling: figure(line.ceiling) })}
        </span>
      </p>
      <ChartOnScreen chart={line.bullet} />
      <OldAmong metricIds={metrics.map(({ id }) => id)} />
      <p className="pillar-standing">
        <StatusWord against="attainment" status={line.standing.attainment} />
        <StatusWord against="pace" status={line.standing.pace} />
      </p>
      <p className="soft">
        <FiguresInWords words="screen.overview.pillar-facts" figures={{ pace: line.pace, coverage: line.coverage }} />
      </p>
      <p>
        <SentenceText sentence={line.sentence} />
      </p>
      <WhyLink item={`pillar.${line.pillar}`} name={term(`pillar.${line.pillar}`)} />
    </section>
  )
}
