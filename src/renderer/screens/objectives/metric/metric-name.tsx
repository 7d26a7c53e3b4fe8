import { TextInput } from '@mantine/core'
import { metricRefusal } from '../../../../core/scoring/metric-refusal.ts'
import { useWords } from '../../../use-words.tsx'
import type { MetricPart } from '../metric-part.ts'

/** Advertising value equivalents are refused while they are typed, with the reason. */
export function MetricName({ metric, onPart }: MetricPart) {
  const { say, failure } = useWords()
  const refusal = metricRefusal(metric.name)
  return (
    <TextInput
      label={say('screen.objectives.metric-name')}
      description={say('screen.objectives.metric-name-why')}
      required
      maxLength={200}
      value={metric.name}
      error={
        refusal === null
          ? undefined
          : failure({ code: refusal.code, data: { name: metric.name, found: refusal.found } })
      }
      onChange={(event) => onPart({ name: event.currentTarget.value })}
    />
  )
}
