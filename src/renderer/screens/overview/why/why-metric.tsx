import type { ScorecardMetric } from '../../../../core/report/metrics/metric-figures.ts'
import type { ScorecardObjective } from '../../../../core/report/pages/scorecard-page.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { ChartOnScreen } from '../../../components/chart-on-screen.tsx'
import { StatusWord } from '../../../components/status.tsx'
import { OldFigure } from '../../../old-data/old-figure.tsx'
import { addressOf } from '../../../place.ts'
import { ChartLegend } from '../../../report/charts/chart-legend.tsx'
import { PaperContext } from '../../../report/words/paper-context.ts'
import { MetricTrace } from '../../../trace/metric-trace.tsx'
import { useWords } from '../../../use-words.tsx'
import { ForecastPanel } from './forecast-panel.tsx'
import { MetricFormula } from './metric-formula.tsx'

interface WhyMetricProps {
  readonly model: ReportModel
  readonly objective: ScorecardObjective
  readonly metric: ScorecardMetric
}

/** One metric: its attainment as a formula with the numbers in it, its months, where it heads, and its files and rows. */
export function WhyMetric({ model, objective, metric }: WhyMetricProps) {
  const { say, term, figure, language, currency } = useWords()
  return (
    <>
      <header className="why-head">
        <div>
          <h1>{metric.name}</h1>
          <p className="why-standing">
            <StatusWord against="attainment" status={metric.standing.attainment} />
            <StatusWord against="pace" status={metric.standing.pace} />
            <span className="soft">
              {[
                term(`amec.${metric.stage}`),
                metric.grade === null ? null : say('screen.overview.grade', { grade: metric.grade }),
                metric.guardrail
                  ? term('figure.guardrail')
                  : say('screen.overview.weight', { weight: figure(metric.weight) }),
              ]
                .filter((part) => part !== null)
                .join(' · ')}{' '}
              <a href={addressOf('objectives', objective.id)}>{say('screen.overview.edit')}</a>
            </span>
            <OldFigure metricId={metric.id} />
          </p>
        </div>
        <p className="why-number">{figure(metric.actual)}</p>
      </header>
      <MetricFormula metric={metric} cap={model.settings.attainmentCap} />
      <section className="why-chart">
        <h2>{say('why.months')}</h2>
        <PaperContext value={{ language, currency, ...model.layout }}>
          <ChartLegend series={metric.chart.series} />
        </PaperContext>
        <ChartOnScreen chart={metric.chart} />
      </section>
      <ForecastPanel metric={metric} />
      <section className="why-rows">
        <h2>{say('why.rows')}</h2>
        <MetricTrace metric={metric} onBack={null} />
      </section>
    </>
  )
}
