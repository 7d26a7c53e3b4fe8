import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Metric } from '../../../../core/metric.ts'
import type { Objective } from '../../../../core/objective.ts'
import { WeightsBar } from '../../../components/weights-bar.tsx'
import { useWords } from '../../../use-words.tsx'
import { evenly } from '../evenly.ts'
import { newMetric } from '../new-objective.ts'
import { RefusalHere } from '../refusal-here.tsx'
import { MetricEditor } from './metric-editor.tsx'

interface MetricListProps {
  readonly objective: Objective
  readonly onChange: (metrics: readonly Metric[]) => void
}

/** What shows the objective moving; guardrails stand among them without a weight. */
export function MetricList({ objective, onChange }: MetricListProps) {
  const { say } = useWords()
  const { metrics, period } = objective
  const weighed = metrics.filter(({ guardrail }) => !guardrail)
  const change = (changed: Metric) => onChange(metrics.map((metric) => (metric.id === changed.id ? changed : metric)))
  const shareOut = () => {
    const weights = evenly(weighed)
    onChange(metrics.map((metric) => ({ ...metric, weight: weights.get(metric.id) ?? 0 })))
  }
  return (
    <section className="metric-list" aria-label={say('screen.objectives.metrics')}>
      <header>
        <h2>{say('screen.objectives.metrics')}</h2>
        <p className="soft">{say('screen.objectives.metrics-why')}</p>
        <RefusalHere name={objective.statement} codes={['weights-not-100']} />
        <WeightsBar parts={weighed} />
      </header>
      {metrics.map((metric) => (
        <MetricEditor
          key={metric.id}
          metric={metric}
          period={period}
          onChange={change}
          onRemove={metrics.length > 1 ? () => onChange(metrics.filter(({ id }) => id !== metric.id)) : null}
        />
      ))}
      <div className="metric-list-actions">
        <Button
          variant="default"
          leftSection={<IconPlus size={18} />}
          onClick={() => onChange([...metrics, newMetric(period, 0)])}
        >
          {say('screen.objectives.add-metric')}
        </Button>
        {weighed.length > 1 && (
          <Button variant="default" onClick={shareOut}>
            {say('screen.weights.evenly')}
          </Button>
        )}
      </div>
    </section>
  )
}
