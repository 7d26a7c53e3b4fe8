import type { MetricComparison } from '../../../core/report/metrics/metric-comparison.ts'
import { FigureText } from '../words/figure-text.tsx'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'

/** Every metric in the scenarios of the standard: actual, before, previous year, plan, and the difference to plan. */
export function ComparisonTable({ comparisons }: { readonly comparisons: readonly MetricComparison[] }) {
  const { comparison } = usePaper()
  const word = usePaperWord()
  const withBefore = comparison === 'previous-period'
  return (
    <table className="paper-comparison">
      <thead>
        <tr>
          <th scope="col">{word('metric')}</th>
          {withBefore && (
            <th scope="col" className="paper-number">
              {word('compared-period')}
            </th>
          )}
          {['PY', 'AC', 'PL', 'ΔPL'].map((code) => (
            <th key={code} scope="col" className="paper-number">
              {code}
            </th>
          ))}
          <th scope="col" className="paper-number">
            {word('target')}
          </th>
        </tr>
      </thead>
      <tbody>
        {comparisons.map((metric) => (
          <tr key={metric.id}>
            <th scope="row">{metric.name}</th>
            {[
              ...(withBefore ? [metric.before] : []),
              metric.yearBefore,
              metric.actual,
              metric.plan,
              metric.difference,
              metric.target,
            ].map((figure) => (
              <td key={figure.id} className="paper-number">
                <FigureText figure={figure} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
