import { label } from '../../../core/text/label.ts'
import { usePaper } from '../words/paper-context.ts'
import type { Series } from './chart-series.ts'
import './chart-legend.css'

/** The notation in words, for a reader who does not know the two-letter codes; only of what is drawn. */
export function ChartLegend({ series }: { readonly series: readonly Series[] }) {
  const drawn = series.filter(({ values }) => values.some(({ value }) => value !== null))
  const { language } = usePaper()
  return (
    <p className="paper-legend">
      {drawn.map(({ scenario }) => (
        <span key={scenario}>
          <i className={`paper-legend-${scenario}`} />
          {scenario} {label(language, `scenario.${scenario}`)}
        </span>
      ))}
    </p>
  )
}
