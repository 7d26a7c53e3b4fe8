import { Button, Switch } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { Metric } from '../../../../core/metric.ts'
import type { Period } from '../../../../core/period.ts'
import { PercentField } from '../../../components/share-field.tsx'
import { OldFigure } from '../../../old-data/old-figure.tsx'
import { useWords } from '../../../use-words.tsx'
import { BindingFields } from '../binding/binding-fields.tsx'
import { useEditing } from '../editing.ts'
import type { MetricPart } from '../metric-part.ts'
import { PlanFields } from '../target/plan-fields.tsx'
import { TargetFields } from '../target/target-fields.tsx'
import { ManualValues } from '../values/manual-values.tsx'
import { MeaningFields } from './meaning-fields.tsx'
import { MetricName } from './metric-name.tsx'

interface MetricEditorProps {
  readonly metric: Metric
  readonly period: Period
  readonly onChange: (metric: Metric) => void
  readonly onRemove: (() => void) | null
}

export function MetricEditor({ metric, period, onChange, onRemove }: MetricEditorProps) {
  const { say, term } = useWords()
  const { list, failure } = useEditing()
  const stored = list.objectives.some(({ metrics }) => metrics.some(({ id }) => id === metric.id))
  const refused = failure !== null && failure.data['name'] === metric.name
  const [opened, setOpened] = useState(!stored)
  const detail = useId()
  const part: MetricPart = { metric, period, onPart: (change) => onChange({ ...metric, ...change }) }
  const open = opened || refused
  const name = metric.name.trim() === '' ? say('screen.objectives.metric-new') : metric.name
  return (
    <article className="metric" data-thing={metric.id} data-open={open} onInvalidCapture={() => setOpened(true)}>
      <div className="metric-head">
        <button type="button" aria-expanded={open} aria-controls={detail} onClick={() => setOpened(!open)}>
          <IconChevronRight size={16} aria-hidden />
          <strong>{name}</strong>
          <span className="soft">
            {term(`target.${metric.target.kind}`)} · {term(`amec.${metric.stage}`)}
          </span>
          {stored && <OldFigure metricId={metric.id} />}
        </button>
        <PercentField
          w="6.5rem"
          aria-label={say('screen.objectives.weight-of', { statement: name })}
          value={metric.weight}
          disabled={metric.guardrail}
          onChange={(weight) => part.onPart({ weight })}
        />
      </div>
      <div id={detail} hidden={!open} className="metric-detail">
        {stored && metric.binding.kind === 'manual' && <ManualValues metric={metric} />}
        <MetricName {...part} />
        <TargetFields {...part} />
        <BindingFields {...part} />
        <MeaningFields {...part} />
        <PlanFields {...part} />
        <Switch
          label={term('figure.guardrail')}
          description={say('screen.objectives.guardrail-why')}
          checked={metric.guardrail}
          onChange={(event) =>
            part.onPart({
              guardrail: event.currentTarget.checked,
              weight: event.currentTarget.checked ? 0 : metric.weight,
            })
          }
        />
        {onRemove !== null && (
          <Button variant="subtle" color="red" size="xs" w="fit-content" onClick={onRemove}>
            {say('screen.objectives.remove-metric')}
          </Button>
        )}
      </div>
    </article>
  )
}
