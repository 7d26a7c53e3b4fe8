import type { IndexFigures } from '../../../core/report/scores/index-figures.ts'
import type { TracedMetric } from '../../trace/trace-question.ts'
import './index-panel.css'
import { StatusWord } from '../../components/status.tsx'
import { OldAmong } from '../../old-data/old-among.tsx'
import { TracedFigure } from '../../trace/traced-figure.tsx'
import { useWords } from '../../use-words.tsx'
import { Fact } from './fact.tsx'
import { RooScale } from './roo-scale.tsx'
import { WhyLink } from './why/why-link.tsx'

interface IndexPanelProps {
  readonly index: IndexFigures
  readonly metrics: readonly TracedMetric[]
}

/** The one number, with everything that keeps it honest: its range, its coverage, the plan, and what came before. */
export function IndexPanel({ index, metrics }: IndexPanelProps) {
  const { say, term } = useWords()
  return (
    <section className="index-panel" aria-labelledby="index-name">
      <div className="index-summary">
        <h2 className="overline" id="index-name">
          {term('roo')}
        </h2>
        <p>
          <span className="index-number">
            <TracedFigure figure={index.measured} title={term('roo')} metrics={metrics} />
          </span>
          <span className="index-of">{say('screen.overview.of-100')}</span>
        </p>
        <WhyLink item="index" name={term('roo')} />
        <div>
          <OldAmong metricIds={metrics.map(({ id }) => id)} />
        </div>
        <dl className="index-standing">
          <div>
            <dt>{term('attainment')}</dt>
            <dd>
              <StatusWord against="attainment" status={index.standing.attainment} />
            </dd>
          </div>
          <div>
            <dt>{term('pace')}</dt>
            <dd>
              <StatusWord against="pace" status={index.standing.pace} />
            </dd>
          </div>
        </dl>
      </div>
      <div className="index-drawing">
        <RooScale index={index} />
        <dl className="facts">
          <Fact name={term('figure.difference')} value={index.difference} unit={say('screen.overview.points')} />
          {/* Without a period before, the scale above says so already. */}
          {index.previous.value !== null && (
            <Fact
              name={say('screen.overview.since')}
              value={index.sincePrevious}
              unit={say('screen.overview.points')}
            />
          )}
          <Fact name={term('figure.pace')} value={index.pace} />
          <Fact name={term('figure.coverage')} value={index.coverage} />
          <Fact name={term('figure.gradeA')} value={index.gradeA} />
        </dl>
      </div>
    </section>
  )
}
