import type { ScorecardMetric } from '../../../core/report/metrics/metric-figures.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { ChartLegend } from '../charts/chart-legend.tsx'
import { ChartView } from '../charts/chart-view.tsx'
import { FigureText } from '../words/figure-text.tsx'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import './forecast-section.css'

/** Each metric month by month with where it heads, and how far such forecasts could be trusted so far. */
export function ForecastSection({ model }: { readonly model: ReportModel }) {
  const word = usePaperWord()
  const metrics = model.scorecard.pillars.flatMap(({ objectives }) => objectives.flatMap((one) => one.metrics))
  const drawn = metrics.filter(({ forecast }) => forecast.value.value !== null)
  const others = metrics.filter(({ forecast }) => forecast.value.value === null)
  return (
    <section className="paper-forecasts">
      <h2>{word('forecasts')}</h2>
      {model.annex.calibration.sentences.map((sentence) => (
        <p key={sentence.key}>
          <SentenceText sentence={sentence} />
        </p>
      ))}
      {drawn[0] !== undefined && <ChartLegend series={drawn[0].chart.series} />}
      <div className="paper-forecast-charts">
        {drawn.map((metric) => (
          <ForecastChart key={metric.id} metric={metric} />
        ))}
      </div>
      {others.length > 0 && (
        <dl className="paper-no-forecasts">
          {others.map(({ id, name, forecast }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                <SentenceText sentence={forecast.sentence} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

function ForecastChart({ metric }: { readonly metric: ScorecardMetric }) {
  const word = usePaperWord()
  return (
    <div className="paper-charted">
      <header>
        <h3>{metric.name}</h3>
        <p>
          {word('chance')} <FigureText figure={metric.forecast.chance} />
        </p>
      </header>
      <ChartView chart={metric.chart} title={metric.name} />
      <div className="paper-forecast-sentence">
        <SentenceText sentence={metric.forecast.sentence} />
      </div>
    </div>
  )
}
