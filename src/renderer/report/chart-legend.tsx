import type { Scenario } from '../../core/report/chart.ts'
import { label } from '../../core/text/label.ts'
import { usePaper } from './paper-context.ts'
import './chart-legend.css'

/** The notation in words, for a reader who does not know the two-letter codes. */
export function ChartLegend({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const { language } = usePaper()
  return (
    <p className="legend">
      {scenarios.map((scenario) => (
        <span key={scenario}>
          <i className={`legend-${scenario}`} />
          {scenario} {label(language, `scenario.${scenario}`)}
        </span>
      ))}
    </p>
  )
}
