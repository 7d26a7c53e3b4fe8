import type { ReportModel } from '../../../core/report/report-model.ts'
import { figuresOf } from '../../../core/report/trace/figures-of.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import { TraceLetters } from '../words/trace-letters.tsx'
import { AmecSection } from './amec-section.tsx'
import { BarcelonaTable } from './barcelona-table.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import { ForecastSection } from './forecast-section.tsx'
import { MonthlyTable } from './monthly-table.tsx'
import { SourcesTable } from './sources-table.tsx'
import { ThresholdsTable } from './thresholds-table.tsx'
import { TraceTable } from './trace-table.tsx'
import './annex-view.css'
import './annex-tables.css'
import './trace-table.css'

/** What the paper stands on: how figures are made, with which thresholds, month by month, from which files. */
export function AnnexPage({ model }: { readonly model: ReportModel }) {
  const word = usePaperWord()
  // An edition that was issued before places were kept is printed as it was.
  const hasPlaces = model.annex.places !== undefined && model.annex.comparisons.length > 0
  return (
    <article className="paper-annex">
      <p className="paper-overline">{word('annex')}</p>
      <h1>{word('annex-title')}</h1>
      <section>
        <h2>{word('method')}</h2>
        <ul className="paper-method">
          {model.annex.method.map((sentence) => (
            <li key={`${sentence.key} ${Object.values(sentence.words).join(' ')}`}>
              <SentenceText sentence={sentence} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{word('thresholds')}</h2>
        <ThresholdsTable settings={model.settings} />
      </section>
      <section>
        <h2>{word('amec')}</h2>
        <AmecSection amec={model.annex.amec} />
      </section>
      <ForecastSection model={model} />
      <section>
        <h2>{word('barcelona')}</h2>
        <BarcelonaTable lines={model.annex.barcelona} />
      </section>
      {model.annex.comparisons.length > 0 && (
        <>
          <section>
            <h2>{word('comparison')}</h2>
            <ComparisonTable comparisons={model.annex.comparisons} />
          </section>
          <section>
            <h2>{word('monthly')}</h2>
            <MonthlyTable scorecard={model.scorecard} />
          </section>
        </>
      )}
      {hasPlaces && (
        <section>
          <h2>{word('traces')}</h2>
          <p className="paper-traces-why">{word('traces-why', { figures: figuresOf(model).length })}</p>
          <TraceTable model={model} />
          <TraceLetters model={model} />
        </section>
      )}
      <section>
        <h2>{word('sources')}</h2>
        <SourcesTable sources={model.annex.sources} />
      </section>
    </article>
  )
}
