import type { ScorecardMetric as Metric } from '../../../core/report/metrics/metric-figures.ts'
import { label } from '../../../core/text/label.ts'
import { FigureText } from '../words/figure-text.tsx'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { StatusMark } from '../words/status-mark.tsx'
import { TraceNumber } from '../words/trace-number.tsx'

export function ScorecardMetric({ metric }: { readonly metric: Metric }) {
  const numbers = [
    metric.weight,
    metric.baseline,
    metric.target,
    metric.actual,
    metric.attainment,
    metric.expected,
    metric.pace,
  ]
  return (
    <tr>
      <th scope="row">
        {metric.name}
        <MetricFacts metric={metric} />
      </th>
      {numbers.map((figure) => (
        <td key={figure.id} className="paper-number">
          <FigureText figure={figure} />
        </td>
      ))}
      <td>
        <StatusMark status={metric.standing.attainment} against="attainment" />
      </td>
      <td>
        <StatusMark status={metric.standing.pace} against="pace" />
      </td>
    </tr>
  )
}

/** Stage, evidence grade, sample and warnings, under the name. */
function MetricFacts({ metric }: { readonly metric: Metric }) {
  const { language } = usePaper()
  const word = usePaperWord()
  return (
    <span className="paper-metric-facts">
      <TraceNumber of={`metric ${metric.id}`} />
      {metric.guardrail && <b>{word('guardrail')}</b>}
      <span>{label(language, `amec.${metric.stage}`)}</span>
      {metric.grade !== null && (
        <span>
          {word('grade')} {metric.grade}
        </span>
      )}
      {metric.sampleSize.value !== null && (
        <span>
          n = <FigureText figure={metric.sampleSize} />
        </span>
      )}
      {metric.regression && <b className="paper-warning">{word('regression')}</b>}
    </span>
  )
}
