import type { ScorecardMetric } from '../../../core/report/metrics/metric-figures.ts'
import type { ScorecardPage } from '../../../core/report/pages/scorecard-page.ts'
import { writeChartMonth } from '../charts/chart-label.ts'
import { FigureText } from '../words/figure-text.tsx'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'

/** One actual a month: what the attainments were computed from. */
export function MonthlyTable({ scorecard }: { readonly scorecard: ScorecardPage }) {
  const { language } = usePaper()
  const word = usePaperWord()
  const metrics = scorecard.pillars.flatMap(({ objectives }) => objectives.flatMap((objective) => objective.metrics))
  const months = monthsIn(metrics)
  return (
    <table className="paper-monthly">
      <thead>
        <tr>
          <th scope="col">{word('metric')}</th>
          {months.map((month, place) => (
            <th key={month} scope="col" className="paper-number">
              {writeChartMonth(month, place, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {metrics.map((metric) => (
          <tr key={metric.id}>
            <th scope="row">{metric.name}</th>
            {months.map((month) => (
              <MonthCell key={month} metric={metric} month={month} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function MonthCell({ metric, month }: { readonly metric: ScorecardMetric; readonly month: string }) {
  const point = metric.history.find((candidate) => candidate.month === month)
  return <td className="paper-number">{point === undefined ? '' : <FigureText figure={point.value} />}</td>
}

/** At most the twelve latest months, which is what the width of the page holds. */
function monthsIn(metrics: readonly ScorecardMetric[]): readonly string[] {
  const months = new Set(metrics.flatMap(({ history }) => history.map(({ month }) => month)))
  return [...months].sort().slice(-12)
}
