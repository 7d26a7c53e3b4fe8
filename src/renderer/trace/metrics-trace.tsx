import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../use-words.tsx'
import { MetricTrace } from './metric-trace.tsx'
import type { TracedMetric } from './trace-question.ts'

interface MetricsTraceProps {
  readonly title: string
  readonly metrics: readonly TracedMetric[]
}

/** The metrics of which a score is made; a lone one is shown at once. */
export function MetricsTrace({ title, metrics }: MetricsTraceProps) {
  const { say, figure } = useWords()
  const [only] = metrics.length === 1 ? metrics : []
  const [chosen, setChosen] = useState<TracedMetric | null>(only ?? null)
  if (chosen !== null) return <MetricTrace metric={chosen} onBack={only === undefined ? () => setChosen(null) : null} />
  return (
    <section className="trace">
      <h2>{title}</h2>
      <p className="soft">{say('screen.trace.parts')}</p>
      <ul className="trace-parts">
        {metrics.map((metric) => (
          <li key={metric.id}>
            <UnstyledButton className="trace-part" onClick={() => setChosen(metric)}>
              <span>{metric.name}</span>
              <strong className="figure">{figure(metric.actual)}</strong>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
