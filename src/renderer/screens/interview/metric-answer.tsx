import { withMetric } from '../../../core/interview/choose-metrics.ts'
import type { Metric } from '../../../core/metric.ts'
import { useWords } from '../../use-words.tsx'
import { BindingFields } from '../objectives/binding/binding-fields.tsx'
import { MeaningFields } from '../objectives/metric/meaning-fields.tsx'
import { MetricName } from '../objectives/metric/metric-name.tsx'
import { PlanFields } from '../objectives/target/plan-fields.tsx'
import { TargetFields } from '../objectives/target/target-fields.tsx'
import type { Interviewing } from './use-interview.ts'

/** What is asked of a metric, in the fields that the form of an objective has for it. */
export function MetricAnswer({ interview: { value, step, change } }: { readonly interview: Interviewing }) {
  const { say } = useWords()
  const { metric, kind } = step
  if (metric === null) return null
  const proposal = value.proposedAs[metric.id]
  const part = {
    metric,
    period: value.objective.period,
    onPart: (changed: Partial<Metric>) => change(withMetric(value, { ...metric, ...changed })),
  }
  if (kind === 'target')
    return (
      <>
        {proposal !== undefined && (
          <p className="interview-collect">
            {say(`proposal.${proposal}.collect`)} {say(`proposal.${proposal}.where`)}
          </p>
        )}
        <TargetFields {...part} />
      </>
    )
  if (kind === 'plan') return <PlanFields {...part} />
  return (
    <>
      <MetricName {...part} />
      <BindingFields {...part} />
      {metric.binding.kind === 'manual' && <p className="soft">{say('interview.by-hand')}</p>}
      {proposal === undefined && <MeaningFields {...part} />}
    </>
  )
}
